import type { Evidence } from '../../disclosure/disclosure';
import { type Word, wordsOf } from './segmentation';

/** A piece of a quote. */
export interface Piece {
  text: string;
  /** It spoke for what was read. */
  spoke: boolean;
}

/**
 * The quote in pieces: the words that spoke for the finding, and those between. Runs of characters begin and end anywhere;
 * what is shown are whole words, those of which more than half spoke (where there are none, those that spoke at all),
 * without the particles around them.
 */
export function piecesOf(quote: string, evidence: readonly Evidence[]): Piece[] {
  const units = unitsThatSpoke(quote, evidence);
  const words = wordsOf(quote).map((word) => ({
    ...word,
    share: shareOf(units, quote, word),
    says: /[^\p{P}\p{S}\s]/u.test(word.text) && !/^\p{Script=Hiragana}{1,2}$/u.test(word.text),
  }));
  const least = words.some(({ share, says }) => says && share > 0.5) ? 0.5 : 0;
  const spoke = words.map(({ share }) => share > least);
  if (words.some(({ says }, i) => says && spoke[i])) {
    const trim = (i: number, beside: number) => {
      if (!words[i]?.says && !spoke[beside]) spoke[i] = false;
    };
    for (let i = 0; i < words.length; i++) trim(i, i - 1);
    for (let i = words.length - 1; i >= 0; i--) trim(i, i + 1);
  }
  const pieces: Piece[] = [];
  words.forEach(({ text }, i) => {
    const last = pieces.at(-1);
    if (last && last.spoke === spoke[i]) last.text += text;
    else pieces.push({ text, spoke: spoke[i] ?? false });
  });
  return pieces;
}

/** Which UTF-16 units of the quote stand in a phrase or run that spoke. */
function unitsThatSpoke(quote: string, evidence: readonly Evidence[]): Uint8Array {
  const { text, starts, ends } = asCompared(quote);
  const units = new Uint8Array(quote.length);
  for (const run of wordsThatSpoke(evidence)) {
    const wanted = asCompared(run).text;
    for (let at = text.indexOf(wanted); wanted !== '' && at >= 0; at = text.indexOf(wanted, at + 1))
      units.fill(1, starts[at], ends[at + wanted.length - 1]);
  }
  return units;
}

/** How much of a word spoke, from 0 to 1; white space does not count. */
function shareOf(units: Uint8Array, quote: string, { start, end }: Word): number {
  let length = 0;
  let spoke = 0;
  for (let i = start; i < end; i++) {
    if (/\s/u.test(quote.charAt(i))) continue;
    length += 1;
    spoke += units[i] ?? 0;
  }
  return length === 0 ? (units[start] ?? 0) : spoke / length;
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

/**
 * Text as the reader compares it (NFKC, lower case, without white space, every number as 0), and where each of its units
 * begins and ends in the original.
 */
function asCompared(original: string): { text: string; starts: number[]; ends: number[] } {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const compared = character.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').replace(/\d+/g, '0');
    if (compared === '0' && text.endsWith('0')) ends[ends.length - 1] = end;
    else {
      text += compared;
      for (let n = 0; n < compared.length; n++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text, starts, ends };
}
