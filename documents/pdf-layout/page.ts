import { arrange } from './arrange';
import { drawingOf, type Rule, turnedDrawing } from './drawing';
import type { Operators, PageContent, PdfFile, PdfPage } from './file';
import type { Flow } from './flows';
import { looksOf } from './fonts';
import { type Glyph, glyphsOf } from './glyphs';
import { gridsOf } from './grids';
import { linksOf, markBullets, markLinks } from './links';
import { type Piece, piecesOf } from './pieces';
import { withoutRuby } from './ruby';
import type { Origin, Size } from './turning';

/** The text of a page that runs in one direction, on the page turned so that it runs across. */
export interface Sheet {
  origin: Origin;
  pieces: Piece[];
  rules: Rule[];
}

/** A page holds no more glyphs than this; what is beyond is left out and said so. */
const mostGlyphs = 30_000;

/** What is read of a page. */
export interface PageRead {
  sheets: Sheet[];
  /** As it is shown at scale 1, in points. */
  size: Size;
  /** Whether a part of it was left out. */
  truncated: boolean;
}

/** A page as it came from the file. */
export interface LoadedPage {
  page: PdfPage;
  operators: Operators;
  annotations: Awaited<ReturnType<PdfPage['getAnnotations']>>;
  content: PageContent;
}

/** Asks for all that is read of a page; `readPage` gives its resources back. */
export async function loadPage(file: PdfFile, number: number): Promise<LoadedPage> {
  const page = await file.getPage(number);
  try {
    const [operators, annotations, content] = await Promise.all([
      page.getOperatorList(),
      page.getAnnotations(),
      page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    ]);
    return { page, operators, annotations, content };
  } catch (error) {
    page.cleanup();
    throw error;
  }
}

/** Reads a page: its text by direction, most of it first. The page's resources are given back. */
export function readPage({ page, operators, annotations, content }: LoadedPage, number: number): PageRead {
  try {
    const viewport = page.getViewport({ scale: 1 });
    const drawing = drawingOf(operators, viewport.transform);
    const links = linksOf(annotations, viewport.transform);
    let truncated = false;
    // The operators brought the names of the fonts.
    const sheets = [...glyphsOf(content, viewport, looksOf(page, content))]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([direction, glyphs]): Sheet => {
        if (glyphs.length > mostGlyphs) truncated = true;
        const own = turnedDrawing(direction, viewport, drawing);
        const read = withoutRuby(once(glyphs.slice(0, mostGlyphs)));
        const { width, height } = viewport;
        const origin = { page: number, direction, shown: { width, height } };
        const pieces = piecesOf(read, origin, cutBy(own.rules));
        markBullets(pieces, own);
        markLinks(pieces, links);
        return { origin, pieces, rules: own.rules };
      });
    return { sheets, size: { width: viewport.width, height: viewport.height }, truncated };
  } finally {
    page.cleanup();
  }
}

/** The pieces of a sheet in reading order. */
export function flowsOf(sheet: Sheet, pieces: readonly Piece[]): Flow[] {
  return arrange(pieces, gridsOf(sheet.rules));
}

/** Glyphs without those drawn twice in nearly one place, which makes a font look bold. */
function once(glyphs: readonly Glyph[]): Glyph[] {
  const rows = new Map<number, Map<string, Glyph[]>>();
  return glyphs.filter((glyph) => {
    const key = Math.round(glyph.base / 6);
    const row = rows.get(key) ?? new Map<string, Glyph[]>();
    rows.set(key, row);
    const others = row.get(glyph.text);
    if (!others) {
      row.set(glyph.text, [glyph]);
      return true;
    }
    const twice = others.some(
      (other) =>
        Math.abs(other.left - glyph.left) < 0.3 * Math.max(glyph.right - glyph.left, 1) &&
        Math.abs(other.base - glyph.base) < 0.3 * glyph.size,
    );
    if (!twice) others.push(glyph);
    return !twice;
  });
}

/** Whether an upright line goes down between two glyphs of a line. */
function cutBy(rules: readonly Rule[]): (left: Glyph, right: Glyph) => boolean {
  const upright = rules.filter((rule) => rule.upright);
  if (upright.length === 0) return () => false;
  return (left, right) => {
    // What glyphs are wide is estimated.
    const slack = 0.3 * left.size;
    const middle = (left.top + left.bottom) / 2;
    return upright.some(
      ({ at, from, to }) =>
        at >= left.right - slack && at <= right.left + slack && from <= middle && to >= middle,
    );
  };
}
