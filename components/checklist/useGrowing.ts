import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn at first: more than a popup has room for, which opens the sooner; taller windows get the next in the frame after. */
const first = 15;
/** Rows drawn with every further step. */
const step = 40;

/** How many rows of a long list are drawn: enough for the window, and more as its end comes near. */
export function useGrowing(
  total: number,
  /** Whatever it was made from: with another one the list starts anew. */
  start: unknown,
): { drawn: number; end: RefObject<HTMLLIElement | null>; reach: (index: number) => void } {
  const [drawn, setDrawn] = useState(first);
  const end = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => setDrawn(first), [start]);
  useEffect(() => {
    const element = end.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn((before) => before + step);
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawn < total, drawn]);
  return { drawn, end, reach: (index) => setDrawn((before) => Math.max(before, index + step)) };
}
