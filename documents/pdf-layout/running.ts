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
    for (const key of new Set(rows.flat().flatMap(keysOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  // A head may be on every page but the first, or on every other one.
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  return pages.map(({ pieces }, index) => {
    const dropped = new Set<Piece>();
    for (const edge of edges[index] ?? []) {
      const repeated = (one: EdgeRow) =>
        pages.length > 1 && keysOf(one).some((key) => (seen.get(key) ?? 0) >= often);
      // From the edge of the page inwards; the last one dropped is set apart from the text.
      const stays = edge.findIndex((one) => !repeated(one) && !pageNumber.test(plain(one.row)));
      const running = stays < 0 ? edge : edge.slice(0, stays);
      const end = running.findLastIndex((one) => one.apart);
      for (const { row } of running.slice(0, end + 1)) for (const piece of row) dropped.add(piece);
    }
    // Between dashes, a number is that of a page wherever it stands: pages were put together.
    for (const row of rowsOf(pieces))
      if (dashed.test(plain(row))) for (const piece of row) dropped.add(piece);
    return pieces.filter((piece) => !dropped.has(piece));
  });
}

/** A row at the head or at the foot of a page. */
interface EdgeRow {
  row: Row;
  /** Distance from the edge of the page it is near, negative from the bottom. */
  distance: number;
  /** Whether the next row further in is set apart from it, by a gap or by another size. */
  apart: boolean;
}

/** The rows at the head and at the foot of a page, from the edge inwards. */
function edgeRows({ pieces, origin }: Sheet): [EdgeRow[], EdgeRow[]] {
  const { height } = turnedSize(origin.direction, origin.shown);
  const rows = rowsOf(pieces);
  const edge = (inwards: readonly Row[], from: number): EdgeRow[] =>
    inwards.slice(0, deep).flatMap((row, i) => {
      const distance = baseOf(row) - from;
      if (Math.abs(distance) > height * part) return [];
      return [{ row, distance, apart: isApart(row, inwards[i + 1], inwards[i + 2]) }];
    });
  return [edge(rows, 0), edge([...rows].reverse(), height)];
}

/** Whether a row is set apart from the next: further than that is from the one behind it, or by its size. */
function isApart(row: Row, next: Row | undefined, behind: Row | undefined): boolean {
  const [size, other] = [row[0]?.size ?? 0, next?.[0]?.size ?? 0];
  if (!next || Math.abs(size - other) > 0.08 * Math.max(size, other)) return true;
  const gap = Math.abs(baseOf(next) - baseOf(row));
  return gap >= 2.4 * size || (behind !== undefined && gap >= 1.3 * Math.abs(baseOf(behind) - baseOf(next)));
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
