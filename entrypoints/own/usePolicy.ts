import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { noPolicy, type Policy } from '../../components/policy';
import { policy } from '../background/policy';

/** What the organisation has laid down, followed where it changes; nothing until it is known. */
export function usePolicy(): Readonly<Policy> {
  const [known, setKnown] = useState<Readonly<Policy>>(noPolicy);
  useEffect(() => {
    const read = () => void policy().then(setKnown, () => {});
    const changed = (_: unknown, area: string) => {
      if (area === 'managed') read();
    };
    browser.storage.onChanged.addListener(changed);
    read();
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return known;
}
