import { boxOf, clippersOf, firstLine, holdsPoint, isClipped } from './boxes';

/** Where the mark of a finding stands: the upper left corner of its text, in CSS px of the document. */
export interface Place {
  index: number;
  x: number;
  y: number;
}

/** The text of each finding, in their order; empty where it is not on the page. */
export type Findings = readonly (readonly Range[])[];

/** Follows the text of the findings over the page. */
export interface Following {
  /** Follows these from now on. */
  set(findings: Findings): void;
  /** The finding whose text is at a point of the viewport, or -1. */
  at(x: number, y: number): number;
  /** A finding's text in the viewport's px (its first line alone where it is long), or null when it is not shown. */
  box(index: number): DOMRect | null;
  /** The layout may have changed: looks again, at the next frame. */
  relaid(): void;
  stop(): void;
}

/** How far beyond the viewport marks are drawn, so that scrolling shows them at once. */
const margin = 400;
/** Size of a mark, and how far it stands above and before its text. */
const size = 24;
const before = 14;

/** Milliseconds between looks for what no event tells of: text moved by a style or by a script's animation. */
const pulse = 500;

/** Whether a document is longer to the left than its window, as those written from right to left are. */
function growsLeft({ direction, writingMode }: CSSStyleDeclaration): boolean {
  return direction === 'rtl' || writingMode === 'vertical-rl' || writingMode === 'sideways-rl';
}

/**
 * Calls `moved` with the places in view whenever they may have changed: at most once a frame. Marks are placed in the
 * document, so that plain scrolling moves them with the text and only chooses among the places known; they are measured
 * anew when something was resized, loaded or opened, or scrolled inside of the page, and every half second while it is seen.
 */
export function follow(view: Window & typeof globalThis, moved: (places: Place[]) => void): Following {
  const { document } = view;
  let findings: Findings = [];
  let places: Place[] = [];
  let clips = new Map<number, Element[]>();
  let frame = 0;
  let stale = false;
  let shown = '';

  const measure = () => {
    places = [];
    const { scrollX, scrollY } = view;
    const { scrollWidth, scrollHeight, clientWidth } = document.scrollingElement ?? document.documentElement;
    // Never beyond the edge of the document: that would let it scroll further.
    const left = growsLeft(view.getComputedStyle(document.documentElement)) ? clientWidth - scrollWidth : 0;
    const right = Math.max(left, left + scrollWidth - size);
    findings.forEach((ranges, index) => {
      const line = firstLine(ranges);
      if (!line) return;
      let around = clips.get(index);
      if (!around) {
        around = clippersOf(ranges[0]);
        clips.set(index, around);
      }
      if (isClipped(line, around)) return;
      let x = Math.min(Math.max(line.left + scrollX - before, left), right);
      const y = Math.min(Math.max(line.top + scrollY - before, 0), Math.max(scrollHeight - size, 0));
      // Two findings that begin at one place have their marks side by side.
      for (const other of places.slice(-20))
        if (Math.abs(other.x - x) < 16 && Math.abs(other.y - y) < 12 && other.x + 17 <= right)
          x = other.x + 17;
      places.push({ index, x: Math.round(x), y: Math.round(y) });
    });
  };

  const look = () => {
    frame = 0;
    if (stale) measure();
    stale = false;
    const top = view.scrollY - margin;
    const bottom = view.scrollY + view.innerHeight + margin;
    const near = places.filter(({ y }) => y >= top && y <= bottom);
    const next = JSON.stringify(near);
    if (next === shown) return;
    shown = next;
    moved(near);
  };
  const refresh = () => {
    if (frame === 0) frame = view.requestAnimationFrame(look);
  };
  const relaid = () => {
    stale = true;
    refresh();
  };
  const resized = () => {
    clips = new Map();
    relaid();
  };
  const scrolled = ({ target }: Event) => (target === document ? refresh() : relaid());

  const options = { capture: true, passive: true };
  view.addEventListener('scroll', scrolled, options);
  view.addEventListener('resize', resized, options);
  // These do not bubble; capturing sees them.
  const types = ['load', 'toggle', 'transitionend', 'animationend'];
  for (const type of types) document.addEventListener(type, resized, options);
  const resizes = new view.ResizeObserver(resized);
  resizes.observe(document.documentElement);
  if (document.body) resizes.observe(document.body);
  void document.fonts?.ready.then(resized);
  const timer = view.setInterval(() => {
    if (findings.length > 0 && document.visibilityState === 'visible') relaid();
  }, pulse);

  return {
    set(next) {
      findings = next;
      resized();
    },
    relaid,
    at: (x, y) => findings.findIndex((ranges) => holdsPoint(ranges, x, y)),
    box: (index) => boxOf(findings[index] ?? [], view.innerHeight / 3),
    stop() {
      view.cancelAnimationFrame(frame);
      view.clearInterval(timer);
      view.removeEventListener('scroll', scrolled, options);
      view.removeEventListener('resize', resized, options);
      for (const type of types) document.removeEventListener(type, resized, options);
      resizes.disconnect();
    },
  };
}
