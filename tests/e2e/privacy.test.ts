import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { formats } from '../../checklist/formats/index';
import { measures } from '../../measures/index';
import { noticePdf } from '../documents/pdf/notice';
import { type Session, setOptions, startSession, waitForReading } from './browser';
import { recordsOf } from './database';
import { downloadsOf } from './downloads';
import { fillItems } from './items';
import { marksOf } from './marks';
import { type Site, serveSite } from './pages';
import { popupOf, says } from './popup';
import { openReader, waitForRead } from './reader';
import { type Traffic, watchTraffic } from './traffic';

let traffic: Traffic;
let session: Session;
let site: Site;

beforeAll(async () => {
  traffic = await watchTraffic();
  const notice = { body: noticePdf(), type: 'application/pdf' };
  [session, site] = await Promise.all([startSession(traffic.args), serveSite({ '/notice.pdf': notice })]);
  await setOptions(session, { language: 'ja' });
});
afterAll(async () => {
  await session.end();
  await site.close();
  traffic.close();
});
beforeEach(() => {
  traffic.asked.length = 0;
});
afterEach(() => session.closeTabs());

/** Everything that was asked for; Chromium itself looks for its updates, and nothing but it may. */
const asked = () =>
  traffic.asked.filter(({ url }) => !/^(?:https?:\/\/)?update\.googleapis\.com[:/]/u.test(url));
/** What was asked of other machines. */
const elsewhere = () => asked().filter(({ url }) => !url.startsWith(site.url));
/** What scripts asked for, wherever it is; the pages that are opened here have none that does. */
const fetched = () => asked().filter(({ purpose }) => purpose === 'empty');
/** The pages that were asked for. */
const opened = () =>
  asked()
    .filter(({ purpose }) => purpose === 'document')
    .map(({ url }) => url);

test('nothing leaves the machine while pages are read, marked, added and shown', async () => {
  for (const name of ['coffee-shop', 'hospital', 'newspaper']) {
    const page = await session.open(`${site.url}/gallery/pages/${name}.html`);
    if (name !== 'newspaper') {
      await waitForReading(session);
      const marks = await marksOf(page);
      await marks.click('button.beside');
      await marks.click('.bar button.wide');
    }
    await page.close();
  }
  const popup = await session.openOwn('popup.html');
  await popup.waitForSelector('main');
  await popup.close();
  expect(elsewhere()).toEqual([]);
  expect(fetched()).toEqual([]);
  // Once each, by the user.
  expect(opened()).toHaveLength(3);
});

test('nothing but the PDF is asked for while one is read, saved and shown again', async () => {
  const url = `${site.url}/notice.pdf`;
  const reader = await openReader(session, url);
  expect(await waitForRead(reader)).toBeGreaterThan(8);
  expect(asked()).toEqual([{ url, purpose: 'empty' }]);
  await (await marksOf(reader)).click('.bar button.wide');
  await expect
    .poll(async () => (await recordsOf(session, 'disclosures')).map(({ fields }) => fields.url))
    .toContain(url);
  const dashboard = await session.openOwn('dashboard.html');
  await says(dashboard, /公表文/u);
  expect(asked()).toHaveLength(1);
});

test('a list of addresses opens these pages, each once, and asks for nothing more', async () => {
  const addresses = ['coffee-shop', 'newspaper'].map((name) => `${site.url}/gallery/pages/${name}.html`);
  const dashboard = await session.openOwn('dashboard.html#/read');
  await dashboard.waitForSelector('.queue textarea');
  await dashboard.type('.queue textarea', addresses.join('\n'));
  await dashboard.click('.queue button.primary');
  const states = () => dashboard.$$eval('.queue .lines > li', (lines) => lines.map((line) => line.className));
  await expect.poll(states, { timeout: 40_000 }).toEqual(['read', 'other']);
  expect(opened()).toEqual(addresses);
  expect(fetched()).toEqual([]);
  expect(elsewhere()).toEqual([]);
});

