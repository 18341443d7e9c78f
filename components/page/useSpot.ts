import { useLayoutEffect, useState } from 'preact/hooks';
import { type Box, type Spot, spotFor } from './spot';

/** Where a card stands beside its text: known once it is drawn, and put there before the frame is shown. */
export function useSpot(card: { current: HTMLElement | null }, boxOf: () => Box | null): Spot {
  const [spot, setSpot] = useState<Spot>({ left: 12, top: 12, maxHeight: 440 });
  useLayoutEffect(() => {
    if (!card.current) return;
    const size = { width: card.current.offsetWidth, height: card.current.scrollHeight + 2 };
    const view = { width: document.scrollingElement?.clientWidth ?? innerWidth, height: innerHeight };
    const dock = card.current.parentElement?.querySelector('.dock');
    const next = spotFor(boxOf(), size, view, dock?.getBoundingClientRect() ?? null);
    if (JSON.stringify(next) !== JSON.stringify(spot)) setSpot(next);
  });
  return spot;
}
