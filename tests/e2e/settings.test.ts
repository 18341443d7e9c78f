import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pageAddress } from '../../disclosure/address';
import { messagesOf } from '../../tools/reading.mjs';
import { type Session, startSession, waitForReading } from './browser';
import { type Site, serveSite } from './pages';
import { popupOf, says, setOptions, view } from './popup';

let session: Session;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([startSession(), serveSite()]);
  await setOptions(session, { language: 'ja' });
});
afterAll(async () => {
  await session.end();
  await site.close();
});
afterEach(async () => {
  for (const page of (await session.browser.pages()).slice(1)) await page.close();
});

const notice = () => `${site.url}/gallery/pages/coffee-shop.html`;

async function settings() {
  const page = await session.openOwn('options.html');
  await page.waitForSelector('.exchange');
  return page;
}

test('switched off, no page is looked at, and the popup says why; switched on again, it is', async () => {
  const page = await settings();
  await page.click('.check input');
  await expect.poll(() => registered()).toBe(0);
  await session.open(notice());
  expect(await messagesOf(session.browser)).toEqual([]);
  const popup = await popupOf(session);
  await says(popup, /自動の見分けを切っています/u);
  await popup.close();
  await page.bringToFront();
  await page.click('.check input');
  await expect.poll(() => registered()).toBe(1);
  await session.open(notice());
  expect(await messagesOf(session.browser)).toContain('gatePassed');
});

test('a site is left alone from the keyboard, by an address as it is copied, and looked at again', async () => {
  const page = await settings();
  const { hostname } = new URL(site.url);
  await page.focus('.sites input');
  await page.keyboard.type('こんにちは 世界');
  await page.keyboard.press('Enter');
  await says(page, /サイトの名前として読めません/u);
  await page.$eval('.sites input', (field) => (field as HTMLInputElement).select());
  await page.keyboard.type(notice());
  await page.keyboard.press('Enter');
  await expect.poll(() => page.$$eval('.sites li', (sites) => sites.length)).toBe(1);
  await expect.poll(excluded).toEqual([`*://${hostname}/*`]);
  await session.open(notice());
  expect(await messagesOf(session.browser)).toEqual([]);
  const popup = await popupOf(session);
  await says(popup, /このサイトは見ない設定です/u);
  await popup.close();
  await page.bringToFront();
  await page.click('.sites li button');
  await expect.poll(excluded).toEqual([]);
  // The button went with its site; the focus did not.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
});

test('the popup takes back that a site is left alone', async () => {
  await setOptions(session, { language: 'ja', hiddenSites: [new URL(site.url).hostname] });
  await expect.poll(excluded).not.toEqual([]);
  await session.open(notice());
  const popup = await popupOf(session);
  await says(popup, /このサイトは見ない設定です/u);
  await popup.click('.message .button:not(.primary)');
  await says(popup, /灯台珈琲株式会社/u);
  await expect.poll(excluded).toEqual([]);
});

test('a page set aside stands in the settings; in the popup it is taken back and read', async () => {
  const page = await settings();
  await page.evaluate((asides) => chrome.storage.local.set({ asides }), [pageAddress(notice())]);
  await says(page, new RegExp(`${new URL(site.url).host}`, 'u'));
  const tab = await session.open(notice());
  expect((await waitForReading(session)).reading.verdict.disclosure).toBe(false);
  const popup = await popupOf(session);
  await says(popup, /「公表文ではない」としたページです/u);
  await popup.click('.message .button.primary');
  await says(popup, /灯台珈琲株式会社/u);
  await popup.close();
  await page.bringToFront();
  await says(page, /そうしたページはありません/u);
  await tab.close();
});

test('the language is chosen there, and every open page follows', async () => {
  const page = await settings();
  await session.open(notice());
  await page.bringToFront();
  await page.select('.settings select', 'en');
  await says(page, /Tazan settings/u);
  expect(await page.title()).toBe('Tazan settings');
  await session.open(`${site.url}/gallery/pages/island-walk.html`);
  const popup = await popupOf(session);
  await view(popup, 'checklist');
  await says(popup, /All groups/u);
});

/** How many gates are registered, and what they leave out. */
async function registered(): Promise<number> {
  return (await gates()).length;
}
async function excluded(): Promise<string[]> {
  return (await gates()).flatMap(({ excludeMatches = [] }) => excludeMatches);
}
async function gates(): Promise<{ excludeMatches?: string[] | undefined }[]> {
  const [page] = (await session.browser.pages()).filter((one) => one.url().startsWith('chrome-extension:'));
  if (page) return page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  const own = await session.openOwn('options.html');
  const found = await own.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await own.close();
  return found;
}

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
