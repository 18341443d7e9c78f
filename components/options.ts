/** Corners of the window a bar can stand in. */
export const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type Corner = (typeof corners)[number];

/** How the bar stands in pages; the bar itself changes it. */
export interface BarOptions {
  corner: Corner;
  /** Small: only the number of measures is shown. */
  collapsed: boolean;
}

/** What the user has chosen; kept in storage.local under `options`. */
export interface Options extends BarOptions {
  /** Look at every page by itself. */
  automatic: boolean;
  /** Hosts that are left alone, e.g. `www.example.jp`. */
  hiddenSites: string[];
  /** Interface language; '' follows the browser. */
  language: '' | 'ja' | 'en';
  /** Colours; '' follows the system. */
  theme: '' | 'light' | 'dark';
  /** How dates of the checklist are told of. */
  reminders: 'off' | 'button' | 'notification';
}

/** What is stored, with a default for each field that is missing or nonsense. */
export function readOptions(stored: unknown): Options {
  const { automatic, hiddenSites, language, theme, reminders, corner, collapsed } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Record<keyof Options, unknown>;
  return {
    automatic: automatic !== false,
    hiddenSites: Array.isArray(hiddenSites)
      ? hiddenSites.filter((site): site is string => typeof site === 'string' && site !== '')
      : [],
    language: language === 'ja' || language === 'en' ? language : '',
    reminders: reminders === 'off' || reminders === 'notification' ? reminders : 'button',
    theme: theme === 'light' || theme === 'dark' ? theme : '',
    corner: corners.find((one) => one === corner) ?? 'bottom-right',
    collapsed: collapsed === true,
  };
}
