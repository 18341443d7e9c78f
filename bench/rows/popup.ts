import type { Browser } from 'puppeteer-core';
import { backgroundOf } from '../../tools/launch.mjs';
import { onWorkbench, openWorkbench, usableAt, writeCopy } from '../copy';
import { compared } from '../interleaved';
import type { Row } from '../ratio';
import { load } from '../session';

/** Opens the real popup over the active tab; milliseconds until it could be used. */
async function open(browser: Browser, file: string): Promise<number> {
  const worker = await backgroundOf(browser);
  await worker.evaluate(`chrome.action.setPopup({ popup: '${file}' })`);
  const target = browser.waitForTarget((one) => one.url().includes(`/${file}`));
  const begin = (await worker.evaluate(`(async () => {
    const begin = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return begin;
  })()`)) as number;
  const popup = await (await target).asPage();
  const time = (await usableAt(popup)) - begin;
  const gone = new Promise<void>((settle) => {
    browser.on('targetdestroyed', (one) => {
      if (one.url().includes(`/${file}`)) settle();
    });
  });
  await popup.close();
  await gone;
  return time;
}

/** What the user waits for at the toolbar. */
export const popupRows: readonly Row[] = [
  {
    name: 'popup-open',
    what: 'the popup from its opening until the checklist of 1,000 items can be used / an empty popup',
    limit: 2,
    async measure(bench) {
      const browser = await bench.browser([await writeCopy()]);
      const workbench = await openWorkbench(browser);
      await onWorkbench(workbench, 'fill', 1000);
      await workbench.evaluate("localStorage.setItem('view', 'checklist')");
      await workbench.close();
      const page = await browser.newPage();
      await load(page, bench.serve('/popup', { body: '<!DOCTYPE html><title>page</title><p>page</p>' }));
      await page.bringToFront();
      const measured = await compared(
        () => open(browser, 'popup.html'),
        () => open(browser, 'empty.html'),
      );
      await browser.close();
      return measured;
    },
  },
];
