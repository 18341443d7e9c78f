/**
 * How a text runs: `across` to the right with lines from the top down; `down` with lines from the right to the left, as
 * vertical Japanese is written; `flipped` and `up` on pages that were put in upside down or on their side.
 */
export type Direction = 'across' | 'down' | 'flipped' | 'up';

/** A rectangle; x grows to the right and y downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Size of a page in points. */
export interface Size {
  width: number;
  height: number;
}

/** Which page text is from, and how that is turned for its text to run across. */
export interface Origin {
  /** From 1. */
  page: number;
  direction: Direction;
  /** Of the page as it is shown, at scale 1. */
  shown: Size;
}

/** A point of the page, as it is when the page is turned so that the text runs across. */
export function turned(direction: Direction, page: Size, x: number, y: number): [x: number, y: number] {
  if (direction === 'down') return [y, page.width - x];
  if (direction === 'flipped') return [page.width - x, page.height - y];
  return direction === 'up' ? [page.height - y, x] : [x, y];
}

/** The size of the turned page. */
export function turnedSize(direction: Direction, { width, height }: Size): Size {
  return direction === 'down' || direction === 'up' ? { width: height, height: width } : { width, height };
}

/** A rectangle of the turned page, where it stands on the page itself. */
export function turnedBack(direction: Direction, page: Size, { left, top, right, bottom }: Box): Box {
  if (direction === 'down')
    return { left: page.width - bottom, top: left, right: page.width - top, bottom: right };
  if (direction === 'flipped')
    return {
      left: page.width - right,
      top: page.height - bottom,
      right: page.width - left,
      bottom: page.height - top,
    };
  if (direction === 'up')
    return { left: top, top: page.height - right, right: bottom, bottom: page.height - left };
  return { left, top, right, bottom };
}

/** Which way a text runs whose advance is (x, y) on the page; null for what runs aslant, as stamps and watermarks do. */
export function directionOf(x: number, y: number): Direction | null {
  const slant = Math.min(Math.abs(x), Math.abs(y)) / Math.max(Math.abs(x), Math.abs(y), 1e-9);
  // A scanned page may lie a little askew.
  if (slant > 0.15) return null;
  if (Math.abs(x) >= Math.abs(y)) return x > 0 ? 'across' : 'flipped';
  return y > 0 ? 'down' : 'up';
}
