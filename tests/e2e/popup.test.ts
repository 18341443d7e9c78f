import { afterEach, beforeAll, expect, test } from 'vitest';
import { badgeOf } from '../../tools/reading.mjs';
import { browserAndSite, setOptions, waitForBadge, waitForReading } from './browser';
import { recordsOf } from './database';
import { marksOf } from './marks';
import { focused, popupOf, says, textOf, view } from './popup';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));

// The browser shows one popup at a time; one left open by a test that failed would take the place of the next.
afterEach(() => session.closeTabs());

const notice = () => `${site.url}/gallery/pages/coffee-shop.html`;
const ordinary = () => `${site.url}/gallery/pages/island-walk.html`;

test('the first opening shows the measures of the bundled reports, each with who took it', async () => {
  const page = await session.open(ordinary());
  const popup = await popupOf(session);
  await popup.waitForSelector('.row');
  expect(await textOf(popup)).toMatch(/対応済み 0 \/ 4\d/u);
  const items = await recordsOf(session, 'items');
  await expect
    .poll(async () => {
      // The rest of a long list is drawn as its end comes near.
      await popup.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return popup.evaluate(() => [
        document.querySelectorAll('.row').length,
        document.querySelectorAll('.row .asked').length,
      ]);
    })
    .toEqual([items.length, items.length]);
  await popup.close();
  await page.close();
});

test('everything in the checklist is done from the keyboard alone', async () => {
  const page = await session.open(ordinary());
  const popup = await popupOf(session);
  await popup.waitForSelector('.row');
  const press = async (...keys: Parameters<typeof popup.keyboard.press>[0][]) => {
    for (const key of keys) await popup.keyboard.press(key);
  };
  // From the tabs with / into the search, by the reading of a Japanese word, and down into what was found.
  await press('Tab');
  expect(await focused(popup)).toBe('チェックリスト');
  await press('/');
  expect(await focused(popup)).toBe('対策を探す');
  await popup.keyboard.type('たようそ');
  await expect.poll(() => popup.$$eval('.row', (rows) => rows.length)).toBe(1);
  await press('ArrowDown');
  expect(await focused(popup)).toBe('多要素認証・強固な認証');
  // A status by one key; the focus stays.
  await press('3');
  await says(popup, /「多要素認証・強固な認証」を対応中にしました/u);
  expect(await focused(popup)).toBe('多要素認証・強固な認証');
  await popup.keyboard.down('Control');
  await press('z');
  await popup.keyboard.up('Control');
  await says(popup, /元に戻しました/u);
  // 対象外 asks for its reason and keeps it.
  await press('5');
  await popup.keyboard.type('外部に公開するものがない');
  await press('Enter');
  await says(popup, /を対象外にしました/u);
  expect(await focused(popup)).toBe('多要素認証・強固な認証');
  // Into the item: a note, kept without a button; and back.
  await press('Enter');
  await popup.waitForSelector('.item');
  expect(await focused(popup)).toBe('多要素認証・強固な認証');
  expect(await textOf(popup)).toContain('外部に公開するものがない');
  await popup.focus('.item textarea');
  await popup.keyboard.type('3月に再確認');
  await press('Tab');
  await says(popup, /メモを保存しました/u);
  await press('Escape');
  await popup.waitForSelector('.items');
  expect(await focused(popup)).toBe('多要素認証・強固な認証');
  // Up out of the list, and the search is emptied with Escape; the popup stays.
  await press('ArrowUp');
  expect(await focused(popup)).toBe('対策を探す');
  await press('Escape');
  await expect.poll(() => popup.$$eval('.row', (rows) => rows.length)).toBeGreaterThan(10);
  const [mfa] = (await recordsOf(session, 'items')).filter(({ fields }) => fields.measure === 'mfa');
  expect(mfa?.fields).toMatchObject({
    status: 'not-applicable',
    reason: '外部に公開するものがない',
    note: '3月に再確認',
  });
  await popup.close();
  await page.close();
});

