import type { Browser, Page } from 'puppeteer-core';
import { extensionOf, onWorkbench, openWorkbench, usableAt, writeCopy } from '../copy';
import { compared } from '../interleaved';
import type { Row } from '../ratio';
import type { Bench } from '../session';

/** A browser whose checklist has this many items. */
async function filled(bench: Bench, copy: string, count: number): Promise<Browser> {
  const browser = await bench.browser([copy]);
  const page = await openWorkbench(browser);
  await onWorkbench(page, 'fill', count);
  await page.close();
  return browser;
}

/** The dashboard's table, opened in a fresh tab, and how long its first rows took in milliseconds. */
async function table(browser: Browser): Promise<{ page: Page; time: number }> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${await extensionOf(browser)}/dashboard.html#/checklist`);
  const begin = (await page.evaluate('performance.timeOrigin')) as number;
  return { page, time: (await usableAt(page)) - begin };
}

/** Changes the status in the first row by its key; milliseconds until the row says so. */
async function change(page: Page, key: '2' | '3'): Promise<number> {
  await page.focus('.table tbody [data-column="0"]');
  await page.evaluate(`{
    const row = document.activeElement.closest('[data-row]');
    const before = row.innerHTML;
    globalThis.benchChanged = undefined;
    addEventListener('keydown', () => {
      const begin = performance.now();
      const look = () => {
        if (row.innerHTML === before && row.isConnected) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => { globalThis.benchChanged = performance.now() - begin; }));
      };
      const seen = new MutationObserver(look);
      seen.observe(document.querySelector('.table'), { subtree: true, childList: true, characterData: true, attributes: true });
    }, { capture: true, once: true });
  }`);
  await page.keyboard.press(key);
  await page.waitForFunction('globalThis.benchChanged > 0', { polling: 20, timeout: 30_000 });
  return (await page.evaluate('globalThis.benchChanged')) as number;
}

/** What the dashboard costs as the checklist grows. */
export const dashboardRows: readonly Row[] = [
  {
    name: 'table-10k',
    what: 'first rows of the table in the dashboard at 10,000 items / at 1,000',
    limit: 2,
    async measure(bench) {
      const copy = await writeCopy();
      const many = await filled(bench, copy, 10_000);
      const few = await filled(bench, copy, 1000);
      const open = async (browser: Browser) => {
        const { page, time } = await table(browser);
        await page.close();
        return time;
      };
      const measured = await compared(
        () => open(many),
        () => open(few),
      );
      await Promise.all([many.close(), few.close()]);
      return measured;
    },
  },
  {
    name: 'row-update-10k',
    what: 'one status changed by its key until the row shows it, at 10,000 items / at 1,000',
    limit: 1.5,
    async measure(bench) {
      const copy = await writeCopy();
      const many = await filled(bench, copy, 10_000);
      const few = await filled(bench, copy, 1000);
      const [a, b] = [(await table(many)).page, (await table(few)).page];
      let runs = 0;
      const run = async (page: Page) => {
        await page.bringToFront();
        // Each status is another than that of the round before.
        return change(page, Math.floor(runs++ / 2) % 2 === 0 ? '2' : '3');
      };
      const measured = await compared(
        () => run(a),
        () => run(b),
      );
      await Promise.all([many.close(), few.close()]);
      return measured;
    },
  },
];
