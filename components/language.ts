import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../measures/measure';
import type { Language } from './page/strings';
import type { Phrase, Say } from './words/word';

export { languageOf } from './interfaceLanguage';
export type { Language } from './page/strings';

/** The interface language of everything below. */
export const LanguageContext = createContext<Language>('ja');

/** The interface language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

const says: Record<Language, Say> = { ja: sayIn('ja'), en: sayIn('en') };

/** Says words in the interface language. */
export function useText(): Say {
  return says[useLanguage()];
}

function sayIn(language: Language): Say {
  const say = (word: Text | Phrase<readonly unknown[]>, ...args: readonly unknown[]): string => {
    const said = word[language];
    return typeof said === 'string' ? said : said(...args);
  };
  return say as Say;
}
