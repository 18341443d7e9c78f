import { afterEach, beforeAll, expect, test } from 'vitest';
import { browserAndSite, setOptions } from './browser';
import { clickButton, configure } from './configure';
import { recordsOf } from './database';
import { says } from './popup';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));
afterEach(() => session.closeTabs());

test('a page that failed to load says in one line that nothing can be done there', async () => {
  const page = await session.browser.newPage();
  await page.goto('http://127.0.0.1:1/notice.html').catch(() => {});
  const popup = await clickButton(session, page);
  await popup.click('#tab-page');
  await says(popup, /このサイトでは拡張機能を使えません/u);
});

test('where access is withheld the popup says so, and reads the one page it was opened on', async () => {
  await configure(session, { hostAccess: 'ON_CLICK' });
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  expect(await page.evaluate(() => document.querySelectorAll('tazan-marks').length)).toBe(0);
  const popup = await clickButton(session, page);
  await says(popup, /このサイトを見ることが許可されていません/u);
  await popup.click('.message .button.primary');
  await says(popup, /灯台珈琲株式会社/u);
  await popup.waitForSelector('.stated');
  // And it is marked, as any other.
  await page.waitForSelector('tazan-marks');
  await popup.close();
  // The next page is again none of our business.
  const other = await session.open(
    `${site.url.replace('127.0.0.1', 'localhost')}/gallery/pages/hospital.html`,
  );
  expect(await other.evaluate(() => document.querySelectorAll('tazan-marks').length)).toBe(0);
});

test('with access to some sites only, those are looked at; elsewhere the popup says so and reads the one page', async () => {
  await configure(session, { hostAccess: 'ON_SPECIFIC_SITES' }, ['http://localhost/*']);
  const local = site.url.replace('127.0.0.1', 'localhost');
  const allowed = await session.open(`${local}/gallery/pages/coffee-shop.html`);
  await allowed.waitForSelector('tazan-marks');
  const popup = await clickButton(session, allowed);
  await says(popup, /灯台珈琲株式会社/u);
  await popup.close();

  const page = await session.open(`${site.url}/gallery/pages/hospital.html`);
  const withheld = await clickButton(session, page);
  await says(withheld, /このサイトを見ることが許可されていません/u);
  expect(await page.$$('tazan-marks')).toEqual([]);
  await withheld.click('.message .button.primary');
  await withheld.waitForSelector('.stated');
  await page.waitForSelector('tazan-marks');
  await withheld.close();
  await configure(session, { hostAccess: 'ON_CLICK' });
});

test('settings ask for the access that is withheld', async () => {
  const page = await session.openOwn('options.html');
  await says(page, /ページを見ることが許可されていません/u);
  await configure(session, { hostAccess: 'ON_ALL_SITES' });
  await expect.poll(() => page.evaluate(() => document.body.innerText)).not.toContain('許可されていません');
});

test('in a private window nothing is stored, and the popup says so', async () => {
  await configure(session, { incognitoAccess: true });
  const own = await session.openOwn('options.html');
  await own.waitForSelector('.exchange');
  const before = await recordsOf(session, 'findings');
  const kept = await own.evaluate(() => chrome.storage.local.get(null));
  const address = `${site.url}/gallery/pages/coffee-shop.html`;
  const opened = session.browser.waitForTarget((one) => one.url() === address);
  await own.evaluate(async (url) => void (await chrome.windows.create({ incognito: true, url })), address);
  const page = await (await opened).asPage();
  await page.waitForSelector('tazan-marks');
  const popup = await clickButton(session, page);
  await popup.waitForSelector('.stated');
  await says(popup, /プライベートウィンドウでは何も保存しません/u);
  const open = await popup.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLButtonElement | HTMLSelectElement>(
        'main select, .disclosure > .button.primary',
      ),
    ]
      .filter((one) => !one.disabled)
      .map((one) => one.textContent),
  );
  expect(open).toEqual([]);
  expect(await recordsOf(session, 'findings')).toEqual(before);
  expect(await own.evaluate(() => chrome.storage.local.get(null))).toEqual(kept);
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
