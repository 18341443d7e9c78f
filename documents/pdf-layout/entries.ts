import type { Flow, FlowCell, TableFlow, TextFlow } from './flows';
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
    const run = runFrom(lines, at);
    const count = run?.count ?? 1;
    if (run === null || !isTable(run) || goesOnAtMargin(run, lines, at + count)) {
      text.push(...lines.slice(at, at + count));
      at += count;
      continue;
    }
    if (text.length > 0) flows.push({ kind: 'text', lines: text, edge });
    text = [];
    flows.push(tableOf(run));
    at += count;
  }
  if (text.length > 0) flows.push({ kind: 'text', lines: text, edge });
  return flows;
}

/** A run of entries: the lines of each, and where their texts begin. Lines without a first word go on with the entry before. */
interface Run {
  entries: { line: Piece; at: number; further: Piece[] }[];
  x: number;
  count: number;
}

function runFrom(lines: readonly Piece[], from: number): Run | null {
  const first = lines[from] as Piece;
  const start = gapAfterTerm(first);
  if (start === null) return null;
  const x = first.glyphs[start]?.left ?? 0;
  const entries: Run['entries'] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as Piece;
    const begins = textAt(line, first.left, x);
    if (begins !== null) entries.push({ line, at: begins, further: [] });
    else if (Math.abs(line.left - x) <= 0.1 * line.size && x - first.left > line.size)
      entries.at(-1)?.further.push(line);
    else break;
  }
  return { entries, x, count: at - from };
}

/** Whether a run is one of entries: words of one width end at one place anyway, which says nothing except of dates. */
function isTable({ entries }: Run): boolean {
  const ends = entries.map(({ line, at }) => line.glyphs[at - 1]?.right ?? 0);
  const first = entries[0]?.line;
  if (!first || entries.length < fewest) return false;
  const dated = /\d[月日年時／/:：]/.test(textOf(first).slice(0, 6));
  return dated || Math.max(...ends) - Math.min(...ends) >= 0.3 * first.size;
}

/**
 * Whether the last entry of a run goes on at the margin, in the line at `next`: then no text of the run was set in a column of
 * its own.
 */
function goesOnAtMargin({ entries }: Run, lines: readonly Piece[], next: number): boolean {
  const last = entries.at(-1)?.line;
  const line = lines[next];
  if (!last || !line || entries.some(({ further }) => further.length > 0)) return false;
  const edge = Math.max(...lines.map(({ right }) => right));
  const full = last.right >= edge - 1.3 * last.size && !/[。．]$/.test(textOf(last));
  const beneath = line.base - last.base <= 2.5 * last.size && line.base > last.base;
  return full && beneath && Math.abs(line.left - last.left) <= 0.1 * last.size && !beginsEntry(line);
}

/** Whether a line begins with a date or time and a gap behind it. */
export function beginsEntry(line: Piece): boolean {
  return gapAfterTerm(line) !== null;
}

function tableOf({ entries, x }: Run): TableFlow {
  const cells: FlowCell[] = entries.flatMap(({ line, at, further }, index) => {
    const part = (glyphs: Glyph[]): Piece => ({
      ...pieceOf(glyphs, line.origin),
      bullet: line.bullet,
      linked: line.linked,
      order: line.order,
    });
    // The first row of a table is taken to head its columns, and there is none here.
    const row = index + 1;
    return [
      { row, column: 0, lines: [part(line.glyphs.slice(0, at))], edge: x },
      { row, column: 1, lines: [part(line.glyphs.slice(at)), ...further], edge: null },
    ];
  });
  const edge = Math.max(...cells.flatMap(({ lines }) => lines.map(({ right }) => right)));
  for (const cell of cells) cell.edge ??= edge;
  return { kind: 'table', cells, columns: 2, starts: [entries[0]?.line.left ?? 0, x] };
}

/** A word that dates or times an entry, or a short term. */
const term = /^[\d.／/年月日時分:：()（）月火水木金土日・~〜～\-－頃ごろ午前後上中下旬同令和平成]{1,18}$/;

/** Where the text begins behind the word a line starts with; null when there is no such word. */
function gapAfterTerm(line: Piece): number | null {
  if (!term.test(line.glyphs[0]?.text ?? '')) return null;
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

/** Where the text of an entry begins that starts at `left` and has its text at `x`; null for another line. */
function textAt(line: Piece, left: number, x: number): number | null {
  if (Math.abs(line.left - left) > 0.1 * line.size) return null;
  const at = line.glyphs.findIndex((glyph) => Math.abs(glyph.left - x) <= 0.1 * line.size);
  const before = line.glyphs[at - 1];
  if (at < 1 || !before || x - before.right < 0.1 * line.size) return null;
  const word = line.glyphs.slice(0, at).map(({ text }) => text);
  return term.test(word.join('')) ? at : null;
}
