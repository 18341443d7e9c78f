import { type Cluster, clustersOf } from './characters';
import type { PageContent, TextRun } from './file';
import type { FontLook } from './fonts';
import { isStacked } from './stacks';
import { type Box, type Direction, directionOf, type Size, turned } from './turning';

/** A character where it stands, on the page turned so that its text runs across; points from the upper left. */
export interface Glyph extends Box {
  /** In normal form; one character, seldom two or three. */
  text: string;
  /** The line it stands on. */
  base: number;
  size: number;
  look: FontLook;
  /** Its run, by its place among the runs of the page. */
  item: number;
  /** Offset and length in the run, in UTF-16 units. */
  offset: number;
  length: number;
}

/** The glyphs of a page that run in one direction. */
export type GlyphsByDirection = Map<Direction, Glyph[]>;

/** How much of its size a character of Japanese stands over its line. */
const ascent = 0.88;

/** The glyphs of a page. `viewport`: the page at scale 1. */
export function glyphsOf(
  content: PageContent,
  viewport: Size & { transform: number[] },
  looks: ReadonlyMap<string, FontLook>,
): GlyphsByDirection {
  const found: GlyphsByDirection = new Map();
  const runs: PlacedRun[] = [];
  let item = -1;
  const artifacts = artifactsOf(content);
  for (const one of content.items) {
    if (!('str' in one)) continue;
    item += 1;
    if (artifacts.has(item)) continue;
    const vertical = content.styles[one.fontName]?.vertical === true;
    const placed = placedRun(one, item, vertical, viewport.transform);
    if (placed) runs.push(placed);
  }
  const stacked = isStacked(runs);
  runs.forEach((run, index) => {
    const direction = stacked[index] ? 'down' : run.direction;
    if (!direction) return;
    const look = looks.get(run.fontName) ?? { bold: false, gothic: false };
    const list = found.get(direction) ?? [];
    found.set(direction, list);
    for (const glyph of spread(run, look, stacked[index] === true, direction, viewport)) list.push(glyph);
  });
  return found;
}

/**
 * The runs that are marked as no part of the text: running heads and page numbers of tagged files. Where that is said of
 * half of a page, the mark is wrong.
 */
function artifactsOf({ items }: PageContent): Set<number> {
  const found = new Set<number>();
  const open: boolean[] = [];
  let item = -1;
  let [all, marked] = [0, 0];
  for (const one of items) {
    if ('str' in one) {
      item += 1;
      all += one.str.length;
      if (!open.includes(true)) continue;
      found.add(item);
      marked += one.str.length;
    } else if (one.type === 'endMarkedContent') open.pop();
    else open.push(one.tag === 'Artifact');
  }
  return marked * 2 < all ? found : new Set();
}

/** A run on the page: where it begins, which way it goes, and how far. */
export interface PlacedRun {
  text: string;
  item: number;
  fontName: string;
  direction: Direction | null;
  /** Whether its font is one for vertical writing: then it stands under its point, not on it. */
  vertical: boolean;
  x: number;
  y: number;
  size: number;
  advance: number;
}

function placedRun(run: TextRun, item: number, vertical: boolean, view: number[]): PlacedRun | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [ra = 1, rb = 0, rc = 0, rd = 1, re = 0, rf = 0] = run.transform;
  const along = vertical ? [-rc, -rd] : [ra, rb];
  const [dx = 1, dy = 0] = along;
  const scale = Math.hypot(a, b);
  const size = Math.hypot(rc, rd) * scale;
  const advance = (vertical ? run.height : run.width) * scale;
  if (run.str.trim() === '' || !(size > 0.5) || !Number.isFinite(advance)) return null;
  return {
    text: run.str,
    item,
    fontName: run.fontName,
    direction: directionOf(a * dx + c * dy, b * dx + d * dy),
    vertical,
    x: a * re + c * rf + e,
    y: b * re + d * rf + f,
    size,
    advance,
  };
}

/** The glyphs of a run; what its characters are wide is estimated, so that all of them fill its advance. */
function spread(run: PlacedRun, look: FontLook, stacked: boolean, direction: Direction, page: Size): Glyph[] {
  const { item, size } = run;
  const clusters = clustersOf(run.text);
  if (stacked) {
    // Upright characters one below the other; two or three narrow ones share a place.
    const [left] = turned(direction, page, run.x, run.y - ascent * size);
    const middle = page.width - (run.x + run.advance / 2);
    const across = { top: middle - size / 2, bottom: middle + size / 2, base: middle + (0.5 - 0.12) * size };
    const each = size / clusters.length;
    return clusters.flatMap(({ text, offset, length }, i) =>
      text.trim() === ''
        ? []
        : [
            {
              text,
              look,
              item,
              offset,
              length,
              size,
              ...across,
              left: left + i * each,
              right: left + (i + 1) * each,
            },
          ],
    );
  }
  const [start, y] = turned(direction, page, run.x, run.y);
  const base = run.vertical ? y + (0.5 - 0.12) * size : y;
  const widths = advances(clusters, run.advance / size, run.vertical);
  const glyphs: Glyph[] = [];
  let at = start;
  clusters.forEach(({ text, offset, length }, i) => {
    const right = at + (widths[i] ?? 0) * size;
    if (text.trim() !== '')
      glyphs.push({
        text,
        look,
        item,
        offset,
        length,
        size,
        left: at,
        right,
        base,
        top: base - ascent * size,
        bottom: base + (1 - ascent) * size,
      });
    at = right;
  });
  return glyphs;
}

/** How far each character of a run goes, in em; spaces take what the others leave of `whole`. */
function advances(clusters: readonly Cluster[], whole: number, vertical: boolean): number[] {
  const texts = clusters.map(({ text }) => text);
  const natural = clusters.map(({ text, width }) => (text === '' ? 0 : vertical ? 1 : width));
  const spaces = texts.filter((text) => text === ' ').length;
  const filled = natural.reduce((sum, width, i) => sum + (texts[i] === ' ' ? 0 : width), 0);
  const left = (whole - filled) / Math.max(spaces, 1);
  // pdf.js puts a space where a gap is wider than a tenth of an em.
  if (spaces > 0 && left >= 0.1) return natural.map((width, i) => (texts[i] === ' ' ? left : width));
  const scale = whole / Math.max(filled + spaces * 0.25, 0.01);
  return natural.map((width, i) => (texts[i] === ' ' ? 0.25 : width) * scale);
}
