import type { Finding } from '../disclosure/disclosure';
import { quoteKey } from './finding';

/** A finding as far as its likeness to another goes. */
export type Likeable = Pick<Finding, 'measure' | 'quote'>;

/** How alike the words of two findings of one measure must be to be one promise told anew (share of common bigrams). */
const enough = 0.35;

/**
 * Which of the findings known is each of those read, as an index or -1: the one with the same words (and measure, where
 * the words stand twice), or else, of the same measure, the one whose words are most alike. 「導入する予定です」 and
 * 「導入しました」 are one finding that has moved on. No two are the same one.
 */
export function pairFindings(read: readonly Likeable[], known: readonly Likeable[]): number[] {
  const pairs = read.map(() => -1);
  const left = new Set(known.keys());
  const match = (alike: (read: Likeable, known: Likeable) => boolean) => {
    read.forEach((finding, index) => {
      if (pairs[index] !== -1) return;
      for (const other of left) {
        const before = known[other];
        if (before === undefined || !alike(finding, before)) continue;
        pairs[index] = other;
        left.delete(other);
        return;
      }
    });
  };
  const keys = new Map([...read, ...known].map(({ quote }) => [quote, quoteKey(quote)]));
  const sameWords = (a: Likeable, b: Likeable) => keys.get(a.quote) === keys.get(b.quote);
  match((a, b) => a.measure === b.measure && sameWords(a, b));
  match(sameWords);
  const grams = new Map([...keys].map(([quote, key]) => [quote, bigrams(key)]));
  const open = read.flatMap((finding, index) => {
    if (pairs[index] !== -1) return [];
    return [...left].flatMap((other) => {
      const before = known[other];
      if (before === undefined || before.measure !== finding.measure) return [];
      const likeness = alikeness(grams.get(finding.quote), grams.get(before.quote));
      return likeness >= enough ? [{ index, other, likeness }] : [];
    });
  });
  for (const { index, other } of open.sort((a, b) => b.likeness - a.likeness)) {
    if (pairs[index] !== -1 || !left.has(other)) continue;
    pairs[index] = other;
    left.delete(other);
  }
  return pairs;
}

function bigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 2 <= text.length; i++) grams.add(text.slice(i, i + 2));
  return grams;
}

/** Dice's coefficient. */
function alikeness(a: Set<string> = new Set(), b: Set<string> = new Set()): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const gram of a) if (b.has(gram)) common += 1;
  return (2 * common) / (a.size + b.size);
}
