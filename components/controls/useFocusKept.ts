import { useEffect } from 'preact/hooks';

/**
 * Focus is never lost: when what has it goes away (a button that did its work, a line somebody else removed), what
 * `fallback` selects takes it, so that the next key does not start at the top of the document.
 */
export function useFocusKept(fallback: string): void {
  useEffect(() => {
    let last: Element | null = null;
    const focused = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return;
      last = null;
      if (document.activeElement === null || document.activeElement === document.body)
        document.querySelector<HTMLElement>(fallback)?.focus();
    });
    document.addEventListener('focusin', focused);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', focused);
      observer.disconnect();
    };
  }, [fallback]);
}
