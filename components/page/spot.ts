/** Where a card stands in the viewport, and how high it may be; px. */
export interface Spot {
  left: number;
  top: number;
  maxHeight: number;
}

/** Where something is shown in the viewport; px. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

interface Size {
  width: number;
  height: number;
}

const edge = 12;
/** Room for the mark above the line, and a little below it. */
const above = 18;
const below = 8;

/**
 * Below the text, or above it where that has more room; never over it: with little room the card is lower and scrolls.
 * `line`: the first line of the text, or null when it is not shown, and then the card stands in the upper right corner.
 */
export function spotFor(line: Box | null, card: Size, view: Size): Spot {
  const left = (wish: number) => Math.round(Math.max(edge, Math.min(wish, view.width - card.width - edge)));
  if (!line) {
    return { left: left(view.width), top: edge, maxHeight: Math.min(440, view.height - 2 * edge) };
  }
  // Text beyond the edge, on its way in or out, is taken to be at the edge.
  const bottom = Math.min(Math.max(line.bottom, 0), view.height);
  const start = Math.min(Math.max(line.top, 0), view.height);
  const roomBelow = view.height - bottom - below - edge;
  const roomAbove = start - above - edge;
  const under = roomBelow >= Math.min(card.height, 440) || roomBelow >= roomAbove;
  const maxHeight = Math.round(Math.max(120, Math.min(440, under ? roomBelow : roomAbove)));
  const top = under ? bottom + below : start - above - Math.min(card.height, maxHeight);
  return { left: left(line.left), top: Math.round(Math.max(edge, top)), maxHeight };
}
