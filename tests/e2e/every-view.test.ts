import { PNG } from 'pngjs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { overflowOf, violationsOf } from './accessibility';
import { browserAndSite, setOptions } from './browser';
import { course, fill, reports } from './filled';
import { sampleOf } from './sample';

const { session } = browserAndSite();

beforeAll(async () => {
  await setOptions(session, { language: 'en' });
  const page = await session.openOwn('dashboard.html#/checklist');
  await page.waitForSelector('table');
  await fill(page, { ...reports, history: course });
  await page.close();
});

/** Every view of ours, and what stands there once it is drawn. */
const views: Record<string, string> = {
  'popup.html': '.row',
  'sidepanel.html': '.message',
  'options.html': '.exchange',
  'welcome.html': 'main section',
  'reader.html': 'textarea',
  'sample.html': 'tazan-marks',
  'dashboard.html#/checklist': 'table .row, table tbody tr',
  'dashboard.html#/checklist/measure%3Awaf': '.item .history',
  'dashboard.html#/checklist/new': 'form.new-item',
  'dashboard.html#/assessment': 'main .button.primary',
  'dashboard.html#/assessment/questions': 'main fieldset, main h2',
  'dashboard.html#/insights': '.drawn svg',
  'dashboard.html#/insights/kinds': '.drawn svg',
  'dashboard.html#/insights/controls': '.drawn svg',
  'dashboard.html#/insights/controls/ppc': '.framework table',
  'dashboard.html#/management': '.sheet table',
  'dashboard.html#/disclosures': '.library .chips',
  'dashboard.html#/disclosures?layout=timeline': '.library .chips',
  'dashboard.html#/disclosures/page%3Afinal': '.stated',
  'dashboard.html#/disclosures/compare/page%3Afirst/page%3Afinal': '.compare table',
  'dashboard.html#/read/again': '.rereading',
  'dashboard.html#/exchange': '.exchange',
};

/** Shows the page in the few colours of a high contrast mode. */
async function forceColours(page: Page): Promise<void> {
  const devTools = await page.createCDPSession();
  await devTools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/** What is chosen, and its neighbours that are not. */
const choices = [
  ['.chip:has(:checked)', '.chip:not(:has(:checked))'],
  ['.sections a[aria-current]', '.sections a:not([aria-current])'],
  ['.insight-views a[aria-current]', '.insight-views a:not([aria-current])'],
  ['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
] as const;

/** The colours of an element from top to bottom, beside its words. */
async function edge(element: ElementHandle): Promise<string> {
  const { width, height, data } = PNG.sync.read(Buffer.from(await element.screenshot()));
  return Array.from({ length: height }, (_, y) =>
    data.subarray((y * width + width - 6) * 4, (y * width + width - 5) * 4).join(),
  ).join(' ');
}

/** What is chosen but looks, its words aside, like what is not. */
async function indistinct(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [chosen, other] of choices) {
    const [one, next] = [await page.$(chosen), await page.$(other)];
    if (one && next && (await edge(one)) === (await edge(next))) found.push(chosen);
  }
  return found;
}

test.each(sampleOf(Object.entries(views), 3))(
  '%s: with forced colours and at 320 px it can be used',
  async (path, drawn) => {
    const page = await session.openOwn(path);
    await page.waitForSelector(drawn);
    await forceColours(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await indistinct(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    for (const width of [640, 320]) {
      await page.setViewport({ width, height: 450 });
      await expect.poll(() => overflowOf(page), { message: `${width} px` }).toBe(0);
      expect(await violationsOf(page, ['target-size', 'scrollable-region-focusable'])).toEqual([]);
    }
    await page.close();
  },
);

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
