import type { SourceText } from './disclosure';
import { hash } from './features';
import { normal } from './normal';

/** How much of a page is looked at to recognise it, in characters of its normal form. */
export const recognisedPart = 3000;

/** The text of a page that is judged: its title and what is no furniture, in normal form, numbers made alike. */
export function judgedText(source: SourceText): string {
  let text = normal(source.title);
  for (const block of source.blocks) {
    if (block.furniture) continue;
    text += `|${normal(source.text.slice(block.start, Math.min(block.end, block.start + recognisedPart)))}`;
    if (text.length >= recognisedPart) break;
  }
  return text.slice(0, recognisedPart).replace(/\d+/g, '0');
}

/** Runs of two to four characters of a page, and of two to three of its title: feature → value. */
export function pageFeatures(source: SourceText): Map<number, number> {
  const found = new Map<number, number>();
  const text = judgedText(source);
  for (let n = 2; n <= 4; n++)
    for (let i = 0; i + n <= text.length; i++) found.set(hash(text, i, i + n, 'own'), 1);
  const title = normal(source.title).replace(/\d+/g, '0');
  for (let n = 2; n <= 3; n++)
    for (let i = 0; i + n <= title.length; i++) found.set(hash(title, i, i + n, 'heading'), 2);
  found.set(hash('bias', 0, 4, 'cue'), 4);
  return found;
}
