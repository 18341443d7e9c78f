import { useRef } from 'preact/hooks';
import type { Corner } from '../options';

/** How far the pointer must go before the bar follows it, in px: a click is no drag. */
const least = 6;

const onButton = (event: Event) => event.composedPath().some((one) => one instanceof HTMLButtonElement);

/** Lets an element be dragged by a handle; where it is let go, the nearest corner of the window is chosen. */
export function useDrag(onCorner: (corner: Corner) => void) {
  const element = useRef<HTMLElement>(null);
  const from = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const stop = () => {
    from.current = null;
    element.current?.style.removeProperty('translate');
  };
  const handle = {
    onMouseDown(event: MouseEvent) {
      // Else Chromium drags the page's own link or picture that lies beneath.
      if (!onButton(event)) event.preventDefault();
    },
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || onButton(event)) return;
      from.current = { x: event.clientX, y: event.clientY, moved: false };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (!from.current) return;
      const x = event.clientX - from.current.x;
      const y = event.clientY - from.current.y;
      from.current.moved ||= Math.hypot(x, y) >= least;
      if (from.current.moved) element.current?.style.setProperty('translate', `${x}px ${y}px`);
    },
    onPointerUp(event: PointerEvent) {
      const moved = from.current?.moved;
      stop();
      if (!moved) return;
      const vertical = event.clientY < innerHeight / 2 ? 'top' : 'bottom';
      onCorner(`${vertical}-${event.clientX < innerWidth / 2 ? 'left' : 'right'}`);
    },
    onPointerCancel: stop,
  };
  return { element, handle };
}
