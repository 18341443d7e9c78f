import type { SourceText } from './disclosure';
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
