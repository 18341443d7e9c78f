import type { Options } from '../../components/options';
import { applyTheme } from '../../components/theme';

const key = 'theme';

/** Shows the page in the colours chosen last. To be called before the first frame: options take a moment to be read. */
export function showLastTheme(): void {
  const theme = localTheme();
  if (theme !== '') applyTheme(document.styleSheets, theme);
}

/** Shows the page in these colours, and keeps which for the next page that opens. */
export function showTheme(theme: Options['theme']): void {
  applyTheme(document.styleSheets, theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Then the next page may flash in the other colours.
  }
}

function localTheme(): Options['theme'] {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : '';
  } catch {
    // The browser keeps site data away from us.
    return '';
  }
}
