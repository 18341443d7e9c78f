import type { Sheet } from './page';
import { type Piece, textOf } from './pieces';
import { type Row, rowsOf } from './rows';
import { turnedSize } from './turning';

/** How many lines at the head and at the foot of a page may be running ones. */
const deep = 3;
/** In which part of the page, from the top and from the bottom, they stand. */
const part = 0.14;

/** The number of a page on its own: 3, - 3 -, 3/10, 3ページ, P.3. */
const pageNumber =
  /^(?:[-–—−‐―~〜]?\d{1,3}[-–—−‐―~〜]?|[(（[［]\d{1,3}[)）\]］]|(?:page|p\.?)?\d{1,3}(?:[/／]|of)\d{1,3}(?:ページ|頁)?|(?:page|p\.?)\d{1,3}|(?:第)?\d{1,3}(?:ページ|頁))$/i;

const dashed = /^[-–—−]\d{1,3}[-–—−]$/;

/** The pieces of each sheet without running heads, feet and page numbers. */
export function withoutRunning(sheets: readonly Sheet[]): Map<Sheet, Piece[]> {
  // On pages of vertical text the number of the page still runs across.
  const directions = new Set(sheets.map(({ origin }) => origin.direction));
  return new Map(
    [...directions].flatMap((direction) => {
      const pages = sheets.filter(({ origin }) => origin.direction === direction);
      return bodies(pages).map((pieces, i): [Sheet, Piece[]] => [pages[i] as Sheet, pieces]);
    }),
  );
}

function bodies(pages: readonly Sheet[]): Piece[][] {
  const edges = pages.map(edgeRows);
  const seen = new Map<string, number>();
  for (const rows of edges) {
    for (const key of new Set(rows.flatMap((one) => keysOf(one)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  // A head may be on every page but the first, or on every other one.
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  return pages.map(({ pieces }, index) => {
    const dropped = new Set<Piece>();
    for (const one of edges[index] ?? []) {
      const repeated = pages.length > 1 && keysOf(one).some((key) => (seen.get(key) ?? 0) >= often);
      const numbered = one.outermost && pageNumber.test(plain(one.row));
      if (repeated || numbered) for (const piece of one.row) dropped.add(piece);
    }
    // Between dashes, a number is that of a page wherever it stands: pages were put together.
    for (const row of rowsOf(pieces))
      if (dashed.test(plain(row))) for (const piece of row) dropped.add(piece);
    return pieces.filter((piece) => !dropped.has(piece));
  });
}

interface EdgeRow {
  row: Row;
  /** Distance from the edge of the page it is near, negative from the bottom. */
  distance: number;
  /** First or last of its page. */
  outermost: boolean;
}

/** The rows at the head and the foot of a page. */
function edgeRows({ pieces, origin }: Sheet): EdgeRow[] {
  const { height } = turnedSize(origin.direction, origin.shown);
  const rows = rowsOf(pieces);
  const heads = rows.slice(0, deep).map((row, i) => ({ row, distance: baseOf(row), outermost: i === 0 }));
  const feet = rows
    .slice(-deep)
    .map((row, i, all) => ({ row, distance: baseOf(row) - height, outermost: i === all.length - 1 }));
  return [
    ...heads.filter(({ distance }) => distance < height * part),
    ...feet.filter(({ distance }) => distance > -height * part),
  ];
}

function baseOf(row: Row): number {
  return row[0]?.base ?? 0;
}

function plain(row: Row): string {
  return row.map(textOf).join('').replace(/\s/g, '').normalize('NFKC');
}

/** What a row is known again by on another page: its text, numbers made alike, at its height; heights overlap by half. */
function keysOf({ row, distance }: EdgeRow): string[] {
  const text = plain(row).replace(/\d+/g, '#');
  const at = Math.round(distance / 8);
  return [`${text}|${at}`, `${text}|${Math.floor(distance / 8 + 1) * 2}+`];
}
