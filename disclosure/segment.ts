import { clauses, type Span, sentences } from './clauses';
import type { Block, SourceText } from './disclosure';
import { isHeading, type Section, sectionsOf } from './sections';

/** The unit that is read: a clause, a list item, a table cell. `text.slice(start, end)` of its source. */
export interface Clause extends Span {
  block: Block;
  /** Index of the block in the source. */
  blockIndex: number;
  section: Section;
  /** Whether the block is a heading of its own. */
  heading: boolean;
  /** The sentence it stands in. */
  sentence: Span;
  /** Place in its sentence from 0, and how many clauses that has. */
  index: number;
  count: number;
  /** Header of its column and first cell of its row, for table cells; '' otherwise. */
  columnHeader: string;
  rowHeader: string;
}

/** Marks and words at the edges of a clause that are no part of what it says. */
const leading =
  /^(?:[\s　・･■□●○◎◆◇▲▼△※★☆•‣▪➢✓✔⇒→>*#|｜:：、，,。．]|[-–—―](?!\d)|[①-⑳❶-❿]|[(（〔]?[\d０-９]{1,2}[)）〕．]|[\d０-９]{1,2}[.、](?![\d０-９])|[(（〔][a-zA-Zア-ンあ-ん一二三四五六七八九十]{1,2}[)）〕]|[ア-ン][.．、)）](?=\S)|(?:また|さらに|更に|なお|そして|その上で|そのうえで|加えて|併せて|あわせて|まず|次に|次いで|このほか|その他|および|及び|並びに|ならびに|かつ|または)[、，]?(?=\S))+/;
const trailing = /[\s　、，,。．;；]/;

/** A document cut into what is read of it: clauses in reading order. Page furniture is left out. */
export function segment(source: SourceText): Clause[] {
  const sections = sectionsOf(source);
  const tables = headersOf(source);
  const result: Clause[] = [];
  source.blocks.forEach((block, blockIndex) => {
    if (block.furniture) return;
    const section = sections[blockIndex];
    if (!section) return;
    const text = source.text.slice(block.start, block.end);
    const heading = isHeading(source, block);
    const { columnHeader, rowHeader } = tables(block);
    for (const sentence of sentences(text)) {
      const parts = clauses(text, sentence);
      parts.forEach((part, index) => {
        const span = trim(text, part);
        if (span.end - span.start < 3) return;
        result.push({
          start: block.start + span.start,
          end: block.start + span.end,
          block,
          blockIndex,
          section,
          heading,
          sentence: { start: block.start + sentence.start, end: block.start + sentence.end },
          index,
          count: parts.length,
          columnHeader,
          rowHeader,
        });
      });
    }
  });
  return result;
}

function trim(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end);
  const start = span.start + (leading.exec(inside)?.[0].length ?? 0);
  // From the end: an expression that ends in `$` would begin anew at every character.
  let { end } = span;
  while (end > span.start && trailing.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : { start: span.start, end: span.start };
}

/** For a cell, the text of the header of its column and of the first cell of its row. */
function headersOf(source: SourceText): (block: Block) => { columnHeader: string; rowHeader: string } {
  const cells = new Map<string, string>();
  for (const block of source.blocks) {
    const { cell } = block;
    if (!cell || (cell.row > 0 && cell.column > 0)) continue;
    const key = `${cell.table}:${cell.row}:${cell.column}`;
    if (!cells.has(key))
      cells.set(key, source.text.slice(block.start, Math.min(block.end, block.start + 40)));
  }
  return ({ cell }) => ({
    columnHeader: cell && cell.row > 0 ? (cells.get(`${cell.table}:0:${cell.column}`) ?? '') : '',
    rowHeader: cell && cell.column > 0 ? (cells.get(`${cell.table}:${cell.row}:0`) ?? '') : '',
  });
}
