import { browser } from 'wxt/browser';
import { pageAddress } from '../../disclosure/address';

/** How many pages are remembered; the oldest are forgotten first. */
const most = 1000;

/** The addresses of the pages the user said are no disclosures, the oldest first. */
export async function asides(): Promise<string[]> {
  const { asides: stored } = await browser.storage.local.get('asides');
  return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
}

/** Forgets that these pages are no disclosures. */
export async function forgetAsides(addresses: readonly string[]): Promise<void> {
  const known = await asides();
  await browser.storage.local.set({ asides: known.filter((one) => !addresses.includes(one)) });
}

/** Whether the user said that the page at this address is no disclosure. */
export async function isAside(url: string): Promise<boolean> {
  return (await asides()).includes(pageAddress(url));
}

/** Remembers that the page at this address is no disclosure, or forgets it. */
export async function setAside(url: string, aside: boolean): Promise<void> {
  const address = pageAddress(url);
  const known = await asides();
  if (!aside && !known.includes(address)) return;
  const others = known.filter((one) => one !== address);
  await browser.storage.local.set({ asides: aside ? [...others, address].slice(-most) : others });
}
