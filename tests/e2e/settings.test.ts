import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { pageAddress } from '../../disclosure/address';
import { backgroundOf } from '../../tools/launch.mjs';
import { messagesOf } from '../../tools/reading.mjs';
import { browserAndSite, setOptions, waitForReading } from './browser';
import { recordsOf } from './database';
import { marksOf } from './marks';
import { popupOf, says, view } from './popup';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));
afterEach(() => session.closeTabs());

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

/** The colour behind a page. */
const face = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('colours are chosen there: every page of ours follows, from its first frame, and so does the bar in pages', async () => {
  const page = await settings();
  const own = await session.openOwn('popup.html');
  const web = await session.open(notice());
  const marks = await marksOf(web);
  const bar = () =>
    marks.evaluate(function () {
      const element = this.querySelector('.bar');
      return element && getComputedStyle(element).backgroundColor;
    });
  await page.bringToFront();
  const light = await face(page);
  await expect.poll(bar, { timeout: 10_000 }).toBeTruthy();
  const lightBar = await bar();
  await page.select('#theme', 'dark');
  await expect.poll(() => face(page), { timeout: 10_000 }).not.toBe(light);
  const dark = await face(page);
  await expect.poll(() => face(own), { timeout: 10_000 }).toBe(dark);
  await expect.poll(bar, { timeout: 10_000 }).not.toBe(lightBar);
  // Known before the options are: no white page flashes up in the dark.
  const next = await session.browser.newPage();
  await next.evaluateOnNewDocument(() => {
    Object.assign(chrome.storage.local, { get: () => new Promise(() => {}) });
  });
  await next.goto(page.url());
  expect(await face(next)).toBe(dark);
  // A light choice on a dark system, and back to the system.
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.select('#theme', 'light');
  await expect.poll(() => face(page), { timeout: 10_000 }).toBe(light);
  await page.select('#theme', '');
  await expect.poll(() => face(page), { timeout: 10_000 }).toBe(dark);
});

test('shortcuts stand there with their keys, and the way to where they are changed', async () => {
  await setOptions(session, { language: 'ja' });
  const page = await settings();
  await says(page, /ページの次の対策へ Alt\+Shift\+J/u);
  await says(page, /サイドパネルを開く Alt\+Shift\+S/u);
  const opened = session.browser.waitForTarget((one) => one.url().startsWith('chrome://extensions'));
  const button = await page.waitForSelector('button ::-p-text(ショートカットを変更する)');
  await button?.click();
  await (await opened).asPage();
});

test('a date that is over stands on the button and in the popup, until the user wants none of it', async () => {
  await setOptions(session, { language: 'ja' });
  const item = await session.openOwn('dashboard.html#/checklist/measure:waf');
  const due = await item.waitForSelector('input[type=date]');
  await due?.click();
  await due?.type('01012020');
  await item.keyboard.press('Tab');
  const worker = await backgroundOf(session.browser);
  const button = () => worker.evaluate('chrome.action.getBadgeText({})');
  await expect.poll(button, { timeout: 10_000 }).toBe('!');
  expect(await worker.evaluate('chrome.action.getTitle({})')).toContain('期限切れ 1件');
  const popup = await session.openOwn('popup.html');
  await view(popup, 'disclosures');
  await says(popup, /期限切れ 1件/u);
  const page = await settings();
  await page.click('.reminders input[value=off]');
  await expect.poll(button, { timeout: 10_000 }).toBe('');
  await popup.bringToFront();
  await expect.poll(() => popup.$$eval('.reminder', (all) => all.length)).toBe(0);
});

test('everything is deleted once a word was typed, after a backup was offered', async () => {
  await setOptions(session, { language: 'ja' });
  const page = await settings();
  const changes = async () =>
    (await recordsOf(session, 'items')).filter(({ fields }) => fields.status !== 'unreviewed').length;
  const popup = await session.openOwn('popup.html');
  await view(popup, 'checklist');
  await popup.waitForSelector('.row');
  await popup.focus('.row .what');
  await popup.keyboard.press('4');
  await says(popup, /対応済みにしました/u);
  expect(await changes()).toBeGreaterThan(0);
  await page.bringToFront();
  await page.focus('.delete .button.danger');
  await page.keyboard.press('Enter');
  await says(page, /バックアップを書き出しておくことをおすすめします/u);
  const confirm = '.delete button[type=submit]';
  const disabled = () => page.$eval(confirm, (button) => (button as HTMLButtonElement).disabled);
  await page.keyboard.type('さくじょ');
  expect(await disabled()).toBe(true);
  await page.$eval('.delete input', (field) => (field as HTMLInputElement).select());
  await page.keyboard.type('削除');
  expect(await disabled()).toBe(false);
  await page.keyboard.press('Enter');
  await says(page, /すべてのデータを消しました|Everything was deleted/u);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('danger');
  expect(await changes()).toBe(0);
  const kept = await page.evaluate(() => chrome.storage.local.get(null));
  expect(kept.options).toBeUndefined();
  // The other window shows what is there now.
  await popup.bringToFront();
  await expect
    .poll(() =>
      popup.$$eval(
        '.row select',
        (all) => all.filter((one) => (one as HTMLSelectElement).value !== 'unreviewed').length,
      ),
    )
    .toBe(0);
  await setOptions(session, { language: 'ja' });
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
