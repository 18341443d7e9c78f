import { browser } from 'wxt/browser';
import { allowsHost } from '../../components/policy';
import { inject } from './inject';
import { options } from './options';
import { isAutomatic, policy } from './policy';

/**
 * Asks the gate again when a tab's address changes, for single-page sites load nothing then. After a load it was asked
 * already, and sees that in its slot.
 */
export function followAddresses(): void {
  browser.tabs.onUpdated.addListener((tab, { url }) => {
    if (url !== undefined && /^https?:/.test(url)) void askGate(tab, url);
  });
}

async function askGate(tab: number, url: string): Promise<void> {
  const [laid, chosen] = await Promise.all([policy(), options()]);
  const { hostname } = new URL(url);
  if (!isAutomatic(laid, chosen) || !allowsHost(laid, hostname)) return;
  if (!chosen.hiddenSites.includes(hostname)) await inject({ tab, frame: 0 }, '/gate.js');
}
