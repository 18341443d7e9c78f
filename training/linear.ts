import type { Context } from '../disclosure/context';
import { features, type View } from '../disclosure/features';
import { hashMask } from '../disclosure/weights';
import { logistic, type Rows } from './logistic';

/** What a linear model looks at and how hard it learns. */
export interface LinearOptions {
  views: readonly View[];
  cue: number;
  /** C of the regression. */
  cost: number;
  epochs: number;
}

/** Examples in numbers: columns are the features met, weighed by how rare they are. */
export interface Encoded {
  rows: Rows;
  /** Masked hash of each column. */
  hashes: Uint32Array;
  /** Weight by rareness of each column. */
  rareness: Float32Array;
}

/** Features of texts → rows; those met in fewer than `least` rows are left out. A feature counts by the logarithm of how rare it is; a row by the root of its size. */
export function encode(found: readonly ReadonlyMap<number, number>[], least = 1): Encoded {
  const met = new Map<number, number>();
  for (const row of found)
    for (const hash of row.keys()) met.set(hash & hashMask, (met.get(hash & hashMask) ?? 0) + 1);
  const columnOf = new Map<number, number>();
  const frequency: number[] = [];
  const rowsFound = found.map((row) => {
    const merged = new Map<number, number>();
    for (const [hash, value] of row) {
      const masked = hash & hashMask;
      if ((met.get(masked) ?? 0) < least) continue;
      let column = columnOf.get(masked);
      if (column === undefined) {
        column = columnOf.size;
        columnOf.set(masked, column);
        frequency.push(0);
      }
      merged.set(column, (merged.get(column) ?? 0) + value);
    }
    for (const column of merged.keys()) frequency[column] = (frequency[column] ?? 0) + 1;
    return merged;
  });
  const rareness = Float32Array.from(frequency, (count) => Math.log((found.length + 1) / (count + 1)) / 8);
  const starts = new Uint32Array(found.length + 1);
  rowsFound.forEach((row, r) => {
    starts[r + 1] = (starts[r] as number) + row.size;
  });
  const columns = new Uint32Array(starts[found.length] as number);
  const values = new Float32Array(columns.length);
  rowsFound.forEach((row, r) => {
    let squares = 0;
    for (const value of found[r]?.values() ?? []) squares += value * value;
    const norm = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    let at = starts[r] as number;
    for (const [column, value] of row) {
      columns[at] = column;
      values[at] = value * norm * (rareness[column] as number);
      at += 1;
    }
  });
  const hashes = new Uint32Array(columnOf.size);
  for (const [hash, column] of columnOf) hashes[column] = hash;
  return { rows: { starts, columns, values, width: columnOf.size }, hashes, rareness };
}

/** Features of examples' contexts. */
export const featuresOf = (
  contexts: readonly Context[],
  { views, cue }: LinearOptions,
): ReadonlyMap<number, number>[] => contexts.map((context) => features(context, views, cue));

/** One weight vector a class; `targets` gives +1, -1 or 0 (left out) for a class. `cost` scales C for each row. */
export function trainClasses(
  encoded: Encoded,
  classes: readonly string[],
  targets: (which: string) => Int8Array,
  cost: Float32Array,
  options: LinearOptions,
): Float32Array[] {
  const costs = cost.map((one) => one * options.cost);
  return classes.map((which) => logistic(encoded.rows, targets(which), costs, options.epochs));
}

/** Logits of row r. */
export function logitsOfRow(encoded: Encoded, weights: readonly Float32Array[], r: number): Float64Array {
  const { starts, columns, values } = encoded.rows;
  return Float64Array.from(weights, (one) => {
    let sum = 0;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++)
      sum += (one[columns[i] as number] as number) * (values[i] as number);
    return sum;
  });
}

/** The same rows with only the `keep` columns of the greatest weights; what is learned again on them is what is kept. */
export function select(encoded: Encoded, weights: readonly Float32Array[], keep: number): Encoded {
  const { rows, hashes, rareness } = encoded;
  const size = Float64Array.from({ length: rows.width }, (_, column) =>
    Math.max(...weights.map((one) => Math.abs((one[column] as number) * (rareness[column] as number)))),
  );
  const order = [...size.keys()]
    .sort((a, b) => (size[b] as number) - (size[a] as number) || a - b)
    .slice(0, keep);
  const columnOf = new Int32Array(rows.width).fill(-1);
  order.forEach((column, index) => {
    columnOf[column] = index;
  });
  const count = rows.starts.length - 1;
  const starts = new Uint32Array(count + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let r = 0; r < count; r++) {
    for (let i = rows.starts[r] as number; i < (rows.starts[r + 1] as number); i++) {
      const column = columnOf[rows.columns[i] as number] as number;
      if (column < 0) continue;
      columns.push(column);
      values.push(rows.values[i] as number);
    }
    starts[r + 1] = columns.length;
  }
  return {
    rows: {
      starts,
      columns: Uint32Array.from(columns),
      values: Float32Array.from(values),
      width: order.length,
    },
    hashes: Uint32Array.from(order, (column) => hashes[column] as number),
    rareness: Float32Array.from(order, (column) => rareness[column] as number),
  };
}