test('this page: what was read stands against our statuses, and is added and taken back', async () => {
  const page = await session.open(notice());
  const { reading } = await waitForReading(session);
  const popup = await popupOf(session);
  await popup.waitForSelector('.stated');
  expect(await textOf(popup)).toContain('灯台珈琲株式会社');
  const measures = new Set(
    reading.disclosure?.findings.map(({ measure }) => measure).filter((id) => id !== 'other'),
  );
  const others = reading.disclosure?.findings.filter(({ measure }) => measure === 'other').length ?? 0;
  expect(await popup.$$eval('.stated', (rows) => rows.length)).toBe(measures.size + others);
  const ofPage = async () =>
    (await recordsOf(session, 'findings')).filter(
      ({ fields }) => fields.disclosure === `page:${notice().replace('http://', '')}` && !fields.deleted,
    );
  await popup.click('.stated .button');
  await says(popup, /1件をチェックリストに追加しました/u);
  await expect.poll(async () => (await ofPage()).length).toBeGreaterThan(0);
  const one = (await ofPage()).length;
  await popup.click('.disclosure > .button');
  await says(popup, /まだの対策は、すべてチェックリストにあります/u);
  expect((await ofPage()).length).toBeGreaterThan(one);
  await popup.click('.notice > .button');
  await expect.poll(async () => (await ofPage()).length).toBe(one);
  await popup.close();
  await page.close();
});

test('a status set in the popup is in the page and on the badge within a second, and the other way round', async () => {
  const page = await session.open(notice());
  const { reading } = await waitForReading(session);
  const marks = await marksOf(page);
  await expect.poll(() => marks.text()).not.toBe('');
  const before = Number(await badgeOf(session.browser));
  const popup = await popupOf(session);
  await popup.waitForSelector('.stated');
  const waf = '.stated select[aria-label*="WAF"]';
  expect(reading.disclosure?.findings.map(({ measure }) => measure)).toContain('waf');
  const started = Date.now();
  await popup.select(waf, 'in-place');
  await waitForBadge(session, String(before - 1));
  await expect.poll(() => marks.text(), { timeout: 1000 }).toMatch(/対応済み\s*1/u);
  expect(Date.now() - started).toBeLessThan(2000);
  const worker = await recordsOf(session, 'items');
  expect(worker.find(({ fields }) => fields.measure === 'waf')?.fields.status).toBe('in-place');
  await popup.close();
  await page.close();
});

test('a change made in one window of the extension is seen in another within a second', async () => {
  const [one, other] = [await session.openOwn('popup.html'), await session.openOwn('popup.html')];
  for (const page of [one, other]) {
    await page.waitForSelector('.row');
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab-checklist')?.click());
  }
  await other.type('.search input', 'edr');
  await other.select('.row select[aria-label*="EDR"]', 'in-progress');
  await expect
    .poll(() => one.$eval('.chip:nth-of-type(4) b', (count) => count.textContent), { timeout: 1000 })
    .not.toBe('0');
  await one.close();
  await other.close();
});

test('a page that was passed over is read when the user asks', async () => {
  const page = await session.open(ordinary());
  const popup = await popupOf(session);
  await view(popup, 'page');
  await says(popup, /事故の公表文ではなさそうです/u);
  await popup.click('.message .button.primary');
  await says(popup, /ご指示により読みました/u);
  await popup.close();
  await page.close();
});

test('a page that was judged says why', async () => {
  const page = await session.open(`${site.url}/gallery/pages/guide.html`);
  const { reading } = await waitForReading(session);
  expect(reading.verdict.disclosure).toBe(false);
  const popup = await popupOf(session);
  await says(popup, new RegExp(`公表文らしさは ${Math.round(reading.verdict.score * 100)}%`, 'u'));
  expect(await popup.$$eval('.reasons dd > *', (reasons) => reasons.length)).toBeGreaterThan(0);
  await popup.close();
  await page.close();
});

test('where extensions cannot run it says so, and the rest works', async () => {
  const page = await session.open('chrome://version');
  const popup = await popupOf(session);
  await view(popup, 'page');
  await says(popup, /この画面では拡張機能を使えません/u);
  await view(popup, 'disclosures');
  await says(popup, /株式会社エムケイシステム/u);
  await popup.close();
  await page.close();
});

test('a page that navigates under the open popup is followed', async () => {
  const page = await session.open(ordinary());
  const popup = await popupOf(session);
  await view(popup, 'page');
  await says(popup, /事故の公表文ではなさそうです/u);
  await page.goto(`${site.url}/gallery/pages/hospital.html`);
  await says(popup, /入江中央病院|潮入会/u);
  await popup.close();
  await page.close();
});

test('the language follows the option while it is open', async () => {
  const page = await session.open(ordinary());
  const popup = await popupOf(session);
  await view(popup, 'checklist');
  await says(popup, /すべての分野/u);
  await setOptions(session, { language: 'en' });
  await says(popup, /All groups/u);
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  await setOptions(session, { language: 'ja' });
  await says(popup, /すべての分野/u);
  await popup.close();
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
