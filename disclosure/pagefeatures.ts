import type { SourceText } from './disclosure';
import { hash } from './features';
import { normal } from './normal';
import { judgedText } from './pagetext';

/** Value of a sign among the runs of characters of a page; chosen by cross-validation. */
const signValue = 2;

/**
 * Runs of two to four characters of a page, of two to three of its title, and its signs in steps: feature → value.
 * `row`: as pageSigns gives it.
 */
export function pageFeatures(source: SourceText, row: Float32Array): Map<number, number> {
  const found = new Map<number, number>();
  const text = judgedText(source);
  for (let n = 2; n <= 4; n++)
    for (let i = 0; i + n <= text.length; i++) found.set(hash(text, i, i + n, 'own'), 1);
  const title = normal(source.title).replace(/\d+/g, '0');
  for (let n = 2; n <= 3; n++)
    for (let i = 0; i + n <= title.length; i++) found.set(hash(title, i, i + n, 'heading'), 2);
  row.forEach((value, index) => {
    const name = `${index}:${step(value)}`;
    found.set(hash(name, 0, name.length, 'cue'), signValue);
  });
  found.set(hash('bias', 0, 4, 'cue'), 4);
  return found;
}

/** Which power of two a value lies under: none, less than 1, 2, 4, 8, 16, or more. */
function step(value: number): number {
  if (value <= 0) return 0;
  let steps = 1;
  for (let edge = 1; edge <= 16 && value >= edge; edge *= 2) steps += 1;
  return steps;
}
