import { browser } from 'wxt/browser';
import { inject } from './inject';
import { looksAt } from './policy';

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
  if (await looksAt(new URL(url).hostname)) await inject({ tab, frame: 0 }, '/gate.js');
}
