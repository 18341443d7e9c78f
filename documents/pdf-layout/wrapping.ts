import { sentenceGoesOn } from '../linebreaks';
import { listMark } from '../marks';
import { isWide } from './characters';
import type { Habits } from './edges';
import { beginsEntry } from './entries';
import { isHeadLine } from './letterhead';
import { type Piece, textOf } from './pieces';

/** Signs no line begins with, and signs no line ends with. */
const neverFirst =
  /^[、。，．,.・：；:;！？!?」』）)】］\]〕〉》’”ゝゞ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥％%℃]/;
const neverLast = /^[「『（(【［[〔〈《‘“]/;

/** The end of a sentence or of what stands alone. */
export const closed = /[。．！？!?：][」』）)】］]*$/;

/** A paragraph that is being put together. */
export interface Open {
  lines: Piece[];
  /** How many of them are before the column that is being read. */
  before: number;
  /** Right end of what its lines may fill. */
  edge: number;
  /** Left end of its column. */
  start: number;
  /** From line to line in its flow, in multiples of the size. */
  pitch: number;
  /** Whether the lines of the document were broken by hand, before the end of their column. */
  ragged: boolean;
  /** Whether the lines of the document were spread out, all to end at one place. */
  spread: boolean;
}

/** Whether a line goes on with the paragraph before it. `apart`: it is on another page or in another column. */
export function goesOn(open: Open, line: Piece, habits: Habits, apart: boolean): boolean {
  const last = open.lines.at(-1);
  if (!last || !alike(last, line, habits)) return false;
  const size = Math.max(last.size, line.size);
  const [before, after] = [textOf(last), textOf(line)];
  // A sentence that ends with its page or column ends a paragraph as likely as not: nothing is lost by parting them.
  if (apart && closed.test(before)) return false;
  if (!apart) {
    const step = line.base - last.base;
    // Beside it, over it, or further below than lines of a paragraph are.
    if (step < 0.6 * size || step > (open.pitch * 1.28 + 0.15) * size) return false;
  }
  if (line.bullet || isHeadLine(line) || startsAnew(before, after, open)) return false;
  // A chronology: each of its lines begins with a date.
  if (beginsEntry(line) && beginsEntry(open.lines[0] ?? line)) return false;
  if (isTitle(open, line, habits)) return !titled.test(before) && !/^[（(―—–〜～-]/.test(after);
  // In another column its place says nothing yet.
  const shift = apart ? 'same' : indentOf(open, line);
  if (shift === 'in' && !(isItem(open) && open.lines.length === 1)) return false;
  if (shift === 'out') return false;
  if (isFull(last, line, open.edge, closed.test(before)) && !(open.spread && stopsShort(last, open.edge))) {
    // A full line that ends with its sentence may be the last one: the next then begins a little to the right.
    return !(closed.test(before) && shift === 'first');
  }
  const filled = (last.right - open.start) / (open.edge - open.start);
  if (shift === 'first' || filled < 0.3) return false;
  return (
    sentenceGoesOn(before, after) ||
    (filled >= 0.5 && !closed.test(before) && (open.ragged || inBrackets(open)))
  );
}

/** Ends of a title: what comes below it in the middle is a title of its own. */
const titled = /(?:について|お知らせ|お詫び|おわび|ご?報告|の件|[）)])$/;

/** Whether a line stands in the middle under one that does, or that fills its column, both larger than the text. */
function isTitle({ lines, start, edge }: Open, line: Piece, habits: Habits): boolean {
  if (line.size < habits.size * 1.1) return false;
  const centred = ({ left, right, size }: Piece) =>
    left - start >= size && Math.abs(left - start - (edge - right)) <= 2 * size;
  const last = lines.at(-1) as Piece;
  return centred(line) && (centred(last) || last.right >= edge - 2 * last.size);
}

/** Whether two lines look like the same text: size and weight. */
function alike(a: Piece, b: Piece, habits: Habits): boolean {
  if (Math.abs(a.size - b.size) > 0.1 * Math.max(a.size, b.size)) return false;
  if (habits.bold) return true;
  const weight = (piece: Piece, at: number) => piece.glyphs.at(at)?.look.bold === true;
  const all = (piece: Piece) => piece.glyphs.every(({ look }) => look.bold);
  // A word may be bold; a line that is bold to its end, before one that is not at all, is a heading.
  return !(all(a) !== all(b) && weight(a, -1) !== weight(b, 0));
}

function isItem(open: Open): boolean {
  const first = open.lines[0] as Piece;
  return first.bullet || listMark.test(textOf(first));
}

/** Whether a line begins an item. A number or a dot may also come to stand first in the middle of a sentence. */
function startsAnew(before: string, after: string, open: Open): boolean {
  if (!listMark.test(after) || /^.[、。，．)）」』]/.test(after)) return false;
  if (inBrackets(open) && !/^[（(]/.test(after)) return false;
  const whole = open.lines.slice(-2).map(textOf).join('');
  return !(
    /^・/.test(after) &&
    /[一-龠ァ-ヶー]$/.test(before) &&
    !isItem(open) &&
    !/^・\s/.test(after) &&
    inList(whole)
  );
}

/** In how many lines an open bracket is looked for. */
const bracketReach = 8;

/** Whether a bracket or quotation of a paragraph is still open. */
function inBrackets({ lines }: Open): boolean {
  const whole = lines.slice(-bracketReach).map(textOf).join('');
  return (whole.match(/[（(「『]/g) ?? []).length > (whole.match(/[）)」』]/g) ?? []).length;
}

/** Whether a text so far is the middle of a list with dots: メール・電話・. */
function inList(text: string): boolean {
  return /[^\s。]・[^\s。]{1,12}$/.test(text);
}

/**
 * How a line stands under a paragraph: `in` where a new one would be set further in, `first` where first lines of
 * paragraphs begin, `out` where it leaves the paragraph to the left; `same` else.
 */
function indentOf({ lines, before }: Open, line: Piece): 'same' | 'first' | 'in' | 'out' {
  // The first line of a paragraph is set in by one or two letters; where there is no other yet, this much is no change.
  const beginning = lines.length === 1;
  const body = lines[beginning ? 0 : Math.max(before, 1)]?.left ?? line.left;
  const by = (line.left - body) / line.size;
  if (by > 0.6) return by <= 1.4 ? 'first' : 'in';
  return by < (beginning ? -2.4 : -0.6) ? 'out' : 'same';
}

/** Whether a line was broken because what comes next had no room on it. */
export function isFull(line: Piece, next: Piece, edge: number, ended: boolean): boolean {
  const room = edge - line.right;
  return room < firstWord(next) + (ended ? 0.2 : 0.6) * line.size;
}

/** Whether a line ends before its edge, if not by much. Marks of punctuation at its end may have been narrowed. */
export function stopsShort(line: Piece, edge: number): boolean {
  return edge - line.right > 0.35 * line.size && !neverFirst.test(line.glyphs.at(-1)?.text ?? '');
}

/** Width of what cannot be parted at the beginning of a line: a letter of Japanese with its marks, or a Latin word. */
function firstWord(piece: Piece): number {
  const { glyphs, spaced } = piece;
  let end = 0;
  while (end < glyphs.length - 1 && neverLast.test(glyphs[end]?.text ?? '')) end += 1;
  const wide = (at: number) => isWide(glyphs[at]?.text ?? '');
  if (!wide(end)) while (end < glyphs.length - 1 && !wide(end + 1) && !spaced[end + 1]) end += 1;
  while (end < glyphs.length - 1 && neverFirst.test(glyphs[end + 1]?.text ?? '')) end += 1;
  return Math.min((glyphs[end]?.right ?? 0) - piece.left, 16 * piece.size);
}
