import type { ItemChange } from '../../checklist/interface';
import type { Language } from '../language';
import { fieldWords } from '../words/fields';
import { tableWords } from '../words/table';

/** What a change of one item is told as. */
export function sayChange(name: string, change: ItemChange, language: Language): string {
  const fields = (Object.keys(change) as (keyof ItemChange)[]).map((field) => fieldWords[field][language]);
  return tableWords.saved[language](name, fields.join(language === 'ja' ? '・' : ', '));
}
