import { bandOf, type Item } from './columns';
import { withEntries } from './entries';
import type { Flow } from './flows';
import type { Grid, GridCell } from './grids';
import { headPieces } from './letterhead';
import { type Piece, textOf } from './pieces';
import { joined, lineUp, rowsOf } from './rows';
import { tableOfGrid, tableOfRows, textOfGrid } from './tables';

/** A piece or a grid on its way into reading order. */
interface Placed extends Item {
  piece?: Piece;
  flows?: Flow[];
}

/** How deep columns may be parted into columns. */
const deepest = 6;

/** The pieces of a page in reading order: tables as tables, columns one after the other. `grids`: the inmost first. */
export function arrange(pieces: readonly Piece[], grids: readonly Grid[]): Flow[] {
  let rest = [...pieces];
  let placed: Placed[] = [];
  for (const grid of grids) {
    const inGrid = (box: { left: number; right: number; top: number; bottom: number }) => {
      const x = (box.left + box.right) / 2;
      const y = (box.top + box.bottom) / 2;
      return x > grid.left && x < grid.right && y > grid.top && y < grid.bottom;
    };
    const own = rest.filter(inGrid);
    const nested = placed.filter(inGrid);
    if (own.length + nested.length === 0) continue;
    rest = rest.filter((piece) => !inGrid(piece));
    placed = placed.filter((one) => !inGrid(one));
    placed.push(gridItem(grid, own, nested));
  }
  return inOrder([...rest.map(lineItem), ...placed], 0);
}

function lineItem(piece: Piece): Placed {
  const { left, top, right, bottom, order, size } = piece;
  const open = !/[。．！？：:」）)】]$/.test(textOf(piece));
  return { left, top, right, bottom, order, size, line: true, open, piece };
}

/** What stands in a grid: a table, or the text of boxes; with another grid inside, it is boxes. */
function gridItem(grid: Grid, own: readonly Piece[], nested: readonly Placed[]): Placed {
  const cellOf = (box: {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }): GridCell | undefined => {
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    return grid.cells.find((cell) => x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom);
  };
  const inside = new Map<GridCell, Piece[]>();
  for (const row of rowsOf(own)) {
    for (const piece of row) {
      const cell = cellOf(piece);
      if (cell) inside.set(cell, [...(inside.get(cell) ?? []), piece]);
    }
  }
  for (const [cell, pieces] of inside) inside.set(cell, rowsOf(pieces).flatMap(lineUp));
  const flows =
    nested.length > 0
      ? grid.cells.flatMap((cell) =>
          inOrder(
            [...(inside.get(cell) ?? []).map(lineItem), ...nested.filter((one) => cellOf(one) === cell)],
            deepest,
          ),
        )
      : fromGrid(grid, inside);
  const all = [...own, ...nested];
  return {
    left: grid.left,
    top: grid.top,
    right: grid.right,
    bottom: grid.bottom,
    order: Math.min(...all.map(({ order }) => order)),
    size: all[0]?.size ?? 10,
    line: false,
    open: false,
    flows,
  };
}

function fromGrid(grid: Grid, inside: ReadonlyMap<GridCell, Piece[]>): Flow[] {
  const table = tableOfGrid(grid, inside);
  if (table) return [table];
  // Within one box there may be columns, or rows that line up.
  return textOfGrid(grid, inside).flatMap((flow) =>
    flow.kind === 'text' ? inOrder(flow.lines.map(lineItem), 1, flow.edge) : [flow],
  );
}

/** Reading order of what stands on a page, in a column or in a box. `edge`: where its lines must end, if known. */
function inOrder(items: readonly Placed[], depth: number, edge: number | null = null): Flow[] {
  const lines = rowsOf(items.flatMap(({ piece }) => (piece ? [piece] : [])))
    .flatMap((row) => {
      const head = headPieces(row);
      return head > 0 ? [row.slice(0, head).reduce(joined), ...lineUp(row.slice(head))] : lineUp(row);
    })
    .map(lineItem);
  return parted([...lines, ...items.filter(({ piece }) => !piece)], depth, edge);
}

function parted(items: readonly Placed[], depth: number, edge: number | null): Flow[] {
  const band = depth < deepest ? bandOf(items) : null;
  if (!band) return downwards(items, edge);
  const { before, left, right, after, columns } = band;
  if (columns)
    return [
      ...parted(before, depth + 1, edge),
      ...parted(left, depth + 1, null),
      ...parted(right, depth + 1, edge),
      ...parted(after, depth + 1, edge),
    ];
  const pieces = [...left, ...right].flatMap(({ piece }) => (piece ? [piece] : []));
  const table = pieces.length === left.length + right.length ? tableOfRows(pieces) : null;
  return [
    ...parted(before, depth + 1, edge),
    ...(table ? [table] : downwards([...left, ...right], edge)),
    ...parted(after, depth + 1, edge),
  ];
}

/** From the top down, each line from the left. */
function downwards(items: readonly Placed[], edge: number | null): Flow[] {
  const flows: Flow[] = [];
  const pieces: Piece[] = [];
  const flush = () => {
    const lines = rowsOf(pieces.splice(0)).flat();
    if (lines.length > 0) flows.push(...withEntries({ kind: 'text', lines, edge }));
  };
  for (const item of [...items].sort((a, b) => a.bottom - b.bottom)) {
    if (item.piece) pieces.push(item.piece);
    else {
      flush();
      flows.push(...(item.flows ?? []));
    }
  }
  flush();
  return flows;
}
