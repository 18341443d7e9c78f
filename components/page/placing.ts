/** Where the mark of a finding stands: the upper left corner of its text, in CSS px of the document. */
export interface Place {
  index: number;
  x: number;
  y: number;
}

/** Follows the text of the findings over the page. */
export interface Following {
  /** The finding whose text is at a point of the viewport, or -1. */
  at(x: number, y: number): number;
  /** A finding's text in the viewport's px (its first line alone where it is long), or null when it is not shown. */
  box(index: number): DOMRect | null;
  /** Looks again, at the next frame. */
  refresh(): void;
  stop(): void;
}

/** How far beyond the viewport marks are drawn, so that scrolling shows them at once. */
const margin = 200;

/**
 * Calls `moved` with the places in view whenever they may have changed: at most once a frame, and only when something scrolled,
 * was resized, loaded or opened. Marks are placed in the document, so that plain scrolling moves them with the text.
 */
export function follow(
  document: Document,
  findings: readonly (readonly Range[])[],
  moved: (places: Place[]) => void,
): Following {
  const view = document.defaultView;
  if (!view) return { at: () => -1, box: () => null, refresh: () => {}, stop: () => {} };
  let frame = 0;
  let inView: number[] = [];
  let clips = new Map<number, Element[]>();

  const first = (index: number): DOMRect | null => {
    for (const range of findings[index] ?? []) {
      // Text in closed details has boxes when asked for them, but is not shown.
      if (range.startContainer.parentElement?.checkVisibility?.() === false) continue;
      for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) return rect;
    }
    return null;
  };

  const whole = (index: number): DOMRect | null => {
    const line = first(index);
    if (!line) return null;
    let { bottom } = line;
    for (const range of findings[index] ?? [])
      bottom = Math.max(bottom, range.getBoundingClientRect().bottom);
    return bottom - line.top > view.innerHeight / 3
      ? line
      : new DOMRect(line.left, line.top, line.width, bottom - line.top);
  };

  /** Whether a scrolling part of the page has the point outside of what it shows. */
  const clipped = (index: number, { left, top, bottom }: DOMRect): boolean => {
    let around = clips.get(index);
    if (!around) {
      around = clippers(findings[index]?.[0]);
      clips.set(index, around);
    }
    return around.some((element) => {
      const box = element.getBoundingClientRect();
      return bottom < box.top + 2 || top > box.bottom - 2 || left < box.left - 2 || left > box.right;
    });
  };

  const look = () => {
    frame = 0;
    const places: Place[] = [];
    inView = [];
    const { scrollWidth, scrollHeight } = document.scrollingElement ?? document.documentElement;
    for (let index = 0; index < findings.length; index++) {
      const rect = first(index);
      if (!rect || rect.bottom < -margin || rect.top > view.innerHeight + margin || clipped(index, rect))
        continue;
      inView.push(index);
      // Never beyond the edge of the document: that would let it scroll further.
      let x = Math.min(Math.max(rect.left + view.scrollX - 14, 0), Math.max(scrollWidth - 24, 0));
      const y = Math.min(Math.max(rect.top + view.scrollY - 14, 0), Math.max(scrollHeight - 24, 0));
      while (
        places.some((place) => Math.abs(place.x - x) < 16 && Math.abs(place.y - y) < 12) &&
        x < scrollWidth - 40
      )
        x += 17;
      places.push({ index, x: Math.round(x), y: Math.round(y) });
    }
    moved(places);
  };

  const refresh = () => {
    if (frame === 0) frame = view.requestAnimationFrame(look);
  };
  const relaid = () => {
    clips = new Map();
    refresh();
  };
  const options = { capture: true, passive: true };
  view.addEventListener('scroll', refresh, options);
  view.addEventListener('resize', relaid, options);
  // These do not bubble; capturing sees them.
  for (const type of ['load', 'toggle', 'transitionend']) document.addEventListener(type, relaid, options);
  const resizes = new view.ResizeObserver(relaid);
  resizes.observe(document.documentElement);
  if (document.body) resizes.observe(document.body);
  void document.fonts?.ready.then(relaid);
  refresh();

  return {
    refresh,
    box: whole,
    at: (x, y) => inView.find((index) => holds(findings[index], x, y)) ?? -1,
    stop() {
      view.cancelAnimationFrame(frame);
      view.removeEventListener('scroll', refresh, options);
      view.removeEventListener('resize', relaid, options);
      for (const type of ['load', 'toggle', 'transitionend'])
        document.removeEventListener(type, relaid, options);
      resizes.disconnect();
    },
  };
}

function holds(ranges: readonly Range[] | undefined, x: number, y: number): boolean {
  return (ranges ?? []).some((range) =>
    [...range.getClientRects()].some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    ),
  );
}

/** The elements around a range that show only a part of what is in them. */
function clippers(range: Range | undefined): Element[] {
  const around: Element[] = [];
  let at: Element | null = range?.startContainer.parentElement ?? null;
  for (let steps = 0; at && steps < 200; steps++) {
    const style = getComputedStyle(at);
    if (at !== document.body && at !== document.documentElement && style.overflow !== 'visible')
      around.push(at);
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return around;
}

/** Brings the text of a finding into the middle of the viewport; what holds it, when it is not shown itself. */
export function bringIntoView(ranges: readonly Range[]): void {
  const range = ranges[0];
  let holder = range?.startContainer.parentElement ?? null;
  while (holder && holder.getClientRects().length === 0) holder = holder.parentElement;
  if (!range || !holder) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const rect = range.getBoundingClientRect();
  const tall = rect.height > 0 && holder.getBoundingClientRect().height > innerHeight * 0.8;
  if (tall) window.scrollBy({ top: rect.top - innerHeight / 2, behavior });
  else holder.scrollIntoView({ block: 'center', behavior });
}
