import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBrowser } from './browser.mjs';
import { project, runMain, runPackage, Trouble } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { filesOf, serve } from './serve.mjs';

const pictures = join(project, 'docs/screenshots');
const sample = 'pages/coffee-shop.html';
/** Keys pressed on the measures of the sample, one each: what a team in the middle of its work has. */
const statuses = ['4', '2', '4', '3', '2', '4'];

/**
 * Sections of the dashboard that the README shows, each with what is waited for.
 * @type {[section: string, shown: string][]}
 */
const views = [
  ['checklist', '.table [data-row]'],
  ['insights', 'svg'],
];

// Makes the pictures the README shows, in docs/screenshots: `npm run screenshots`.
await runMain(async () => {
  await ensureDependencies();
  const executable = await ensureBrowser();
  if (!(await runPackage('wxt', ['build']))) throw new Trouble('The extension could not be built.');
  const { launch, openPopup } = await import('./launch.mjs');
  const gallery = await serve(filesOf(join(project, 'gallery')));
  // Japanese, whatever this machine speaks.
  const { browser, id } = await launch({ executable, headless: true, args: ['--lang=ja'] });
  try {
    mkdirSync(pictures, { recursive: true });
    const page = await browser.newPage();
    await page.setViewport({ width: 1100, height: 720 });
    await inJapanese(browser);
    await page.goto(`${gallery.url}/${sample}`, { waitUntil: 'load' });
    await page.waitForFunction('CSS.highlights.size > 0');

    const popup = await openPopup(browser);
    await popup.waitForSelector('.stated');
    for (const [index, key] of statuses.entries()) {
      await popup.evaluate((at) => document.querySelectorAll('.stated .what')[at]?.scrollIntoView(), index);
      await popup.evaluate((at) => {
        const row = document.querySelectorAll('.stated .what')[at];
        if (row instanceof HTMLElement) row.focus();
      }, index);
      await popup.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
      await popup.waitForFunction(`document.querySelector('.notice.shown') !== null`);
    }
    await popup.click('.notice > .button:last-child');
    await popup.mouse.move(0, 0);
    await popup.evaluate(() => {
      document.querySelector('[role=tab][aria-selected=true]')?.scrollIntoView();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    await popup.screenshot({ path: join(pictures, 'popup.png') });
    await popup.close();

    await page.bringToFront();
    await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
      const middle = /** @type {Range | undefined} */ (ranges[Math.floor(ranges.length / 2)]);
      scrollBy(0, (middle?.getBoundingClientRect().top ?? 0) - innerHeight / 2);
    });
    // The marks follow the page with the next frames.
    await wait(500);
    await page.screenshot({ path: join(pictures, 'page.png') });

    const place = await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
      const boxes = ranges.map((range) => /** @type {Range} */ (range).getBoundingClientRect());
      const seen = boxes.filter(({ top, bottom }) => top > 60 && bottom < innerHeight * 0.4);
      const box = seen[0] ?? boxes[0];
      return box && { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 };
    });
    if (place === undefined) throw new Trouble('Nothing is marked on the sample page.');
    await page.mouse.move(place.x, place.y);
    await page.mouse.move(place.x + 2, place.y);
    // A card opens where the pointer rests.
    await wait(1500);
    const { top, left } = await page.evaluate(() => ({ top: scrollY, left: scrollX }));
    const view = { x: Math.max(0, place.x - 120), y: Math.max(0, place.y - 60) };
    await page.screenshot({
      path: join(pictures, 'card.png'),
      captureBeyondViewport: false,
      clip: { x: left + view.x, y: top + view.y, width: 560, height: Math.min(520, 720 - view.y) },
    });
    const dashboard = await browser.newPage();
    await dashboard.setViewport({ width: 1200, height: 760 });
    for (const [section, shown] of views) {
      await dashboard.goto(`chrome-extension://${id}/dashboard.html#/${section}`, { waitUntil: 'load' });
      await dashboard.waitForSelector(shown);
      // Pictures are drawn, and fields settle, with the next frames.
      await wait(500);
      await dashboard.screenshot({ path: join(pictures, `${section}.png`) });
    }
    for (const name of ['page', 'card', 'popup', ...views.map(([section]) => section)])
      console.log(join(pictures, `${name}.png`));
    return true;
  } finally {
    await browser.close();
    await gallery.close();
  }
});

/**
 * Chooses Japanese in the options.
 * @param {import('puppeteer-core').Browser} browser
 */
async function inJapanese(browser) {
  const { backgroundOf } = await import('./launch.mjs');
  const worker = await backgroundOf(browser);
  await worker.evaluate(`chrome.storage.local.set({ options: { language: 'ja' } })`);
}
