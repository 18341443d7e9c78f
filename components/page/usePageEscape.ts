import { useEffect, useRef } from 'preact/hooks';

/** Calls `then` when Escape is pressed anywhere in the page; null: nothing to do. */
export function usePageEscape(then: (() => void) | null): void {
  const now = useRef(then);
  now.current = then;
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') now.current?.();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}
