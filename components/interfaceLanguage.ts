import type { Options } from './options';
import type { Language } from './page/strings';

/** The interface language: the user's choice, else that of the browser (e.g. `ja-JP`). No framework: the background asks too. */
export function languageOf(option: Options['language'], browserLanguage: string): Language {
  if (option !== '') return option;
  return browserLanguage.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
