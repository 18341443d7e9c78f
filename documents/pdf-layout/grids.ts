import type { Rule } from './drawing';
import type { Box } from './turning';

/** A cell of a grid: the area it covers, and where it stands. */
export interface GridCell extends Box {
  row: number;
  column: number;
}

/** Lines that meet: a table of cells, or a box when there is one cell alone. */
export interface Grid extends Box {
  cells: GridCell[];
}

/** Ends and lines this near each other, in points, meet. */
const near = 3;
/** A cell is at least this wide and high: less is a double line. */
const least = 5;
/** A grid of more lines than this is a drawing. */
const most = 200;

/** The grids that lines make, the inmost first. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const merged = [
    ...joined(rules.filter(({ upright }) => upright)),
    ...joined(rules.filter(({ upright }) => !upright)),
  ];
  return groups(merged)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((a, b) => area(a) - area(b));
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** Lines of one direction with those that go on in each other joined. */
function joined(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const result: Rule[] = [];
  let first = 0;
  for (const rule of sorted) {
    while (first < result.length && (result[first]?.at ?? 0) < rule.at - near) first += 1;
    const open = result.slice(first).find((one) => rule.from <= one.to + near && rule.to >= one.from - near);
    if (!open) result.push({ ...rule });
    else {
      open.from = Math.min(open.from, rule.from);
      open.to = Math.max(open.to, rule.to);
    }
  }
  return result;
}

function meet(a: Rule, b: Rule): boolean {
  return (
    a.upright !== b.upright &&
    b.at >= a.from - near &&
    b.at <= a.to + near &&
    a.at >= b.from - near &&
    a.at <= b.to + near
  );
}

/** Lines grouped by whether they meet, directly or through others. */
function groups(rules: readonly Rule[]): Rule[][] {
  const upright = rules.filter((rule) => rule.upright);
  const level = rules.filter((rule) => !rule.upright);
  const group = new Map<Rule, Rule[]>();
  for (const one of upright) {
    for (const other of level) {
      if (!meet(one, other)) continue;
      const a = group.get(one) ?? [one];
      const b = group.get(other) ?? [other];
      if (a === b) continue;
      const [large, small] = a.length >= b.length ? [a, b] : [b, a];
      large.push(...small);
      for (const rule of large === a ? b : a) group.set(rule, large);
      for (const rule of [one, other]) group.set(rule, large);
    }
  }
  return [...new Set(group.values())];
}

/** Positions with those that are one drawn line put together. */
function positions(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (result.at(-1) ?? Number.NEGATIVE_INFINITY) > least) result.push(value);
  }
  return result;
}

/** The cells between lines: fields of the grid with no line between them are one cell. */
function gridOf(rules: readonly Rule[]): Grid | null {
  const upright = rules.filter((rule) => rule.upright);
  const level = rules.filter((rule) => !rule.upright);
  // Sides that are left open are where the other lines end.
  const xs = positions([...upright.map(({ at }) => at), ...level.flatMap(({ from, to }) => [from, to])]);
  const ys = positions([...level.map(({ at }) => at), ...upright.flatMap(({ from, to }) => [from, to])]);
  if (xs.length < 2 || ys.length < 2 || xs.length > most || ys.length > most) return null;
  const covered = (lines: readonly Rule[], at: number, from: number, to: number): boolean =>
    lines.some(
      (line) =>
        Math.abs(line.at - at) <= least &&
        Math.min(line.to, to) - Math.max(line.from, from) >= (to - from) * 0.6,
    );
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  /** By field, its cell's upper left field. */
  const parent = Array.from({ length: rows * columns }, (_, i) => i);
  const rootOf = (field: number): number => {
    let at = field;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [rootOf(a), rootOf(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const field = row * columns + column;
      const [left = 0, right = 0] = xs.slice(column, column + 2);
      const [top = 0, bottom = 0] = ys.slice(row, row + 2);
      if (column + 1 < columns && !covered(upright, right, top, bottom)) join(field, field + 1);
      if (row + 1 < rows && !covered(level, bottom, left, right)) join(field, field + columns);
    }
  }
  const cells = new Map<number, GridCell>();
  parent.forEach((_, field) => {
    const root = rootOf(field);
    const row = Math.floor(field / columns);
    const column = field % columns;
    const box = {
      left: xs[column] ?? 0,
      right: xs[column + 1] ?? 0,
      top: ys[row] ?? 0,
      bottom: ys[row + 1] ?? 0,
    };
    const cell = cells.get(root);
    if (!cell) cells.set(root, { ...box, row, column });
    else {
      cell.left = Math.min(cell.left, box.left);
      cell.right = Math.max(cell.right, box.right);
      cell.top = Math.min(cell.top, box.top);
      cell.bottom = Math.max(cell.bottom, box.bottom);
      cell.column = Math.min(cell.column, column);
    }
  });
  return {
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    cells: [...cells.values()],
  };
}
