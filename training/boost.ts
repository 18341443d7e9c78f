import { evaluateTree, type Tree } from '../disclosure/trees';

/** How the trees are grown. */
export interface BoostOptions {
  trees: number;
  leaves: number;
  rate: number;
  /** Least number of rows in a leaf. */
  least: number;
  /** L2 penalty of leaf values. */
  penalty: number;
}

/** Gradient-boosted trees for logistic loss, leaf-wise, on values binned to at most 64 quantiles. */
export function boost(
  rows: readonly Float32Array[],
  targets: Int8Array,
  options: BoostOptions,
): { base: number; trees: Tree[] } {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, f) => quantiles(rows.map((row) => row[f] as number)));
  const binned = Array.from({ length: width }, (_, f) =>
    Uint8Array.from(rows, (row) => binOf(row[f] as number, edges[f] as Float32Array)),
  );
  const positive = targets.filter((y) => y > 0).length;
  const base = Math.fround(Math.log(positive / (targets.length - positive)));
  const scores = new Float64Array(rows.length).fill(base);
  const gradients = new Float64Array(rows.length);
  const hessians = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let r = 0; r < rows.length; r++) {
      const p = 1 / (1 + Math.exp(-(scores[r] as number)));
      gradients[r] = ((targets[r] as number) > 0 ? 1 : 0) - p;
      hessians[r] = p * (1 - p);
    }
    const tree = grow(binned, edges, gradients, hessians, options);
    trees.push(tree);
    for (let r = 0; r < rows.length; r++)
      scores[r] = (scores[r] as number) + evaluateTree(tree, rows[r] as Float32Array);
  }
  return { base, trees };
}

interface Leaf {
  node: number;
  rows: Uint32Array;
  split: { gain: number; feature: number; bin: number } | null;
}

function grow(
  binned: Uint8Array[],
  edges: Float32Array[],
  g: Float64Array,
  h: Float64Array,
  options: BoostOptions,
): Tree {
  const feature: number[] = [-1];
  const threshold: number[] = [0];
  const left: number[] = [0];
  const right: number[] = [0];
  const value: number[] = [0];
  const all = Uint32Array.from(g.keys());
  const leaves: Leaf[] = [{ node: 0, rows: all, split: bestSplit(all, binned, g, h, options) }];
  while (leaves.length < options.leaves) {
    let best: Leaf | undefined;
    for (const leaf of leaves) if (leaf.split && leaf.split.gain > (best?.split?.gain ?? 0)) best = leaf;
    if (!best?.split) break;
    const { feature: f, bin } = best.split;
    const column = binned[f] as Uint8Array;
    const l = best.rows.filter((r) => (column[r] as number) <= bin);
    const r = best.rows.filter((row) => (column[row] as number) > bin);
    const [nl, nr] = [feature.length, feature.length + 1];
    feature[best.node] = f;
    threshold[best.node] = (edges[f] as Float32Array)[bin] as number;
    left[best.node] = nl;
    right[best.node] = nr;
    feature.push(-1, -1);
    threshold.push(0, 0);
    left.push(0, 0);
    right.push(0, 0);
    value.push(0, 0);
    leaves.splice(
      leaves.indexOf(best),
      1,
      { node: nl, rows: l, split: bestSplit(l, binned, g, h, options) },
      { node: nr, rows: r, split: bestSplit(r, binned, g, h, options) },
    );
  }
  for (const leaf of leaves) {
    let sg = 0;
    let sh = 0;
    for (const r of leaf.rows) {
      sg += g[r] as number;
      sh += h[r] as number;
    }
    value[leaf.node] = (options.rate * sg) / (sh + options.penalty);
  }
  return {
    feature: Int16Array.from(feature),
    threshold: Float32Array.from(threshold),
    left: Int16Array.from(left),
    right: Int16Array.from(right),
    value: Float32Array.from(value),
  };
}

function bestSplit(
  rows: Uint32Array,
  binned: Uint8Array[],
  g: Float64Array,
  h: Float64Array,
  options: BoostOptions,
): Leaf['split'] {
  if (rows.length < 2 * options.least) return null;
  let sg = 0;
  let sh = 0;
  for (const r of rows) {
    sg += g[r] as number;
    sh += h[r] as number;
  }
  const own = (sg * sg) / (sh + options.penalty);
  let best: Leaf['split'] = null;
  const bg = new Float64Array(64);
  const bh = new Float64Array(64);
  const bn = new Uint32Array(64);
  binned.forEach((column, feature) => {
    bg.fill(0);
    bh.fill(0);
    bn.fill(0);
    for (const r of rows) {
      const b = column[r] as number;
      bg[b] = (bg[b] as number) + (g[r] as number);
      bh[b] = (bh[b] as number) + (h[r] as number);
      bn[b] = (bn[b] as number) + 1;
    }
    let lg = 0;
    let lh = 0;
    let ln = 0;
    for (let bin = 0; bin < 63; bin++) {
      lg += bg[bin] as number;
      lh += bh[bin] as number;
      ln += bn[bin] as number;
      if (ln < options.least) continue;
      if (rows.length - ln < options.least) break;
      const gain = (lg * lg) / (lh + options.penalty) + (sg - lg) ** 2 / (sh - lh + options.penalty) - own;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
    }
  });
  return best;
}

/** Upper edges of the bins of a column; the last bin has none. */
function quantiles(values: readonly number[]): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const edges = new Set<number>();
  for (let q = 1; q < 64; q++) edges.add(sorted[Math.floor((q * sorted.length) / 64)] ?? 0);
  return Float32Array.from([...edges].sort((a, b) => a - b));
}

function binOf(value: number, edges: Float32Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
