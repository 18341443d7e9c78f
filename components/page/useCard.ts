import { useEffect, useRef, useState } from 'preact/hooks';
import type { Following } from './placing';

/** The card that is open: pinned ones stay until they are closed, others go with the pointer. */
export interface Opened {
  index: number;
  pinned: boolean;
}

/** Milliseconds: the pointer rests on a mark, on the text, or has left. */
const delays = { mark: 250, text: 500, leave: 300 };

/** Opens and closes the card: over the text, over its mark, by a click, by the keyboard. */
export function useCard(following: { current: Following | null }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const now = useRef<Opened | null>(null);
  const timer = useRef(0);
  now.current = opened;
  const hold = () => clearTimeout(timer.current);
  const later = (delay: number, then: () => void) => {
    hold();
    timer.current = window.setTimeout(then, delay);
  };
  const show = (next: Opened | null) => {
    hold();
    setOpened(next);
  };

  useEffect(() => {
    const move = ({ pointerType, buttons, target, clientX, clientY }: PointerEvent) => {
      if (pointerType === 'touch' || buttons !== 0 || now.current?.pinned) return;
      // Over our own, the marks and the card themselves know what to do.
      if (target instanceof Element && target.localName === 'tazan-marks') return;
      later(now.current ? delays.leave : delays.text, () => {
        const found = following.current?.at(clientX, clientY) ?? -1;
        setOpened(found < 0 ? null : { index: found, pinned: false });
      });
    };
    document.addEventListener('pointermove', move, { passive: true });
    return () => {
      hold();
      document.removeEventListener('pointermove', move);
    };
  }, []);

  return {
    opened,
    show,
    hold,
    hover(index: number, delay = delays.mark) {
      if (!now.current?.pinned) later(delay, () => setOpened({ index, pinned: false }));
    },
    leave() {
      if (!now.current?.pinned) later(delays.leave, () => setOpened(null));
    },
  };
}
