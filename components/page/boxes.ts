/** The first line of a text as it is shown, in px of the viewport; null when none of it is shown. */
export function firstLine(ranges: readonly Range[]): DOMRect | null {
  for (const range of ranges) {
    // Text in closed details has boxes when asked for them, but is not shown.
    if (range.startContainer.parentElement?.checkVisibility?.() === false) continue;
    for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) return rect;
  }
  return null;
}

/** The lines of a text as one box, or its first line alone where they are higher than `most` px; null when not shown. */
export function boxOf(ranges: readonly Range[], most: number): DOMRect | null {
  const line = firstLine(ranges);
  if (!line) return null;
  let { bottom } = line;
  for (const range of ranges) bottom = Math.max(bottom, range.getBoundingClientRect().bottom);
  const height = bottom - line.top;
  return height > most ? line : new DOMRect(line.left, line.top, line.width, height);
}

/** Whether a point of the viewport is on a text. */
export function holdsPoint(ranges: readonly Range[], x: number, y: number): boolean {
  return ranges.some((range) =>
    [...range.getClientRects()].some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    ),
  );
}

/** The elements around a text that show only a part of what is in them. */
export function clippersOf(range: Range | undefined): Element[] {
  const around: Element[] = [];
  let at: Element | null = range?.startContainer.parentElement ?? null;
  for (let steps = 0; at && steps < 200; steps++) {
    const { body, documentElement } = at.ownerDocument;
    if (at !== body && at !== documentElement && getComputedStyle(at).overflow !== 'visible') around.push(at);
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return around;
}

/** Whether one of these has a line outside of what it shows. */
export function isClipped({ left, top, bottom }: DOMRect, around: readonly Element[]): boolean {
  return around.some((element) => {
    const box = element.getBoundingClientRect();
    return bottom < box.top + 2 || top > box.bottom - 2 || left < box.left - 2 || left > box.right;
  });
}

/** Brings a text into the middle of the viewport; what holds it, when it is not shown itself. */
export function bringIntoView(ranges: readonly Range[]): void {
  const range = ranges[0];
  let holder = range?.startContainer.parentElement ?? null;
  while (holder && (holder.getClientRects().length === 0 || holder.checkVisibility?.() === false))
    holder = holder.parentElement;
  if (!range || !holder) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const rect = firstLine(ranges);
  const tall = rect && holder.getBoundingClientRect().height > innerHeight * 0.8;
  if (tall) window.scrollBy({ top: rect.top - innerHeight / 2, behavior });
  else holder.scrollIntoView({ block: 'center', behavior });
}
