import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { asides } from '../background/asides';

/** The addresses of the pages the user said are no disclosures, followed wherever that is said. */
export function useAsides(): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => void asides().then(setKnown, () => {});
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && 'asides' in changes) look();
    };
    browser.storage.onChanged.addListener(changed);
    look();
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return known;
}
