import type { State } from '../disclosure/disclosure';
import type { GoldMeasure } from './gold';

/** A predicted measure as it is scored. */
export interface Predicted {
  quote: string;
  category: string;
  state: State;
}

const bared = new Map<string, string>();

/** Text as quotes are compared: NFKC, without white space. Kept, since the same quotes are compared over and over. */
export function bare(text: string): string {
  let result = bared.get(text);
  if (result === undefined) {
    result = text.normalize('NFKC').replace(/\s+/g, '');
    bared.set(text, result);
  }
  return result;
}

/** Length of the longest run of characters that both texts have. */
export function longestCommonRun(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.includes(b)) return b.length;
  if (b.includes(a)) return a.length;
  let best = 0;
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    current.fill(0);
    for (let j = 1; j <= b.length; j++) {
      if (a.charCodeAt(i - 1) !== b.charCodeAt(j - 1)) continue;
      const run = (previous[j - 1] ?? 0) + 1;
      current[j] = run;
      if (run > best) best = run;
    }
    [previous, current] = [current, previous];
  }
  return best;
}

/** Overlap of two bare quotes in characters when they match by `share` of the shorter and by the length rule; else 0. */
export function overlap(a: string, b: string, share: number): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0 || Math.max(a.length, b.length) > 4 * shorter) return 0;
  const run = longestCommonRun(a, b);
  return run >= share * shorter ? run : 0;
}

/** Pairs of predicted and gold measures, largest overlap first, each used once. Keys index into the two lists. */
export function match(predicted: readonly Predicted[], gold: readonly GoldMeasure[]): Map<number, number> {
  const quotes = gold.map((measure) => [measure.quote, ...(measure.altQuotes ?? [])].map(bare));
  const pairs: { p: number; g: number; run: number }[] = [];
  predicted.forEach((prediction, p) => {
    const text = bare(prediction.quote);
    quotes.forEach((places, g) => {
      const run = Math.max(...places.map((place) => overlap(text, place, 0.5)));
      if (run > 0) pairs.push({ p, g, run });
    });
  });
  pairs.sort((x, y) => y.run - x.run || x.p - y.p || x.g - y.g);
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const { p, g } of pairs) {
    if (matched.has(p) || used.has(g)) continue;
    matched.set(p, g);
    used.add(g);
  }
  return matched;
}
