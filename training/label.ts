import type { SourceText, State } from '../disclosure/disclosure';
import type { Clause } from '../disclosure/segment';
import type { GoldDocument, GoldMeasure } from './gold';

/** What a clause was labelled: the measures it states; none for no measure; `ignored` where the label is unclear. */
export interface Label {
  measures: readonly GoldMeasure[];
  ignored: boolean;
}

/** A text without white space after NFKC, with the offset in the original of each character. */
function bareWithOffsets(text: string): { bare: string; offsets: number[] } {
  let bare = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i).normalize('NFKC').replace(/\s+/g, '');
    for (let k = 0; k < character.length; k++) offsets.push(i);
    bare += character;
  }
  return { bare, offsets };
}

interface Place {
  /** In bare characters. */
  start: number;
  end: number;
  measure: GoldMeasure;
}

/** The label of each clause, from where the quotes of the gold measures stand in the document. */
export function labelClauses(source: SourceText, clauses: readonly Clause[], gold: GoldDocument): Label[] {
  const { bare, offsets } = bareWithOffsets(source.text);
  const places = (gold.measures ?? []).flatMap((measure) => placesOf(measure, bare));
  const toBare = new Map<number, number>();
  offsets.forEach((offset, index) => {
    if (!toBare.has(offset)) toBare.set(offset, index);
  });
  const position = (offset: number): number => {
    for (let at = offset; at <= source.text.length; at++) {
      const found = toBare.get(at);
      if (found !== undefined) return found;
    }
    return offsets.length;
  };
  return clauses.map((clause) => labelOf(position(clause.start), position(clause.end), places));
}

function labelOf(start: number, end: number, places: readonly Place[]): Label {
  const measures: GoldMeasure[] = [];
  let ignored = false;
  for (const place of places) {
    const common = Math.min(end, place.end) - Math.max(start, place.start);
    if (common <= 0) continue;
    const shorter = Math.min(end - start, place.end - place.start);
    const longer = Math.max(end - start, place.end - place.start);
    if (common >= shorter / 2 && longer <= 4 * shorter) {
      if (place.measure.optional) ignored = true;
      else if (!measures.includes(place.measure)) measures.push(place.measure);
    } else if (common >= shorter * 0.3) ignored = true;
  }
  return { measures, ignored: ignored && measures.length === 0 };
}

/** Where the quote and the other quotes of a measure stand; every place of one long enough to be no accident. */
function placesOf(measure: GoldMeasure, bare: string): Place[] {
  const places: Place[] = [];
  for (const quote of [measure.quote, ...(measure.altQuotes ?? [])]) {
    const text = quote.normalize('NFKC').replace(/\s+/g, '');
    for (let at = bare.indexOf(text); at >= 0 && text !== ''; at = bare.indexOf(text, at + 1)) {
      places.push({ start: at, end: at + text.length, measure });
      if (text.length < 6) break;
    }
  }
  return places;
}

/** The state most of the measures of a clause have. */
export function stateOf(measures: readonly GoldMeasure[]): State {
  return measures[0]?.state ?? 'done';
}
