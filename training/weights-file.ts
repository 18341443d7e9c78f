import type { View } from '../disclosure/features';
import type { Tree } from '../disclosure/trees';
import { hashMask, order, type Weights, type WeightsHeader } from '../disclosure/weights';
import type { Encoded } from './linear';

/** A trained linear model before it is packed. */
export interface Trained {
  classes: readonly string[];
  views: readonly View[];
  cue: number;
  encoded: Encoded;
  weights: readonly Float32Array[];
  /** How many weights are kept at most, the greatest first. */
  keep: number;
  /** Bits of a weight in the file; four only where every feature has a weight for every class. */
  bits?: 4 | 8;
}

type LinearHeader = WeightsHeader['linear']['measure'];

/** The largest weights of a model in few bits, with the hashes of their features. */
function packLinear(model: Trained): { header: LinearHeader; bytes: Uint8Array } {
  const { hashes, rareness } = model.encoded;
  const scales = model.weights.map((one) => {
    let most = 0;
    one.forEach((weight, column) => {
      most = Math.max(most, Math.abs(weight * (rareness[column] as number)));
    });
    return Math.fround(most / (model.bits === 4 ? 7 : 127)) || 1;
  });
  const values: { column: number; which: number; weight: number; full: number }[] = [];
  model.weights.forEach((one, which) => {
    one.forEach((weight, column) => {
      const full = weight * (rareness[column] as number);
      const small = Math.round(full / (scales[which] as number));
      if (full !== 0 || model.bits === 4) values.push({ column, which, weight: small, full });
    });
  });
  values.sort(
    (a, b) =>
      Math.abs(b.full) - Math.abs(a.full) ||
      (hashes[a.column] as number) - (hashes[b.column] as number) ||
      a.which - b.which,
  );
  const byHash = new Map<number, { which: number; weight: number }[]>();
  const offsets = new Array<number>(model.classes.length).fill(0);
  const means = columnMeans(model.encoded);
  for (const { column, which, full } of values.slice(model.keep))
    offsets[which] = (offsets[which] as number) + full * (means[column] as number);
  for (const { column, which, weight } of values.slice(0, model.keep)) {
    const hash = hashes[column] as number;
    byHash.set(hash, [...(byHash.get(hash) ?? []), { which, weight }]);
  }
  const sorted = [...byHash].sort((a, b) => a[0] - b[0]);
  const { rice, bytes: packedHashes } = packHashes(sorted.map(([hash]) => hash & hashMask));
  const postings = sorted.flatMap(([, list]) => list.sort((a, b) => a.which - b.which));
  const dense = postings.length === sorted.length * model.classes.length;
  const bytes = Uint8Array.from([
    ...packedHashes,
    ...(dense ? [] : sorted.map(([, list]) => list.length)),
    ...(dense ? [] : postings.map(({ which }) => which)),
    ...(model.bits === 4 ? packNibbles(postings) : postings.map(({ weight }) => weight & 255)),
  ]);
  const header = {
    classes: [...model.classes],
    views: [...model.views],
    cue: model.cue,
    scales,
    offsets,
    entries: sorted.length,
    postings: postings.length,
    hashBytes: packedHashes.length,
    rice,
    dense,
    bits: model.bits ?? 8,
  };
  return { header, bytes };
}

/** Two weights in a byte, the first in its upper half. */
function packNibbles(postings: readonly { weight: number }[]): number[] {
  return Array.from(
    { length: Math.ceil(postings.length / 2) },
    (_, i) => (((postings[2 * i]?.weight ?? 0) & 15) << 4) | ((postings[2 * i + 1]?.weight ?? 0) & 15),
  );
}

/** Ascending hashes in the Rice code that decodeWeights reads, with the number of low bits that suits them. */
function packHashes(hashes: readonly number[]): { rice: number; bytes: Uint8Array } {
  const mean = (hashMask + 1) / Math.max(1, hashes.length);
  const rice = Math.max(0, Math.round(Math.log2(mean * Math.LN2)));
  const bits: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    const difference = hash - last;
    last = hash;
    for (let q = difference >> rice; q > 0; q--) bits.push(1);
    bits.push(0);
    for (let k = rice - 1; k >= 0; k--) bits.push((difference >> k) & 1);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    bytes[i >> 3] = (bytes[i >> 3] as number) | (bit << (7 - (i & 7)));
  });
  return { rice, bytes };
}

/** Mean value of each column over the rows, with the rareness taken out again. */
function columnMeans({ rows, rareness }: Encoded): Float64Array {
  const sums = new Float64Array(rows.width);
  rows.columns.forEach((column, i) => {
    sums[column] = (sums[column] as number) + (rows.values[i] as number);
  });
  const count = rows.starts.length - 1;
  return sums.map((sum, column) => sum / count / (rareness[column] as number));
}

function packTrees(trees: readonly Tree[]): Uint8Array {
  const size = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  const view = new DataView(new ArrayBuffer(size * 8));
  let at = 0;
  for (const tree of trees) {
    for (let i = 0; i < tree.feature.length; i++, at += 8) {
      const feature = tree.feature[i] as number;
      view.setInt8(at, feature);
      view.setUint8(at + 1, tree.left[i] as number);
      view.setUint8(at + 2, tree.right[i] as number);
      view.setFloat32(at + 4, (feature < 0 ? tree.value[i] : tree.threshold[i]) as number, true);
    }
  }
  return new Uint8Array(view.buffer);
}

/** Everything trained. */
export interface TrainedWeights {
  linear: Record<keyof WeightsHeader['linear'], Trained>;
  page: { base: number; trees: Tree[] };
  context: { base: number; trees: Tree[] };
  stateContext: { base: number; trees: Tree[] }[];
  incidents: { base: number; trees: Tree[] };
  thresholds: Weights['thresholds'];
}

/** The weights file; see decodeWeights for its reader. */
export function encodeWeights(trained: TrainedWeights): Uint8Array {
  const packed = order.map((name) => packLinear(trained.linear[name]));
  const sizes = (model: { base: number; trees: Tree[] }) => ({
    base: model.base,
    sizes: model.trees.map((tree) => tree.feature.length),
  });
  const header: WeightsHeader = {
    version: 3,
    linear: Object.fromEntries(order.map((name, i) => [name, packed[i]?.header])) as WeightsHeader['linear'],
    page: sizes(trained.page),
    context: sizes(trained.context),
    stateContext: trained.stateContext.map(sizes),
    incidents: sizes(trained.incidents),
    thresholds: trained.thresholds,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const parts = [
    ...packed.map((one) => one.bytes),
    packTrees(trained.page.trees),
    packTrees(trained.context.trees),
    ...trained.stateContext.map((one) => packTrees(one.trees)),
    packTrees(trained.incidents.trees),
  ];
  const length = 4 + head.length + parts.reduce((sum, part) => sum + part.length, 0);
  const file = new Uint8Array(length);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, 4);
  let at = 4 + head.length;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
