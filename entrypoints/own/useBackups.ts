import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Backups, type BackupsKept, readBackups } from '../../components/exchange/backups';

/** What is known of backups; the time of the first call is when the checklist was first used. */
async function backups(): Promise<Backups> {
  const { backups: stored } = await browser.storage.local.get('backups');
  const known = readBackups(stored, Date.now());
  if (stored === undefined) await browser.storage.local.set({ backups: known });
  return known;
}

/** Changes what is known of backups. */
export async function changeBackups(change: Partial<Backups>): Promise<void> {
  await browser.storage.local.set({ backups: { ...(await backups()), ...change } });
}

/** What is known of backups, followed wherever it changes; null until it is known. */
export function useBackups(): BackupsKept | null {
  const [known, setKnown] = useState<Backups | null>(null);
  useEffect(() => {
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes.backups) setKnown(readBackups(changes.backups.newValue, Date.now()));
    };
    browser.storage.onChanged.addListener(changed);
    backups().then(setKnown, () => {});
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  const change = useCallback((one: Partial<Backups>) => void changeBackups(one), []);
  return known && { ...known, change };
}
