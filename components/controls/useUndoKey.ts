import { useEffect } from 'preact/hooks';

/** Ctrl+Z (⌘Z) takes back what was done last; in a field it stays the field's own. */
export function useUndoKey(turn: (() => Promise<void>) | undefined): void {
  useEffect(() => {
    if (turn === undefined) return;
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key !== 'z') return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      void turn();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [turn]);
}
