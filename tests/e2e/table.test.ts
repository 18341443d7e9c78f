import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoOverflow, expectNoViolations, violationsOf } from './accessibility';
import { type Session, setOptions, startSession } from './browser';
import { recordsOf } from './database';
import { fillItems } from './items';
import { focused, says, textOf } from './popup';
import { languages } from './sample';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await setOptions(session, { language: 'en' });
});
afterAll(() => session.end());

/** The table at a place of the dashboard, with this many items. */
async function table(count: number, query = ''): Promise<Page> {
  const page = await session.openOwn('dashboard.html');
  await page.waitForSelector('main .table, main .message');
  await fillItems(page, count);
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${session.id}/dashboard.html#/checklist${query}`);
  await page.waitForSelector('main .table, main .message');
  return page;
}

/** Keys, one after the other. */
async function press(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The cell that has the focus: its row (from 1, the heading) and its words. */
function cell(page: Page): Promise<{ row: number; words: string }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const row = element?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex');
    return { row: Number(row ?? 0), words: element?.innerText.split('\n')[0]?.trim() ?? '' };
  });
}

async function intoTable(page: Page): Promise<void> {
  await page.focus('.table tbody [data-column="0"]');
}

test('ten thousand items: few are drawn, and the last is one key away and in view', async () => {
  const page = await table(10_000);
  expect(await page.$eval('.table', (one) => one.getAttribute('aria-rowcount'))).toBe('10001');
  expect((await page.$$('.table tbody [data-row]')).length).toBeLessThan(60);
  await intoTable(page);
  await page.keyboard.down('Control');
  await press(page, 'End');
  await page.keyboard.up('Control');
  await expect.poll(async () => (await cell(page)).row).toBe(10_001);
  const inView = () =>
    page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top > 40 && bottom <= innerHeight;
    });
  await expect.poll(inView).toBe(true);
  await press(page, 'Home', 'ArrowRight', 'ArrowUp');
  await expect.poll(async () => (await cell(page)).row).toBe(10_000);
  expect(await inView()).toBe(true);
  // However far one scrolls, what has the focus keeps it.
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForSelector('.table tbody [data-row="0"]');
  expect((await cell(page)).row).toBe(10_000);
  await press(page, 'ArrowUp');
  await expect.poll(async () => (await cell(page)).row).toBe(9_999);
  await expect.poll(inView).toBe(true);
  await page.close();
});

test('by keyboard alone: search, into the table, a status, an owner, and back', async () => {
  const page = await table(100);
  await press(page, '/');
  await page.keyboard.type('ｗａｆ');
  await says(page, /of 100 items/u);
  await press(page, 'ArrowDown');
  await expect.poll(async () => (await cell(page)).words).toMatch(/^Web application firewall/u);
  await press(page, '4');
  await says(page, /Web application firewall.*: In place/u);
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await page.waitForSelector('.owner-cell input');
  await page.keyboard.type('高橋');
  await press(page, 'Enter');
  await says(page, /saved \(Owner\)/u);
  expect((await cell(page)).words).toBe('高橋');
  await page.keyboard.down('Control');
  await press(page, 'z');
  await page.keyboard.up('Control');
  await says(page, /Undone: /u);
  await press(page, 'Home', 'ArrowRight', 'Enter');
  await page.waitForSelector('.item h2');
  expect(page.url()).toMatch(/checklist\/[^?]+\?query=/u);
  await press(page, 'Escape');
  await page.waitForSelector('.table');
  await expect.poll(async () => (await cell(page)).words).toMatch(/^Web application firewall/u);
  // The table goes and comes back under the search; the search keeps the focus.
  await press(page, '/');
  await page.keyboard.type('qqq');
  await page.waitForSelector('main .message');
  await press(page, 'Backspace', 'Backspace', 'Backspace');
  await page.waitForSelector('.table');
  expect(await focused(page)).toBe('Search measures');
  await page.close();
});

test('filters and the order stay in the address', async () => {
  const page = await table(100, '?status=gap&owner=%3D%E7%94%B0%E4%B8%AD&sort=-due');
  await says(page, /\d+ of 100 items/u);
  expect(
    await page.$$eval('.owner-cell', (cells) => new Set(cells.slice(1).map((one) => one.textContent)).size),
  ).toBe(1);
  expect(await page.$eval('th.due-cell', (one) => one.getAttribute('aria-sort'))).toBe('descending');
  await page.click('th.name-cell');
  await page.select('select[aria-label="Filter by priority"]', '1');
  await expect.poll(() => page.url()).toContain('priority=1&sort=name');
  const before = await textOf(page);
  await page.reload();
  await page.waitForSelector('.table, .message');
  expect(await textOf(page)).toBe(before);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('priority=1');
  await page.close();
});

