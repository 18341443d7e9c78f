import type { Block } from '../../disclosure/disclosure';
import { isWide } from './characters';
import type { Paragraph } from './paragraphs';
import { type PdfPlaces, PdfPlaceTable } from './placed';

/** What is read of a document, in UTF-16 units; the rest is left out and said so. */
const textLimit = 1_000_000;

/** A paragraph and what it is as a block. */
export type Written = Paragraph & Pick<Block, 'kind' | 'level' | 'furniture' | 'cell'>;

/** The text of paragraphs with its blocks, places and the offset at which each page begins. */
export function write(
  paragraphs: readonly Written[],
  pageCount: number,
): { text: string; blocks: Block[]; places: PdfPlaces; pages: number[]; truncated: boolean } {
  const places = new PdfPlaceTable();
  const blocks: Block[] = [];
  const begins: (number | undefined)[] = Array.from({ length: pageCount });
  const parts: string[] = [];
  let length = 0;
  let truncated = false;
  for (const { lines, kind, level, furniture, cell } of paragraphs) {
    const start = length === 0 ? 0 : length + 1;
    let text = '';
    let before = '';
    for (const line of lines) {
      const { origin } = line;
      line.glyphs.forEach((glyph, i) => {
        const first = i === 0 && before !== '';
        const spaced = first
          ? !isWide(before) && !isWide(glyph.text) && !/[-‐/]$/.test(before)
          : line.spaced[i];
        if (spaced && text !== '') text += ' ';
        const at = start + text.length;
        text += glyph.text;
        before = glyph.text;
        begins[origin.page - 1] = Math.min(begins[origin.page - 1] ?? at, at);
        places.add({ start: at, end: at + glyph.text.length, glyph, origin });
      });
    }
    if (text === '') continue;
    if (start + text.length > textLimit) {
      truncated = true;
      // Half of a surrogate pair is no character.
      text = text.slice(0, Math.max(0, textLimit - start)).replace(/[\ud800-\udbff]$/, '');
      if (text === '') break;
    }
    blocks.push({ start, end: start + text.length, kind, level, furniture, ...(cell ? { cell } : {}) });
    parts.push(text);
    length = start + text.length;
    if (truncated) break;
  }
  return { text: parts.join('\n'), blocks, places, pages: filled(begins, length), truncated };
}

/** Pages without text begin where the next one does. */
function filled(begins: readonly (number | undefined)[], length: number): number[] {
  const pages: number[] = [];
  let next = length;
  for (let i = begins.length - 1; i >= 0; i--) {
    next = Math.min(begins[i] ?? next, next);
    pages.unshift(next);
  }
  return pages;
}
