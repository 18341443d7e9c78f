import type { Flow, FlowCell, TableFlow } from './flows';
import type { Grid } from './grids';
import type { Piece } from './pieces';
import { type Row, rowsOf } from './rows';

/** A table of more columns than this is a drawing or a form. */
const mostColumns = 14;

/** The table of a grid; null when it is a box, or only lays out the page. `linesOf`: the lines in a cell, in order. */
export function tableOfGrid(
  grid: Grid,
  inside: ReadonlyMap<Grid['cells'][number], Piece[]>,
): TableFlow | null {
  const filled = grid.cells.filter((cell) => (inside.get(cell)?.length ?? 0) > 0);
  const columns = [...new Set(filled.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = [...new Set(filled.map(({ row }) => row))].sort((a, b) => a - b);
  if (columns.length < 2 || columns.length > mostColumns) return null;
  const cells = filled
    .map((cell): FlowCell => {
      const lines = inside.get(cell) ?? [];
      const margin = Math.max(0, Math.min(...lines.map(({ left }) => left)) - cell.left);
      const size = lines[0]?.size ?? 10;
      return {
        row: rows.indexOf(cell.row),
        column: columns.indexOf(cell.column),
        lines,
        // Text keeps off the border on the right about as far as on the left, when it is not in the middle.
        edge: cell.right - Math.min(margin, 1.2 * size),
      };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    kind: 'table',
    cells,
    columns: columns.length,
    starts: columns.map((column) =>
      Math.min(...filled.filter((cell) => cell.column === column).map(({ left }) => left)),
    ),
  };
}

/** The table that rows with gaps at the same places make; null when they do not line up. */
export function tableOfRows(pieces: readonly Piece[]): TableFlow | null {
  const spans = columnsOf(pieces);
  if (spans.length < 2 || spans.length > mostColumns) return null;
  const columnOf = (piece: Piece) => spans.findIndex(({ right }) => piece.left < right);
  const rows = rowsOf(pieces);
  const cells: FlowCell[] = [];
  let row = -1;
  const starting = startsOf(rows, columnOf, spans);
  rows.forEach((pieces, index) => {
    if (starting[index]) row += 1;
    for (const piece of pieces) {
      const column = columnOf(piece);
      const cell = cells.find((one) => one.row === row && one.column === column);
      if (cell) cell.lines.push(piece);
      else cells.push({ row, column, lines: [piece], edge: spans[column]?.right ?? null });
    }
  });
  const rowsWithMore = new Set(cells.filter(({ column }) => column > 0).map(({ row }) => row)).size;
  if (rowsWithMore < 2 || !lineUp(cells, spans.length)) return null;
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { kind: 'table', cells, columns: spans.length, starts: spans.map(({ left }) => left) };
}

/** Where the pieces, seen from above, leave gaps: the columns between them. */
function columnsOf(pieces: readonly Piece[]): { left: number; right: number }[] {
  const spans: { left: number; right: number }[] = [];
  for (const { left, right, size } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last && left - last.right < 0.8 * size) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  return spans;
}

/**
 * Which lines begin a row. Where lines are parted by gaps of two kinds, the wider ones part rows; else a row begins with a
 * line in its first column that does not go on from a full one.
 */
function startsOf(
  rows: readonly Row[],
  columnOf: (piece: Piece) => number,
  spans: readonly { left: number; right: number }[],
): boolean[] {
  const steps = rows.slice(1).map((row, i) => (row[0]?.base ?? 0) - (rows[i]?.[0]?.base ?? 0));
  const sorted = [...steps].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted[Math.floor(sorted.length * 0.9)] ?? least;
  const twoKinds = most > least * 1.2;
  const first = spans[0];
  return rows.map((row, i) => {
    const before = rows[i - 1];
    if (!before || !first) return true;
    const own = row.find((piece) => columnOf(piece) === 0);
    const previous = before.find((piece) => columnOf(piece) === 0);
    if (twoKinds && (steps[i - 1] ?? 0) >= (least + most) / 2) return true;
    if (!own) return false;
    const wraps =
      previous !== undefined &&
      first.right - first.left >= 6 * own.size &&
      previous.right >= first.right - 1.3 * own.size;
    return twoKinds ? row.length > 1 && !wraps : !wraps || row.length > 1;
  });
}

/** Whether the cells of each further column begin at one place, end at one, or stand around one. */
function lineUp(cells: readonly FlowCell[], columns: number): boolean {
  for (let column = 1; column < columns; column++) {
    const firsts = cells.filter((cell) => cell.column === column).flatMap(({ lines }) => lines.slice(0, 1));
    const agree = [
      (piece: Piece) => piece.left,
      (piece: Piece) => piece.right,
      (piece: Piece) => (piece.left + piece.right) / 2,
    ].some((at) => {
      const places = firsts.map(at).sort((a, b) => a - b);
      const middle = places[places.length >> 1] ?? 0;
      const near = firsts.filter((piece) => Math.abs(at(piece) - middle) <= 0.8 * piece.size);
      return near.length >= firsts.length * 0.6;
    });
    if (!agree) return false;
  }
  return true;
}

/** A grid that holds no table as text, cell by cell. */
export function textOfGrid(grid: Grid, inside: ReadonlyMap<Grid['cells'][number], Piece[]>): Flow[] {
  return [...grid.cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap((cell): Flow[] => {
      const lines = inside.get(cell) ?? [];
      if (lines.length === 0) return [];
      const margin = Math.max(0, Math.min(...lines.map(({ left }) => left)) - cell.left);
      return [{ kind: 'text', lines, edge: cell.right - Math.min(margin, 2 * (lines[0]?.size ?? 10)) }];
    });
}
