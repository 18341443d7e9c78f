import { isLetterOfJapanese } from './characters';
import { type Piece, textOf } from './pieces';

/** Pieces that stand on one line of the page, from the left. */
export type Row = Piece[];

/** Pieces by their line, from the top. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.base - first.base <= 0.3 * Math.min(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** A bullet or number on its own. */
const markAlone =
  /^(?:[・･■□●○◎◆◇▲△▼▽※★☆•‣▪◾➢✓✔⇒→＊*–—-]|[※＊*注]+\d{0,2}|[(（〔]?[\dA-Za-zア-ンあ-ん一二三四五六七八九十]{1,3}[)）〕．.、]|第[\d一二三四五六七八九十]{1,3}[章条節]?|[①-⑳❶-❿Ⅰ-Ⅻ][．.]?|\d{1,2}(?:[-－.．]\d{1,2})+[．.]?|\d{1,2})$/;

/** Puts pieces of a row together that are one line in spite of wide gaps: words spread out, a mark and its text. */
export function lineUp(row: Row): Row {
  return withMarks(withSpread(row));
}

/** 各　　　位: single letters with like gaps. Three of them or more, or two that are not too far apart. */
function withSpread(row: Row): Row {
  const result: Row = [];
  for (let start = 0; start < row.length; ) {
    const first = row[start] as Piece;
    let end = start + 1;
    let least = Number.POSITIVE_INFINITY;
    for (; end < row.length; end++) {
      const [before, piece] = [row[end - 1] as Piece, row[end] as Piece];
      const gap = piece.left - before.right;
      if (!isLetter(before) || !isLetter(piece)) break;
      if (gap > first.size * 4 || gap > least * 1.4) break;
      least = Math.min(least, gap);
    }
    const count = end - start;
    const wide = count === 2 && least > first.size * 2.6;
    if (count >= 2 && !wide) {
      const word = row.slice(start, end).reduce(joined);
      word.spaced.fill(false);
      result.push(word);
    } else result.push(...row.slice(start, end));
    start = end;
  }
  return result;
}

function isLetter(piece: Piece): boolean {
  return piece.glyphs.length === 1 && isLetterOfJapanese(textOf(piece));
}

function withMarks(row: Row): Row {
  const result: Row = [];
  for (const piece of row) {
    const last = result.at(-1);
    const mark = last !== undefined && markAlone.test(textOf(last));
    if (last && mark && piece.left - last.right <= 4 * piece.size)
      result[result.length - 1] = joined(last, piece);
    else result.push(piece);
  }
  return result;
}

/** How much of two pieces together is links. */
function share(...pieces: Piece[]): number {
  const all = pieces.reduce((sum, { left, right }) => sum + right - left, 0);
  return pieces.reduce((sum, { left, right, linked }) => sum + linked * (right - left), 0) / Math.max(all, 1);
}

/** Two pieces of a line as one, with a space between them. */
export function joined(left: Piece, right: Piece): Piece {
  return {
    ...right,
    glyphs: [...left.glyphs, ...right.glyphs],
    spaced: [...left.spaced, ...right.spaced.map((spaced, i) => i === 0 || spaced)],
    left: left.left,
    top: Math.min(left.top, right.top),
    bottom: Math.max(left.bottom, right.bottom),
    bullet: left.bullet,
    linked: share(left, right),
    order: Math.min(left.order, right.order),
  };
}
