import type { Glyph } from './glyphs';
import { type Box, type Origin, turnedBack } from './turning';

/** A stretch of the text that stands, as a whole, in one run of a page's text layer. */
export interface PdfStretch {
  /** From 1. */
  page: number;
  /** The run, by its place among the runs of the page. */
  item: number;
  /** Offsets in the run, in UTF-16 units. */
  from: number;
  to: number;
}

/** A place in a run of a page's text layer. */
export interface PdfSpot {
  /** From 1. */
  page: number;
  /** The run, by its place among the runs of the page. */
  item: number;
  /** Offset in the run, in UTF-16 units. */
  at: number;
}

/** A rectangle on a page; points from the upper left of the page as it is shown at scale 1. */
export interface PageBox extends Box {
  page: number;
  /** The part of the text that stands there: offsets of its first and behind its last glyph. */
  start: number;
  end: number;
  /** Whether it is a line from the top down. */
  vertical: boolean;
}

/** Where the text of a PDF stands on its pages. */
export interface PdfPlaces {
  /** The runs the text from `start` to `end` was taken from, in order. */
  stretchesOf(start: number, end: number): PdfStretch[];
  /** The rectangles it covers, one for each line. */
  boxesOf(start: number, end: number): PageBox[];
  /** From the first to the last unit of the text that was taken from between two places; null where none was. */
  offsetsOf(from: PdfSpot, to: PdfSpot): { start: number; end: number } | null;
}

/** One glyph of the text: offsets in it, and where it was taken from. */
interface Placed {
  start: number;
  end: number;
  glyph: Glyph;
  origin: Origin;
}

/** Builds PdfPlaces while the text is put together, glyph by glyph, in its order. */
export class PdfPlaceTable implements PdfPlaces {
  private readonly glyphs: Placed[] = [];

  add(glyph: Placed): void {
    this.glyphs.push(glyph);
  }

  stretchesOf(start: number, end: number): PdfStretch[] {
    const stretches: PdfStretch[] = [];
    for (const { glyph, origin } of this.within(start, end)) {
      const { page } = origin;
      const { item, offset: from } = glyph;
      const to = from + glyph.length;
      const last = stretches.at(-1);
      // Spaces of a run between two glyphs are in the stretch.
      if (last && last.page === page && last.item === item && from >= last.to && from - last.to <= 2)
        last.to = to;
      else stretches.push({ page, item, from, to });
    }
    return stretches;
  }

  boxesOf(start: number, end: number): PageBox[] {
    const boxes: PageBox[] = [];
    for (const { glyph, origin, ...at } of this.within(start, end)) {
      const { page, direction, shown } = origin;
      const box = turnedBack(direction, shown, glyph);
      const { left, top, right, bottom } = box;
      const last = boxes.at(-1);
      if (last && last.page === page && inLine(last, box)) {
        last.left = Math.min(last.left, left);
        last.right = Math.max(last.right, right);
        last.top = Math.min(last.top, top);
        last.bottom = Math.max(last.bottom, bottom);
        last.end = at.end;
      } else {
        const vertical = direction === 'down' || direction === 'up';
        boxes.push({ page, left, top, right, bottom, ...at, vertical });
      }
    }
    return boxes;
  }

  offsetsOf(from: PdfSpot, to: PdfSpot): { start: number; end: number } | null {
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const { glyph, origin, ...own } of this.glyphs) {
      const spot = { page: origin.page, item: glyph.item };
      const begins = { ...spot, at: glyph.offset };
      const ends = { ...spot, at: glyph.offset + glyph.length };
      if (inOrder(ends, from) <= 0 || inOrder(begins, to) >= 0) continue;
      start = Math.min(start, own.start);
      end = Math.max(end, own.end);
    }
    return start < end ? { start, end } : null;
  }

  private within(start: number, end: number): Placed[] {
    let low = 0;
    let high = this.glyphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.glyphs[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: Placed[] = [];
    for (let at = low; at < this.glyphs.length; at++) {
      const glyph = this.glyphs[at];
      if (!glyph || glyph.start >= end) break;
      found.push(glyph);
    }
    return found;
  }
}

/** Less than 0 where the first place comes first in the file. */
function inOrder(a: PdfSpot, b: PdfSpot): number {
  return a.page - b.page || a.item - b.item || a.at - b.at;
}

/** Whether a glyph goes on with the line of a box, which runs across or down. */
function inLine(box: Box, glyph: Box): boolean {
  const size = Math.max(glyph.right - glyph.left, glyph.bottom - glyph.top);
  const shared = (a: number, b: number, c: number, d: number) => Math.min(b, d) - Math.max(a, c);
  const across = shared(box.top, box.bottom, glyph.top, glyph.bottom) >= 0.5 * (glyph.bottom - glyph.top);
  const down = shared(box.left, box.right, glyph.left, glyph.right) >= 0.5 * (glyph.right - glyph.left);
  return (
    (across &&
      box.bottom - box.top < 2.5 * size &&
      glyph.left - box.right < 4 * size &&
      glyph.left > box.left) ||
    (down && box.right - box.left < 2.5 * size && glyph.top - box.bottom < 4 * size && glyph.top > box.top)
  );
}
