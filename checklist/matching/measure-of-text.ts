import { isMeasureId, type MeasureId, measures } from '../../measures/index';
import { bare } from './normal';

/** A measure a text speaks of, and whether the text is nothing but its name. */
export interface Named {
  measure: MeasureId;
  whole: boolean;
}

interface Phrase {
  measure: MeasureId;
  words: string;
  vetoes: readonly string[];
}

let phrases: readonly Phrase[] | undefined;
let names: ReadonlyMap<string, MeasureId> | undefined;

/** The measure a line of somebody's checklist speaks of: by its name, or by the longest of the phrases it holds. */
export function measureOfText(text: string): Named | undefined {
  const said = bare(text);
  if (said === '') return undefined;
  const whole = isMeasureId(text.trim()) ? (text.trim() as MeasureId) : nameOf(said);
  if (whole !== undefined) return { measure: whole, whole: true };
  phrases ??= allPhrases();
  const found = phrases.filter(
    ({ words, vetoes }) => said.includes(words) && !vetoes.some((veto) => said.includes(veto)),
  );
  const longest = Math.max(0, ...found.map(({ words }) => words.length));
  const best = new Set(found.filter(({ words }) => words.length === longest).map(({ measure }) => measure));
  const [measure] = best;
  // Two measures as good as each other: the user knows, we do not.
  return measure === undefined || best.size > 1 ? undefined : { measure, whole: false };
}

function nameOf(said: string): MeasureId | undefined {
  names ??= new Map(
    measures.flatMap(({ id, label }) => [[bare(label.ja), id] as const, [bare(label.en), id] as const]),
  );
  return names.get(said);
}

function allPhrases(): Phrase[] {
  return measures.flatMap(({ id, label, phrases: own, phrasesEn, negativePhrases }) =>
    [label.ja, label.en, ...own, ...phrasesEn]
      .map(bare)
      .filter((words) => words.length >= 3)
      .map((words) => ({ measure: id, words, vetoes: negativePhrases.map(bare) })),
  );
}
