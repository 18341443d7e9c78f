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
/** Between the card and the bar. */
const gap = 8;
/** How high a card may be, and how low it may become to leave the bar alone. */
const highest = 440;
const lowest = 150;
/** How low a card may become where it must stand over its own text. */
const least = 120;

/**
 * Below the text, or above it where that has more room; never over it: with little room the card is lower and scrolls.
 * `line`: the first line of the text, or null when it is not shown, and then the card stands in the upper right corner.
 * `taken`: where the bar stands; the card goes beside it, if it can, so that its buttons stay in reach.
 */
export function spotFor(line: Box | null, card: Size, view: Size, taken: Box | null = null): Spot {
  const left = (wish: number) => Math.round(Math.max(edge, Math.min(wish, view.width - card.width - edge)));
  const wishes = [line?.left ?? view.width];
  if (taken) wishes.push(taken.left - card.width - gap, taken.right + gap);
  const spots = rowsFor(line, card, view, taken).flatMap((row) =>
    wishes.map((wish) => ({ left: left(wish), ...row })),
  );
  const free = spots.find((spot) => taken === null || !meets(spot, card, taken));
  const over = taken && !free ? besideBar(taken, view) : undefined;
  return free ?? (over ? { left: left(wishes[0] as number), ...over } : (spots[0] as Spot));
}

type Row = Omit<Spot, 'left'>;

/** Above or below the bar whatever is there, in a window so low that the text is there too; undefined without room. */
function besideBar(taken: Box, view: Size): Row | undefined {
  const over = taken.top - gap - edge;
  const under = view.height - edge - taken.bottom - gap;
  const maxHeight = Math.round(Math.min(highest, Math.max(over, under)));
  if (maxHeight < least) return undefined;
  return { top: over >= under ? edge : Math.round(taken.bottom + gap), maxHeight };
}

/** Above and below the text, the better one first; and likewise no farther than the bar. */
function rowsFor(line: Box | null, card: Size, view: Size, taken: Box | null): Row[] {
  if (!line) return [{ top: edge, maxHeight: Math.min(highest, view.height - 2 * edge) }];
  // Text beyond the edge, on its way in or out, is taken to be at the edge.
  const bottom = Math.min(Math.max(line.bottom, 0), view.height);
  const start = Math.min(Math.max(line.top, 0), view.height);
  const roomBelow = view.height - bottom - below - edge;
  const roomAbove = start - above - edge;
  const height = (room: number) => Math.round(Math.max(least, Math.min(highest, room)));
  const under = (room: number): Row => ({
    top: Math.round(Math.max(edge, bottom + below)),
    maxHeight: height(room),
  });
  const over = (room: number): Row => ({
    top: Math.round(Math.max(edge, start - above - Math.min(card.height, height(room)))),
    maxHeight: height(room),
  });
  const first = roomBelow >= Math.min(card.height, highest) || roomBelow >= roomAbove;
  const rows = first ? [under(roomBelow)] : [over(roomAbove)];
  if (!taken) return rows;
  const upToBar = Math.min(roomBelow, taken.top - gap - bottom - below);
  const downToBar = Math.min(roomAbove, start - above - taken.bottom - gap);
  if (upToBar >= lowest) rows.push(under(upToBar));
  if (downToBar >= lowest) rows.push(over(downToBar));
  if (first ? roomAbove >= lowest : roomBelow >= lowest)
    rows.push(first ? over(roomAbove) : under(roomBelow));
  return rows;
}

/** Whether a card there would stand over the box. */
function meets({ left, top, maxHeight }: Spot, { width, height }: Size, box: Box): boolean {
  const bottom = top + Math.min(height, maxHeight);
  return left < box.right && left + width > box.left && top < box.bottom && bottom > box.top;
}
