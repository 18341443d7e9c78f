import type { Dot } from './drawing';
import type { Piece } from './pieces';
import { type Box, turnedBack } from './turning';

/** The areas of a page that are links, as it is shown. `view`: the page's transform at scale 1. */
export function linksOf(
  annotations: readonly { subtype?: string; rect?: number[] }[],
  view: number[],
): Box[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  return annotations.flatMap(({ subtype, rect }) => {
    if (subtype !== 'Link' || rect?.length !== 4) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
    const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e].sort((one, other) => one - other);
    const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f].sort((one, other) => one - other);
    return [{ left: xs[0] ?? 0, right: xs[1] ?? 0, top: ys[0] ?? 0, bottom: ys[1] ?? 0 }];
  });
}

/** Finds out how much of each piece is links. */
export function markLinks(pieces: readonly Piece[], links: readonly Box[]): void {
  if (links.length === 0) return;
  for (const piece of pieces) {
    const { direction, shown } = piece.origin;
    const linked = piece.glyphs.filter((glyph) => {
      const box = turnedBack(direction, shown, glyph);
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return links.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    });
    piece.linked = linked.length / piece.glyphs.length;
  }
}

/** Finds out before which pieces a bullet is drawn: at the height of their letters, a little to the left. */
export function markBullets(pieces: readonly Piece[], { dots }: { dots: readonly Dot[] }): void {
  for (const { x, y } of dots) {
    let nearest: Piece | undefined;
    for (const piece of pieces) {
      const level = y >= piece.base - 0.8 * piece.size && y <= piece.base;
      const beside = piece.left - x > 0 && piece.left - x <= 2.4 * piece.size;
      if (level && beside && (!nearest || piece.left < nearest.left)) nearest = piece;
    }
    if (nearest) nearest.bullet = true;
  }
}
