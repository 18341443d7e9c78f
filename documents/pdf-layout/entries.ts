import type { Flow, FlowCell, TextFlow } from './flows';
import type { Glyph } from './glyphs';
import { type Piece, pieceOf, textOf } from './pieces';

/** From so many lines on entries are told by where their texts begin. */
const fewest = 3;

/**
 * Finds chronologies and lists of terms set without lines and with little room between their columns: lines whose first
 * words are of different widths and whose texts begin at one place all the same. They become tables of two columns.
 */
export function withEntries({ lines, edge }: TextFlow): Flow[] {
  const flows: Flow[] = [];
  let text: Piece[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = entriesFrom(lines, at);
    if (run === null) {
      text.push(lines[at] as Piece);
      at += 1;
      continue;
    }
    if (text.length > 0) flows.push({ kind: 'text', lines: text, edge });
    text = [];
    flows.push(run.table);
    at += run.count;
  }
  if (text.length > 0) flows.push({ kind: 'text', lines: text, edge });
  return flows;
}

interface Entry {
  first: Piece;
  second: Piece;
}

function entriesFrom(lines: readonly Piece[], from: number): { table: Flow; count: number } | null {
  const first = lines[from] as Piece;
  const start = gapAfterTerm(first);
  if (start === null) return null;
  const x = first.glyphs[start]?.left ?? 0;
  const cells: FlowCell[] = [];
  const ends: number[] = [];
  // The first row of a table is taken to head its columns, and there is none here.
  let row = 0;
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as Piece;
    const entry = entryOf(line, first.left, x);
    if (entry) {
      row += 1;
      ends.push(entry.first.right);
      cells.push(
        { row, column: 0, lines: [entry.first], edge: null },
        { row, column: 1, lines: [entry.second], edge: null },
      );
    } else if (row >= 1 && Math.abs(line.left - x) <= 0.1 * line.size && x - first.left > line.size) {
      cells.at(-1)?.lines.push(line);
    } else break;
  }
  // Words of one width end at one place anyway: that says nothing, except of dates.
  const spread = Math.max(...ends) - Math.min(...ends);
  const dated = /\d[月日年時／/:：]/.test(textOf(first).slice(0, 6));
  if (row < fewest || (spread < 0.3 * first.size && !dated)) return null;
  const edge = Math.max(...cells.flatMap((cell) => cell.lines.map(({ right }) => right)));
  for (const cell of cells) cell.edge = cell.column === 1 ? edge : x;
  return { table: { kind: 'table', cells, columns: 2, starts: [first.left, x] }, count: at - from };
}

/** A word that dates or times an entry, or a short term. */
const term = /^[\d.／/年月日時分:：()（）月火水木金土日・~〜～\-－頃ごろ午前後上中下旬同令和平成]{1,18}$/;

/** Where the text begins behind the word a line starts with; null when there is no such word. */
function gapAfterTerm(line: Piece): number | null {
  for (let i = 1; i < Math.min(line.glyphs.length, 19); i++) {
    const [before, glyph] = [line.glyphs[i - 1] as Glyph, line.glyphs[i] as Glyph];
    if (glyph.left - before.right < 0.15 * glyph.size) continue;
    const word = line.glyphs.slice(0, i).map(({ text }) => text);
    if (!/\d/.test(word.join('')) || !term.test(word.join(''))) return null;
    // The last gap behind signs of a date is the one before the text.
    if (!term.test(glyph.text)) return i;
  }
  return null;
}

function entryOf(line: Piece, left: number, x: number): Entry | null {
  const at = line.glyphs.findIndex((glyph) => Math.abs(glyph.left - x) <= 0.1 * line.size);
  const before = line.glyphs[at - 1];
  if (at < 1 || !before || Math.abs(line.left - left) > 0.1 * line.size) return null;
  if (x - before.right < 0.1 * line.size) return null;
  const part = (glyphs: Glyph[]): Piece => ({
    ...pieceOf(glyphs, line.origin),
    bullet: line.bullet,
    linked: line.linked,
    order: line.order,
  });
  const first = part(line.glyphs.slice(0, at));
  return term.test(textOf(first).replace(/\s/g, '')) ? { first, second: part(line.glyphs.slice(at)) } : null;
}
