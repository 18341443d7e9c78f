import { browser } from 'wxt/browser';
import { allowsHost, type Policy, readPolicy } from '../../components/policy';
import { options } from './options';

/** What the organisation has laid down; nothing where it cannot be read: Firefox refuses where there is no policy. */
export async function policy(): Promise<Policy> {
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  return readPolicy(managed);
}

/** Whether pages are looked at by themselves: as the organisation says, else as the user does. */
export function isAutomatic({ automatic }: Policy, options: { automatic: boolean }): boolean {
  return automatic ?? options.automatic;
}

/** Whether pages of a host are looked at by themselves: neither the organisation nor the user is against it. */
export async function looksAt(hostname: string): Promise<boolean> {
  const [laid, chosen] = await Promise.all([policy(), options()]);
  return isAutomatic(laid, chosen) && allowsHost(laid, hostname) && !chosen.hiddenSites.includes(hostname);
}
