import type { Context } from './context';

/** Which of the texts around a clause a run of characters was seen in. */
export type Place = Exclude<keyof Context, 'cues' | 'date'>;

/** One text of the context a model looks at: runs of `least` to `most` characters, each with this value. */
export interface View {
  place: Place;
  least: number;
  most: number;
  value: number;
}

const salts: Record<Place | 'cue', number> = {
  own: 0,
  before: 0x9e3779b1,
  after: 0x85ebca77,
  heading: 0xc2b2ae3d,
  above: 0x27d4eb2f,
  header: 0x165667b1,
  row: 0xd3a2646c,
  lead: 0xfd7046c5,
  ending: 0xb55a4f09,
  cue: 0x1f3d5b79,
};

/** A 32-bit number for `text.slice(from, to)` seen in a place (FNV-1a, then mixed). */
export function hash(text: string, from: number, to: number, place: Place | 'cue'): number {
  let h = 0x811c9dc5 ^ salts[place];
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h >>> 0;
}

/** The features of a clause for a model with these views: feature → value; a cue has the value `cue`. */
export function features(context: Context, views: readonly View[], cue: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const { place, least, most, value } of views) {
    const text = context[place];
    for (let n = least; n <= most; n++)
      for (let i = 0; i + n <= text.length; i++) found.set(hash(text, i, i + n, place), value);
  }
  if (cue > 0) for (const name of context.cues) found.set(hash(name, 0, name.length, 'cue'), cue);
  return found;
}
