import { type MeasureId, measureById } from '../measures/index';
import { featureText } from './context';

const known = new Map<string, readonly (readonly [phrase: string, text: string])[]>();

/** The phrases of a measure that stand in a text in feature form, as the catalog writes them; kinds it does not know have none. */
export function phrasesIn(text: string, id: MeasureId | string): string[] {
  let phrases = known.get(id);
  if (!phrases) {
    phrases = (measureById(id)?.phrases ?? []).map(
      (phrase) => [phrase, featureText(phrase).slice(1, -1)] as const,
    );
    known.set(id, phrases);
  }
  return phrases.flatMap(([phrase, words]) => (text.includes(words) ? [phrase] : []));
}
