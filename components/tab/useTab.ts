import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Tab, TabState } from './tab';

/** What a tab shows, followed while it changes. `tab` must not change. */
export function useTab(tab: Tab): {
  shown: TabState;
  read: () => Promise<void>;
  showSite: () => Promise<void>;
  /** Looks again. */
  look: () => Promise<void>;
} {
  const [shown, setShown] = useState<TabState>({ state: 'looking' });
  /** Numbers the looks: only what the last one saw is shown. */
  const turn = useRef(0);
  const show = useCallback(async (look: () => Promise<TabState>) => {
    turn.current += 1;
    const mine = turn.current;
    const seen = await look();
    if (turn.current === mine) setShown(seen);
  }, []);
  useEffect(() => {
    void show(() => tab.look());
    return tab.follow((moved) => {
      // What stands on another page must not be taken for this one's while that is being looked at.
      if (moved) setShown({ state: 'looking' });
      void show(() => tab.look());
    });
  }, [tab, show]);
  return {
    shown,
    look: useCallback(() => show(() => tab.look()), [tab, show]),
    read: useCallback(() => {
      setShown({ state: 'reading' });
      return show(() => tab.read());
    }, [tab, show]),
    showSite: useCallback(async () => {
      await tab.showSite();
      setShown({ state: 'reading' });
      await show(() => tab.read());
    }, [tab, show]),
  };
}
