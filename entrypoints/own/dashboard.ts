import { browser } from 'wxt/browser';

/** Opens the dashboard in a tab, at a place (`#/disclosures`) or where it starts. */
export async function openDashboard(place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${place}` as never) });
}
