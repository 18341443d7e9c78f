import type { View } from './features';
import type { Tree } from './trees';

/** A linear model: for a feature, weights of some of the classes. */
export interface LinearModel {
  classes: readonly string[];
  /** The texts it looks at. */
  views: readonly View[];
  /** Value of a cue among its features; 0: it looks at none. */
  cue: number;
  /** Logits per unit of a stored weight, one a class. */
  scales: readonly number[];
  /** Logits the weights left out of the table add on average, one a class. */
  offsets: readonly number[];
  table: FeatureTable;
}

/** Boosted trees that add up to one logit. */
export interface TreeModel {
  base: number;
  trees: readonly Tree[];
}

/** Everything reading needs that was learned; made by training, handed over as an argument. */
export interface Weights {
  recognise: LinearModel;
  measure: LinearModel;
  category: LinearModel;
  state: LinearModel;
  /** A disclosure or not, in view of the words of its page. */
  page: TreeModel;
  /** Measure or not, in view of the scores around. */
  context: TreeModel;
  /** For each state, in view of the states around. */
  stateContext: readonly TreeModel[];
  /** Kinds of incident by the words of a notice; classes in the order of `incidents`. */
  incident: LinearModel;
  /** For each kind alike, in view of what speaks for the others. */
  incidents: TreeModel;
  /** Logits a phrase of the catalog adds for a clause under a heading of measures. */
  phrase: number;
  /** Logits from which on a page is a disclosure, a clause a measure, a kind of incident told of. */
  thresholds: { recognise: number; measure: number; incident: number };
}

/** A file of weights that cannot be read: cut short, or made for another version of the product. */
export class UnreadableWeights extends Error {}

/** Chosen on the development documents, where it costs nothing; see docs/accuracy.md for what it gives elsewhere. */
const phraseWeight = 0.8;

/** Bits of a feature's hash that are kept. */
export const hashBits = 24;
export const hashMask = (1 << hashBits) - 1;

/** Features with the weights they give to classes. */
export interface FeatureTable {
  /** Index of a feature's entry by its masked hash, or -1. */
  find(hash: number): number;
  /** Postings of entry e: `postings[starts[e]] … postings[starts[e + 1] - 1]`. */
  starts: Uint32Array;
  /** Class of each posting. */
  classes: Uint8Array;
  /** Weight of each posting. */
  weights: Int8Array;
}

/** Open addressing over the hashes of a table; built when weights are loaded. */
export function finder(hashes: Uint32Array): (hash: number) => number {
  let size = 1;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const scatter = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> 8;
  for (let i = 0; i < hashes.length; i++) {
    let slot = scatter(hashes[i] as number) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = i;
  }
  return (hash) => {
    let slot = scatter(hash) & mask;
    for (;;) {
      const entry = slots[slot] as number;
      if (entry === -1 || hashes[entry] === hash) return entry;
      slot = (slot + 1) & mask;
    }
  };
}

interface LinearHeader {
  classes: string[];
  views: View[];
  cue: number;
  scales: number[];
  offsets: number[];
  /** Number of entries and of postings, and the bytes their hashes take. */
  entries: number;
  postings: number;
  hashBytes: number;
  /** Low bits of the code of the hashes. */
  rice: number;
  /** Every entry has a weight for every class: neither their number nor their classes are written. */
  dense: boolean;
  /** Bits of a weight. */
  bits: 4 | 8;
}

/** The head of a weights file; the tables follow in the order of `linear`, then the trees. */
export interface WeightsHeader {
  version: 3;
  linear: Record<(typeof order)[number], LinearHeader>;
  page: { base: number; sizes: number[] };
  context: { base: number; sizes: number[] };
  stateContext: { base: number; sizes: number[] }[];
  incidents: { base: number; sizes: number[] };
  thresholds: Weights['thresholds'];
}

/** The linear models in the order of their tables. */
export const order = ['recognise', 'measure', 'category', 'state', 'incident'] as const;

