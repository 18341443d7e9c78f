import type { Context } from '../formats/format';
import type { Line } from '../formats/listing';
import { statusWords } from '../formats/words';
import { workWords } from '../formats/work-items';

/** Status, owner and due date, those that are there, as `name, value`. */
export function factsOf({ item: { fields } }: Line, { language }: Context): [name: string, value: string][] {
  const facts: [string, string][] = [
    [workWords.status[language], statusWords[fields.status][language]],
    [workWords.owner[language], fields.owner],
    [workWords.due[language], fields.due],
  ];
  return facts.filter(([, value]) => value !== '');
}