test('many are changed at once, and taken back at once', async () => {
  const page = await table(100);
  await intoTable(page);
  await page.keyboard.down('Shift');
  await press(page, 'ArrowDown', 'ArrowDown');
  await page.keyboard.up('Shift');
  await says(page, '3 selected');
  await page.select('.bulk select[aria-label="What to change"]', 'addTag');
  await page.type('.bulk input', '今期');
  await press(page, 'Enter');
  await says(page, '3 items changed (Add a tag)');
  const tagged = async () =>
    (await recordsOf(session, 'items')).filter(({ fields }) => fields.tags.includes('今期')).length;
  expect(await tagged()).toBe(3);
  await page.select('.bulk select[aria-label="What to change"]', 'status');
  await page.select('.bulk select[aria-label="Status"]', 'not-applicable');
  expect(await page.$eval('.bulk .primary', (one) => (one as HTMLButtonElement).disabled)).toBe(true);
  await page.type('.bulk input[aria-label="Reason"]', '対象の仕組みがない');
  await page.click('.bulk .primary');
  await says(page, '3 items changed (Status)');
  const reasons = async () =>
    (await recordsOf(session, 'items')).filter(({ fields }) => fields.reason === '対象の仕組みがない').length;
  expect(await reasons()).toBe(3);
  await page.click('.notice .icon-undo');
  await expect.poll(reasons).toBe(0);
  expect(await tagged()).toBe(3);
  await page.click('.bulk .icon-trash');
  await says(page, /97 items/u);
  await page.click('.notice .icon-undo');
  // What came back is selected as it was.
  await says(page, '3 selected');
  expect(await page.$eval('.table', (one) => one.getAttribute('aria-rowcount'))).toBe('101');
  await page.close();
});

test('a changed item stays where it is, though it passes the filter no more', async () => {
  const page = await table(100, '?status=gap');
  await says(page, '25 of 100 items');
  await intoTable(page);
  const { words } = await cell(page);
  await press(page, '4');
  await says(page, /In place/u);
  expect(await cell(page)).toEqual({ row: 2, words });
  await page.close();
});

test.each(languages)(
  'with nothing, some and all selected: axe has nothing against the table (%s)',
  async (language) => {
    for (const count of [0, 40]) {
      const page = await table(count);
      await setOptions(session, { language });
      await page.waitForSelector(`html[lang=${language}]`);
      if (count > 0) {
        await intoTable(page);
        await press(page, '5', 'Escape', 'Space');
        await page.waitForSelector('.bulk');
      }
      await expectNoViolations(page, `${count} items`);
      await expectNoOverflow(page, `${count} items`);
      expect(await violationsOf(page), `${count} items, narrow`).toEqual([]);
      await page.close();
    }
    await setOptions(session, { language: 'en' });
  },
);

test.each(languages)(
  'an item, a new one and the saved views: axe has nothing against them (%s)',
  async (language) => {
    const page = await table(200);
    await setOptions(session, { language });
    await page.waitForSelector(`html[lang=${language}]`);
    const look = async (what: string) => {
      await expectNoViolations(page, what);
      await expectNoOverflow(page, what);
      await page.setViewport({ width: 1280, height: 900 });
    };
    await page.click('.saved-views summary');
    await look('views');
    await page.goto(`chrome-extension://${session.id}/dashboard.html#/checklist/measure:waf`);
    await page.waitForSelector('.history li, .history .faint');
    await look('item');
    await page.goto(`chrome-extension://${session.id}/dashboard.html#/checklist/new/waf`);
    await page.waitForSelector('.new-item');
    await look('new item');
    await page.close();
    await setOptions(session, { language: 'en' });
  },
);

test('a view is kept under a name, found again after a reload, and its removal is undone', async () => {
  const page = await table(100, '?status=gap&sort=due');
  await page.click('.saved-views summary');
  await page.type('.saved-views input', 'Weekly');
  await press(page, 'Enter');
  await says(page, 'Saved: Weekly');
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${session.id}/dashboard.html`);
  await page.waitForSelector('.saved-views');
  await says(page, '100 items');
  await page.click('.saved-views summary');
  await page.waitForSelector('.saved-views a[href*="status=gap&sort=due"]');
  await page.click('.saved-views a[href*="status=gap&sort=due"]');
  await says(page, '25 of 100 items');
  await page.click('.saved-views button[aria-label="Remove Weekly"]');
  await says(page, 'Removed: Weekly');
  await page.click('.saved-views [role=status] button');
  await page.waitForSelector('.saved-views button[aria-label="Remove Weekly"]');
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
