import type { Box } from './turning';

/** Something on a page to be put in order: a piece, or a table as a whole. */
export interface Item extends Box {
  /** Where its text comes in the file. */
  order: number;
  /** Size of its text in points. */
  size: number;
  /** Whether it is a line of text. */
  line: boolean;
  /** Whether its text stops in the middle of a sentence. */
  open: boolean;
}

/** A stretch of a page with a gap down through it. */
export interface Band<T> {
  before: T[];
  left: T[];
  right: T[];
  after: T[];
  /** Whether the sides are columns of text, each read to its end; else they are rows, read across. */
  columns: boolean;
}

/** A gap is at least this wide, in em. */
const narrowest = 1.2;
/** How many gaps of a page are looked at. */
const mostGaps = 60;

/** The stretch of the items with the best supported gap down through it; null when there is none. */
export function bandOf<T extends Item>(items: readonly T[]): Band<T> | null {
  const sorted = [...items].sort((a, b) => a.top - b.top || a.left - b.left);
  let best: { band: Band<T>; support: number } | null = null;
  for (const [from, to, at] of gapsOf(sorted)) {
    const band = stretch(sorted, from, to, at);
    if (!band) continue;
    const support = Math.min(band.left.length, band.right.length);
    if (!best || support > best.support) best = { band, support };
  }
  return best?.band ?? null;
}

/** Gaps between items beside each other: from, to, and the index of the left one. */
function gapsOf(sorted: readonly Item[]): [number, number, number][] {
  const gaps: [number, number, number][] = [];
  sorted.forEach((item, at) => {
    let nearest: Item | undefined;
    // What is beside it comes near it in the order from the top.
    for (const other of sorted.slice(Math.max(0, at - 30), at + 30)) {
      const shared = Math.min(item.bottom, other.bottom) - Math.max(item.top, other.top);
      if (
        other.left < item.right ||
        shared < 0.3 * Math.min(item.bottom - item.top, other.bottom - other.top)
      )
        continue;
      if (!nearest || other.left < nearest.left) nearest = other;
    }
    if (!nearest || nearest.left - item.right < narrowest * Math.min(item.size, nearest.size)) return;
    const { right } = item;
    const { left } = nearest;
    const known = gaps.some(([from, to]) => Math.abs(from - right) < 3 && Math.abs(to - left) < 3);
    if (!known && gaps.length < mostGaps) gaps.push([right, left, at]);
  });
  return gaps;
}

/** The longest stretch around an item that a gap goes down through; the gap may become narrower on the way. */
function stretch<T extends Item>(sorted: readonly T[], from: number, to: number, at: number): Band<T> | null {
  let [low, high] = [from, to];
  const passes = (item: T): boolean => {
    if (item.right <= low || item.left >= high) return true;
    const least = narrowest * item.size;
    if (item.left < low && high - item.right >= least) {
      low = item.right;
      return true;
    }
    if (item.right > high && item.left - low >= least) {
      high = item.left;
      return true;
    }
    return false;
  };
  let first = at;
  while (first > 0 && passes(sorted[first - 1] as T)) first -= 1;
  let last = at;
  while (last + 1 < sorted.length && passes(sorted[last + 1] as T)) last += 1;
  const within = sorted.slice(first, last + 1);
  const sides = (list: readonly T[]) => [
    list.filter((item) => item.right <= low),
    list.filter((item) => item.left >= high),
  ];
  const [left = [], right = []] = sides(within);
  if (left.length < 2 || right.length < 2) return null;
  // Short lines over and under the stretch do not reach the gap either; they are no part of it.
  const top = Math.max(Math.min(...left.map((item) => item.top)), Math.min(...right.map((item) => item.top)));
  const rightEnd = Math.max(...right.map((item) => item.bottom));
  const tail = left.filter((item) => item.top >= rightEnd);
  const crossed = last + 1 < sorted.length;
  const dropped = new Set(crossed ? tail.slice(goingOn(left, tail)) : []);
  const inside = within.filter((item) => item.bottom > top && !dropped.has(item));
  const [insideLeft = [], insideRight = []] = sides(inside);
  if (insideLeft.length < 2 || insideRight.length < 2) return null;
  const chosen = new Set(inside);
  return {
    before: sorted.filter((item, index) => index < first || (index <= last && item.bottom <= top)),
    left: insideLeft,
    right: insideRight,
    after: sorted.filter(
      (item, index) => index > last || (index >= first && item.bottom > top && !chosen.has(item)),
    ),
    columns: areColumns(insideLeft, insideRight),
  };
}

/** How many lines of a tail follow a column without a gap. */
function goingOn(column: readonly Item[], tail: readonly Item[]): number {
  const lines = column.filter((item) => !tail.includes(item));
  let bottom = Math.max(...lines.map((item) => item.bottom));
  const found = tail.findIndex((item) => {
    const gap = item.top - bottom;
    bottom = item.bottom;
    return gap > 1.3 * item.size;
  });
  return found < 0 ? tail.length : found;
}

/**
 * Columns of text are written one after the other, or else nearly all of their lines run to the edge and on in the next
 * line; rows of a table are written across.
 */
function areColumns(left: readonly Item[], right: readonly Item[]): boolean {
  const sides = [left, right].map(sideOf);
  if (sides.some(({ lines, width, size }) => lines < 2 || width < 8 * size)) return false;
  const order = [...left.map((item) => [item.order, 0]), ...right.map((item) => [item.order, 1])].sort(
    ([a = 0], [b = 0]) => a - b,
  );
  const changes = order.filter(([, side], i) => i > 0 && order[i - 1]?.[1] !== side).length;
  if (changes <= 1) return sides.some(({ filled }) => filled >= 0.3) || !aligned(left, right);
  return sides.every(
    ({ lines, width, size, filled, open }) =>
      lines >= 4 && width >= 12 * size && filled >= 0.55 && open >= 0.4,
  );
}

/** How much of one side is lines that run to its edge, and that stop in the middle of a sentence. */
function sideOf(items: readonly Item[]): {
  lines: number;
  width: number;
  size: number;
  filled: number;
  open: number;
} {
  const lines = items.filter(({ line }) => line);
  const edge = Math.max(...lines.map(({ right }) => right));
  const size = lines[0]?.size ?? 10;
  const filled = lines.filter(({ right }) => right >= edge - 1.6 * size);
  return {
    lines: lines.length,
    width: edge - Math.min(...lines.map(({ left }) => left)),
    size,
    filled: filled.length / Math.max(lines.length, 1),
    open: filled.filter(({ open }) => open).length / Math.max(lines.length, 1),
  };
}

/** Whether most lines of the shorter side begin at the height of one of the other. */
function aligned(left: readonly Item[], right: readonly Item[]): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const level = few.filter((item) =>
    many.some((other) => Math.abs(other.bottom - item.bottom) <= 0.3 * item.size),
  );
  return level.length >= few.length * 0.7;
}
