import type { Options } from './options';

/** Rules that were for dark systems, and rules that left the scheme to the system, when they were first seen. */
const darkRules = new WeakMap<CSSRule, string>();
const asked = '(prefers-color-scheme: dark)';
const schemeRules = new WeakSet<CSSRule>();

/**
 * Shows style sheets as on a light or a dark system, or ('') as on the one there is. The rules for dark systems are told to
 * hold always or never: so the colours stand once in the sheets, and what reads them gets those that are seen.
 */
export function applyTheme(sheets: Iterable<CSSStyleSheet>, theme: Options['theme']): void {
  for (const sheet of sheets)
    for (const rule of sheet.cssRules) {
      if ('media' in rule) {
        const { media } = rule as CSSMediaRule;
        if (media.mediaText.includes(asked)) darkRules.set(rule, media.mediaText);
        const first = darkRules.get(rule);
        if (first !== undefined)
          media.mediaText =
            theme === '' ? first : theme === 'dark' ? first.replace(asked, '(min-width: 0px)') : 'not all';
      } else if ('style' in rule) {
        const { style } = rule as CSSStyleRule;
        const scheme = style.getPropertyValue('color-scheme');
        if (scheme === 'light dark') schemeRules.add(rule);
        if (schemeRules.has(rule))
          style.setProperty('color-scheme', theme || 'light dark', style.getPropertyPriority('color-scheme'));
      }
    }
}
