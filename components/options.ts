/** What the user has chosen; kept in storage.local under `options`. */
export interface Options {
  /** Look at every page by itself. */
  automatic: boolean;
  /** Hosts that are left alone, e.g. `www.example.jp`. */
  hiddenSites: string[];
  /** Interface language; '' follows the browser. */
  language: '' | 'ja' | 'en';
}

/** What is stored, with a default for each field that is missing or nonsense. */
export function readOptions(stored: unknown): Options {
  const { automatic, hiddenSites, language } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Record<keyof Options, unknown>;
  return {
    automatic: automatic !== false,
    hiddenSites: Array.isArray(hiddenSites)
      ? hiddenSites.filter((site): site is string => typeof site === 'string' && site !== '')
      : [],
    language: language === 'ja' || language === 'en' ? language : '',
  };
}
