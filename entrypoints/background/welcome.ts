import { browser } from 'wxt/browser';

/** Opens the first steps once, when the extension has been installed. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  // A browser that loads an unpacked extension calls each start an installation.
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed === true) return;
  await browser.storage.local.set({ welcomed: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}
