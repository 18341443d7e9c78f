/** Rows of binary features in compressed form: row r has features `columns[starts[r] … starts[r + 1])`. */
export interface Rows {
  starts: Uint32Array;
  columns: Uint32Array;
  /** Value of each feature, parallel to `columns`. */
  values: Float32Array;
  /** How many different features there are. */
  width: number;
}

/** A fixed sequence of numbers in [0, 1): training must give the same bytes every time (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011).
 * `targets`: +1 or -1 a row, 0 to leave the row out. `costs`: weight of each row's loss (C).
 * The bias is a feature of the rows where one is wanted. Returns one weight a feature.
 */
export function logistic(
  rows: Rows,
  targets: Int8Array,
  costs: Float32Array,
  epochs = 30,
  seed = 1,
): Float32Array {
  const { starts, columns, values } = rows;
  const weights = new Float32Array(rows.width);
  const order: number[] = [];
  for (let r = 0; r < targets.length; r++) if (targets[r] !== 0 && at(costs, r) > 0) order.push(r);
  const alpha = new Float64Array(targets.length);
  const squares = new Float64Array(targets.length);
  const add = (r: number, by: number) => {
    const end = at(starts, r + 1);
    for (let i = at(starts, r); i < end; i++) {
      const column = columns[i] as number;
      weights[column] = (weights[column] as number) + by * (values[i] as number);
    }
  };
  for (const r of order) {
    let sum = 0;
    for (let i = at(starts, r); i < at(starts, r + 1); i++) sum += at(values, i) ** 2;
    squares[r] = sum;
    const start = Math.min(0.001 * at(costs, r), 1e-8);
    alpha[r] = start;
    add(r, at(targets, r) * start);
  }
  const random = sequence(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i] as number;
      order[i] = order[j] as number;
      order[j] = swap;
    }
    let moved = 0;
    for (const r of order) {
      let dot = 0;
      const end = starts[r + 1] as number;
      for (let i = starts[r] as number; i < end; i++)
        dot += (weights[columns[i] as number] as number) * (values[i] as number);
      const y = targets[r] as number;
      const before = alpha[r] as number;
      const after = minimise(squares[r] as number, y * dot, before, costs[r] as number);
      if (after === before) continue;
      alpha[r] = after;
      moved = Math.max(moved, Math.abs(after - before) / (costs[r] as number));
      add(r, y * (after - before));
    }
    if (moved < 0.01) break;
  }
  return weights;
}

/** Minimises a·(z-α)²/2 + b·(z-α) + z·ln z + (C-z)·ln(C-z) over z in (0, C) by Newton's method. */
function minimise(a: number, b: number, alpha: number, c: number): number {
  // The smaller of z and C - z is the variable, so that it keeps its precision near the bounds.
  const flip = b + a * (0.5 * c - alpha) < 0;
  const from = flip ? c - alpha : alpha;
  const slope = flip ? -b : b;
  let z = from > 0.5 * c ? 0.1 * from : from;
  for (let i = 0; i < 20; i++) {
    const gradient = a * (z - from) + slope + Math.log(z / (c - z));
    if (Math.abs(gradient) < 1e-3) break;
    const step = z - gradient / (a + c / (z * (c - z)));
    z = step <= 0 ? z * 0.1 : step >= c ? z + (c - z) * 0.9 : step;
  }
  return flip ? c - z : z;
}

function at(array: ArrayLike<number>, index: number): number {
  return array[index] as number;
}
