import type { Evidence } from '../../disclosure/disclosure';

/** A piece of a quote. */
export interface Piece {
  text: string;
  /** It spoke for what was read. */
  spoke: boolean;
}

/** The quote in pieces: the words that spoke for the finding, and those between. */
export function piecesOf(quote: string, evidence: readonly Evidence[]): Piece[] {
  const { text, places } = withPlaces(quote);
  const spoke = new Set<number>();
  for (const run of wordsThatSpoke(evidence)) {
    const wanted = withPlaces(run).text;
    for (let at = text.indexOf(wanted); wanted !== '' && at >= 0; at = text.indexOf(wanted, at + 1)) {
      const from = places[at] ?? 0;
      const to = places[at + wanted.length - 1] ?? from;
      for (let place = from; place <= to; place++) spoke.add(place);
    }
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 1; i <= quote.length; i++) {
    if (i < quote.length && spoke.has(i) === spoke.has(start)) continue;
    pieces.push({ text: quote.slice(start, i), spoke: spoke.has(start) });
    start = i;
  }
  return pieces;
}

/** Phrases and runs of characters that spoke for a conclusion, the strongest first. */
export function wordsThatSpoke(evidence: readonly Evidence[], side: 1 | -1 = 1): string[] {
  const found = evidence
    .filter(({ kind, weight }) => (kind === 'phrase' || kind === 'characters') && weight * side > 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
  return [...new Set(found)];
}

/** Runs that overlap as one: `ましょ`, `ょう。` are `ましょう。`; those inside another are left out. */
export function joined(runs: readonly string[]): string[] {
  const left = [...runs];
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < left.length; j++) {
      const [one, other] = [left[i] ?? '', left[j] ?? ''];
      const whole = i === j ? undefined : overlapping(one, other);
      if (whole === undefined) continue;
      left.splice(Math.max(i, j), 1);
      left[Math.min(i, j)] = whole;
      // Begin again: the new run may touch another.
      i = -1;
      break;
    }
  }
  return left;
}

/** Both as one where one contains the other or goes on where it ends, with at least two characters in common. */
function overlapping(one: string, other: string): string | undefined {
  if (one.includes(other)) return one;
  for (let length = Math.min(one.length, other.length) - 1; length >= 2; length--)
    if (one.endsWith(other.slice(0, length))) return one + other.slice(length);
  return undefined;
}

/** Text as the reader compares it (NFKC, lower case, without white space), and where each unit stands in the original. */
function withPlaces(original: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (let i = 0; i < original.length; ) {
    const character = String.fromCodePoint(original.codePointAt(i) ?? 0);
    const compared = character.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
    text += compared;
    for (let n = 0; n < compared.length; n++) places.push(i);
    i += character.length;
  }
  return { text, places };
}
