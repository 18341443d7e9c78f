import { useEffect, useMemo, useState } from 'preact/hooks';

/** How far beyond the part that is seen pages are drawn, in its heights. */
const margin = '100%';
/** Room over a page that is at the top, in CSS px. */
const gap = 16;

/** Which pages are near the part of `root` that is seen, and which one is read; `start`: the page to begin with. */
export function useNear(
  root: { current: HTMLElement | null },
  start: number,
): {
  near: ReadonlySet<number>;
  current: number;
  /** Takes the element of a page when it comes, null when it goes. */
  watch: (page: number) => (sheet: HTMLElement | null) => void;
  /** Brings back what was at the top before the pages changed their size. */
  hold: () => void;
} {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  const [current, setCurrent] = useState(start);
  const watched = useMemo(() => new Watched(start), []);
  useEffect(() => watched.begin(root.current, setNear, setCurrent), [watched, root]);
  return { near, current, watch: watched.watch, hold: () => watched.hold(root.current) };
}

/** The sheets of a scrolled element, observed as they come and go. */
class Watched {
  private readonly sheets = new Map<number, HTMLElement>();
  private readonly takers = new Map<number, (sheet: HTMLElement | null) => void>();
  private observer: IntersectionObserver | null = null;
  /** The page at the top, and how much of it is above. */
  private top: { page: number; share: number };

  constructor(start: number) {
    this.top = { page: start, share: 0 };
  }

  hold(root: HTMLElement | null): void {
    const sheet = this.sheets.get(this.top.page);
    if (!root || !sheet) return;
    const { top, height } = sheet.getBoundingClientRect();
    root.scrollTop += top + height * this.top.share - root.getBoundingClientRect().top - gap;
  }

  begin(
    root: HTMLElement | null,
    onNear: (near: ReadonlySet<number>) => void,
    onCurrent: (page: number) => void,
  ): () => void {
    const near = new Set<number>();
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = Number((target as HTMLElement).dataset.page);
          if (isIntersecting) near.add(page);
          else near.delete(page);
        }
        onNear(new Set(near));
      },
      { root, rootMargin: `${margin} 0px` },
    );
    for (const sheet of this.sheets.values()) this.observer.observe(sheet);
    const scrolled = () => {
      onCurrent(this.at(root));
      this.note(root);
    };
    root?.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      this.observer?.disconnect();
      root?.removeEventListener('scroll', scrolled);
    };
  }

  /** The page a third down the part that is seen. */
  private at(root: HTMLElement | null): number {
    const line = (root?.getBoundingClientRect().top ?? 0) + (root?.clientHeight ?? 0) / 3;
    let found = 1;
    for (const [page, sheet] of this.sheets)
      if (page > found && sheet.getBoundingClientRect().top <= line) found = page;
    return found;
  }

  private note(root: HTMLElement | null): void {
    const edge = (root?.getBoundingClientRect().top ?? 0) + gap;
    for (const [page, sheet] of this.sheets) {
      const { top, bottom, height } = sheet.getBoundingClientRect();
      if (bottom > edge && top <= edge) this.top = { page, share: (edge - top) / Math.max(height, 1) };
    }
  }

  readonly watch = (page: number) => {
    const known = this.takers.get(page);
    if (known) return known;
    const taker = (sheet: HTMLElement | null) => {
      const before = this.sheets.get(page);
      if (before && before !== sheet) this.observer?.unobserve(before);
      if (sheet) {
        this.sheets.set(page, sheet);
        this.observer?.observe(sheet);
      } else this.sheets.delete(page);
    };
    this.takers.set(page, taker);
    return taker;
  };
}
