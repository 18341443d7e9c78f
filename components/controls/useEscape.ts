import { useEffect } from 'preact/hooks';

/** Escape goes back from where the user is, wherever the focus stands; else the browser would close the popup. */
export function useEscape(onBack: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onBack]);
}