/** Reads a weights file; throws UnreadableWeights. */
export function decodeWeights(bytes: ArrayBuffer): Weights {
  try {
    const view = new DataView(bytes);
    const length = view.getUint32(0, true);
    // Not TextDecoder: this room compiles for engines without the web's interfaces.
    const header = JSON.parse(String.fromCharCode(...new Uint8Array(bytes, 4, length))) as WeightsHeader;
    if (header.version !== 3) throw new UnreadableWeights('weights of another version');
    let at = 4 + length;
    const linear = (head: LinearHeader): LinearModel => {
      const hashes = decodeHashes(new Uint8Array(bytes, at, head.hashBytes), head.entries, head.rice);
      at += head.hashBytes;
      const { dense } = head;
      const width = head.classes.length;
      const counts = dense ? undefined : new Uint8Array(bytes, at, head.entries);
      if (!dense) at += head.entries;
      const starts = new Uint32Array(head.entries + 1);
      for (let i = 0; i < head.entries; i++) starts[i + 1] = (starts[i] as number) + (counts?.[i] ?? width);
      const classes = dense
        ? Uint8Array.from({ length: head.postings }, (_, i) => i % width)
        : new Uint8Array(bytes, at, head.postings);
      if (!dense) at += head.postings;
      const weights =
        head.bits === 4 ? nibbles(bytes, at, head.postings) : new Int8Array(bytes, at, head.postings);
      at += head.bits === 4 ? Math.ceil(head.postings / 2) : head.postings;
      return {
        classes: head.classes,
        views: head.views,
        cue: head.cue,
        scales: head.scales,
        offsets: head.offsets,
        table: { find: finder(hashes), starts, classes, weights },
      };
    };
    const trees = ({ base, sizes }: { base: number; sizes: number[] }): TreeModel => ({
      base,
      trees: sizes.map((size) => {
        const tree: Tree = {
          feature: new Int16Array(size),
          threshold: new Float32Array(size),
          left: new Int16Array(size),
          right: new Int16Array(size),
          value: new Float32Array(size),
        };
        for (let i = 0; i < size; i++, at += 8) {
          tree.feature[i] = view.getInt8(at);
          tree.left[i] = view.getUint8(at + 1);
          tree.right[i] = view.getUint8(at + 2);
          const number = view.getFloat32(at + 4, true);
          if (view.getInt8(at) < 0) tree.value[i] = number;
          else tree.threshold[i] = number;
        }
        return tree;
      }),
    });
    const [recognise, measure, category, state, incident] = order.map((name) =>
      linear(header.linear[name]),
    ) as [LinearModel, LinearModel, LinearModel, LinearModel, LinearModel];
    const page = trees(header.page);
    const context = trees(header.context);
    const stateContext = header.stateContext.map(trees);
    const incidents = trees(header.incidents);
    return {
      recognise,
      measure,
      category,
      state,
      incident,
      page,
      context,
      stateContext,
      incidents,
      phrase: phraseWeight,
      thresholds: header.thresholds,
    };
  } catch (error) {
    throw error instanceof UnreadableWeights
      ? error
      : new UnreadableWeights(
          `weights cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        );
  }
}

/** Weights of four bits with a sign, two in a byte, the first in its upper half. */
function nibbles(bytes: ArrayBuffer, at: number, count: number): Int8Array {
  const packed = new Int8Array(bytes, at, Math.ceil(count / 2));
  return Int8Array.from({ length: count }, (_, i) => {
    const byte = packed[i >> 1] as number;
    return i % 2 === 0 ? byte >> 4 : (byte << 28) >> 28;
  });
}

/**
 * Hashes in ascending order, written as differences in a Rice code: the difference above `rice` bits in unary (ones,
 * ended by a zero), then its low bits, the highest first.
 */
function decodeHashes(bytes: Uint8Array, count: number, rice: number): Uint32Array {
  const hashes = new Uint32Array(count);
  let at = 0;
  const bit = (): number => {
    const byte = bytes[at >> 3];
    if (byte === undefined) throw new UnreadableWeights('weights are cut short');
    return (byte >> (7 - (at++ & 7))) & 1;
  };
  let last = 0;
  for (let i = 0; i < count; i++) {
    let difference = 0;
    while (bit() === 1) difference += 1;
    for (let k = 0; k < rice; k++) difference = difference * 2 + bit();
    last += difference;
    hashes[i] = last;
  }
  return hashes;
}