test('nothing is asked for by the side panel beside a notice, and a status set in it', async () => {
  await session.open(`${site.url}/gallery/pages/hospital.html`);
  await waitForReading(session);
  const before = asked().length;
  const popup = await popupOf(session);
  const shown = session.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
  await (await popup.waitForSelector('button[aria-label="サイドパネルで開く"]'))?.click();
  const panel = await (await shown).asPage();
  await panel.waitForSelector('.stated .what');
  await panel.focus('.stated .what');
  await panel.keyboard.press('4');
  await says(panel, /対応済みにしました/u);
  expect(asked()).toHaveLength(before);
});

test('nothing leaves the machine while every view of ours is shown and every format is written', async () => {
  const folder = await downloadsOf(session);
  const own = [
    'popup.html',
    'sidepanel.html',
    'selection.html',
    'reader.html',
    'welcome.html',
    'sample.html',
  ];
  for (const path of own) {
    const page = await session.openOwn(path);
    await page.waitForSelector('#root *');
    await page.close();
  }
  const dashboard = await session.openOwn('dashboard.html');
  await dashboard.waitForSelector('nav.sections a');
  const links = await dashboard.$$('nav.sections a');
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    await link.click();
    await dashboard.waitForSelector('main *');
  }
  await dashboard.close();
  const options = await session.openOwn('options.html');
  await options.waitForSelector('ul.formats button');
  // Among them some with a due date: a calendar without one is not written.
  await fillItems(options, measures.length);
  await options.reload();
  await options.waitForSelector('ul.formats button');
  const buttons = await options.$$('ul.formats button');
  expect(buttons.length).toBe(formats.length);
  for (const [n, button] of buttons.entries()) {
    await button.click();
    // A button does nothing while another format is being written.
    const written = (extension: string) =>
      document.querySelector('ul.formats [aria-disabled=true]') === null &&
      (document.querySelector('.exchange > [role=status]')?.textContent ?? '').includes(`.${extension}`);
    await options.waitForFunction(written, { timeout: 30_000 }, formats[n]?.extension ?? '');
  }
  await options.close();
  await rm(folder, { recursive: true, force: true });
  expect(elsewhere()).toEqual([]);
  expect(fetched()).toEqual([]);
});

test('no page of ours may reach a site of its own accord; the reader alone may, for a PDF', async () => {
  const reach = (url: string) => `fetch('${url}/gallery/style.css').then(() => 'reached', () => 'kept')`;
  for (const path of ['popup', 'options', 'sidepanel', 'dashboard', 'selection', 'reader']) {
    const page = await session.openOwn(`${path}.html`);
    expect(await page.evaluate(reach(site.url)), path).toBe(path === 'reader' ? 'reached' : 'kept');
    await page.close();
  }
});

test('a page that speaks as we do among ourselves changes nothing', async () => {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  await waitForReading(session);
  const before = await recordsOf(session, 'history');
  const heard = await page.evaluate(async (id) => {
    const request = { type: 'setStatus', measure: 'waf', status: 'in-place', reason: '' };
    postMessage(request, '*');
    for (const name of ['message', 'tazan', 'setStatus'])
      document.dispatchEvent(new CustomEvent(name, { detail: request, bubbles: true }));
    new BroadcastChannel('tazan').postMessage({ revision: 99 });
    const { chrome } = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?: (id: string, request: object) => Promise<unknown> } };
    };
    return (await chrome?.runtime?.sendMessage?.(id, request).catch(() => 'refused')) ?? 'no way to send';
  }, session.id);
  expect(['refused', 'no way to send']).toContain(heard);
  // A last word of ours, after everything the page may have set going.
  await waitForReading(session);
  expect(await recordsOf(session, 'history')).toEqual(before);
  await page.close();
});

test('the proxy would have heard of it', async () => {
  const page = await session.open(`${site.url}/gallery/pages/island-walk.html`);
  await page.evaluate(() => fetch('http://elsewhere.example/note', { mode: 'no-cors' }).catch(() => {}));
  expect(elsewhere().map(({ url }) => url)).toEqual(['http://elsewhere.example/note']);
  await page.evaluate(() => fetch('style.css'));
  expect(fetched().map(({ url }) => url)).toEqual([`${site.url}/gallery/pages/style.css`]);
});
