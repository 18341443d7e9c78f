import { browser } from 'wxt/browser';
import { type Policy, readPolicy } from '../../components/policy';

/** What the organisation has laid down; nothing where it cannot be read: Firefox refuses where there is no policy. */
export async function policy(): Promise<Policy> {
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  return readPolicy(managed);
}

/** Whether pages are looked at by themselves: as the organisation says, else as the user does. */
export function isAutomatic({ automatic }: Policy, options: { automatic: boolean }): boolean {
  return automatic ?? options.automatic;
}
