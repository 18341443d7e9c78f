import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Status, statuses } from '../../checklist/checklist';

/** What the keys of a question do. */
interface AnswerKeys {
  answer: (status: Status) => void;
  /** Enter, where it presses no button. */
  unchanged: () => void;
  back: () => void;
  next: () => void;
  /** Escape. */
  end: () => void;
}

/** The keys of a question, wherever the focus stands; in a field they are characters like any other, but for Escape. */
export function useAnswerKeys(keys: AnswerKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Before the next frame: whoever answers quickly must not press a key into nothing.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented)
        return;
      const { target, key } = event;
      const typing =
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement;
      if (typing && key !== 'Escape') return;
      const pressing = target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement;
      const status = /^[1-5]$/u.test(key) ? statuses[Number(key) - 1] : undefined;
      const does: Record<string, () => void> = {
        ...(pressing ? {} : { Enter: () => latest.current.unchanged() }),
        ArrowLeft: () => latest.current.back(),
        ArrowRight: () => latest.current.next(),
        Escape: () => latest.current.end(),
      };
      const act = status === undefined ? does[key] : () => latest.current.answer(status);
      // A key held down must not run through all questions.
      if (act === undefined || event.repeat) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
