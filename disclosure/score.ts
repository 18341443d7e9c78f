import type { Context } from './context';
import { features } from './features';
import { hashMask, type LinearModel } from './weights';

/** Logits of the classes of a linear model for a clause; the same additions in the same order in every browser. */
export function logits(model: LinearModel, context: Context): Float64Array {
  return logitsOf(model, features(context, model.views, model.cue));
}

/** Logits for given features: feature → value. */
export function logitsOf(model: LinearModel, found: ReadonlyMap<number, number>): Float64Array {
  const sums = new Float64Array(model.classes.length);
  const { table, scales, offsets } = model;
  let squares = 0;
  for (const [hash, value] of found) {
    squares += value * value;
    const entry = table.find(hash & hashMask);
    if (entry < 0) continue;
    const end = table.starts[entry + 1] as number;
    for (let i = table.starts[entry] as number; i < end; i++) {
      const which = table.classes[i] as number;
      sums[which] = (sums[which] as number) + value * (table.weights[i] as number);
    }
  }
  const norm = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let i = 0; i < sums.length; i++)
    sums[i] = (sums[i] as number) * norm * (scales[i] as number) + (offsets[i] as number);
  return sums;
}

/** A logit as a share between 0 and 1; for display and confidence only, never compared. */
export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));
