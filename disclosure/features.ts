import type { Clause } from './segment';
import { sectionKinds } from './sections';
import { normal } from './normal';

/** Where in the surroundings of a clause a feature was seen; keeps the same characters apart. */
export const places = { own: 0, before: 1, after: 2, heading: 3, frame: 4, tail: 5, header: 6 } as const;
export type Place = (typeof places)[keyof typeof places];

const salts = new Uint32Array([0, 0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1, 0xd3a2646c]);

/** A 32-bit number for a string of characters in a place (FNV-1a, then mixed). */
export function hash(text: string, from: number, to: number, place: Place): number {
  let h = 0x811c9dc5 ^ (salts[place] as number);
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h >>> 0;
}

/** Text as features see it: normal form, digits made alike, the edges marked. */
export function featureText(text: string): string {
  return `^${normal(text).replace(/[0-9]+/g, '0')}$`;
}

/** All runs of `least` to `most` characters, once each. */
export function grams(text: string, least: number, most: number, place: Place, into: Set<number>): void {
  for (let n = least; n <= most; n++) for (let i = 0; i + n <= text.length; i++) into.add(hash(text, i, i + n, place));
}

/** A named feature that is no run of characters. */
export function named(name: string): number {
  return hash(name, 0, name.length, places.frame);
}

/** What is known of a clause before anything is scored. */
export interface ClauseText {
  clause: Clause;
  /** featureText of the clause itself. */
  text: string;
  /** featureText of the end of its sentence. */
  ending: string;
}

/** Features that say where a clause stands and what kind of line it is. */
export function frame(clause: Clause, total: number, index: number): string[] {
  const list: string[] = [
    `section:${clause.section.kind}`,
    `block:${clause.block.kind}`,
    `place:${Math.min(4, Math.floor((5 * index) / total))}`,
    `count:${Math.min(clause.count, 4)}`,
    clause.heading ? 'heading' : 'text',
    clause.index === clause.count - 1 ? 'last' : 'inner',
  ];
  const length = clause.end - clause.start;
  list.push(`length:${length < 8 ? 0 : length < 14 ? 1 : length < 24 ? 2 : length < 45 ? 3 : length < 80 ? 4 : 5}`);
  return list;
}

export { sectionKinds };
