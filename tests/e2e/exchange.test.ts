import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Table } from '../../checklist/checklist';
import { formats } from '../../checklist/formats/index';
import { type Session, startSession } from './browser';
import { recordsOf } from './database';
import { downloadsOf, waitForDownload } from './downloads';

let mine: Session;
let theirs: Session;
const folders: string[] = [];

beforeAll(async () => {
  mine = await startSession();
});
afterAll(async () => {
  await mine.end();
  await theirs?.end();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** The settings, with everything in them there. */
async function settings(session: Session): Promise<Page> {
  const page = await session.openOwn('options.html');
  await page.waitForSelector('ul.formats button');
  return page;
}

async function exportAs(session: Session, label: string, extension: string): Promise<string> {
  const folder = await downloadsOf(session);
  folders.push(folder);
  const page = await settings(session);
  const button = await page.waitForSelector(
    `::-p-xpath(//ul[contains(@class,'formats')]//button[normalize-space()="${label}"])`,
  );
  await button?.click();
  const path = await waitForDownload(folder, extension);
  await page.close();
  return path;
}

/** Chooses a file and waits until the import is offered. */
async function choose(page: Page, path: string): Promise<void> {
  const input = await page.$('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await page.waitForSelector('.confirm button.primary:not([disabled])', { timeout: 30_000 });
}

async function all(session: Session) {
  const tables: Table[] = ['items', 'disclosures', 'findings'];
  return Promise.all(tables.map((table) => recordsOf(session, table)));
}

test('a backup saved in one browser and taken into a fresh one is the same checklist', async () => {
  const label = (await mine.browser.version()) && formats[0]?.label;
  const page = await settings(mine);
  const language = await page.evaluate(() => document.documentElement.lang as 'ja' | 'en');
  // Something of the user's own, written through the popup's store.
  await page.evaluate(`new Promise((settle, fail) => {
    const opening = indexedDB.open('tazan');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('items', 'readwrite');
      const items = tx.objectStore('items');
      const asking = items.get('measure:waf');
      asking.onsuccess = () => {
        const item = asking.result;
        item.fields.owner = '情報システム課';
        item.fields.status = 'gap';
        item.stamps = { owner: { time: 5, device: 'here' }, status: { time: 5, device: 'here' }, reason: { time: 5, device: 'here' } };
        items.put(item);
      };
      tx.oncomplete = () => { opening.result.close(); settle(null); };
    };
  })`);
  await page.close();
  const path = await exportAs(mine, label ? label[language] : '', 'json');
  theirs = await startSession();
  const other = await settings(theirs);
  await choose(other, path);
  expect(await recordsOf(theirs, 'items')).not.toEqual(await recordsOf(mine, 'items'));
  await other.click('.confirm button.primary');
  await expect.poll(() => all(theirs), { timeout: 20_000 }).toEqual(await all(mine));
  // And back: what the notice offers takes it all away again.
  await other.waitForSelector('.notice.shown button');
  await other.click('.notice.shown button');
  const owner = async () =>
    (await recordsOf(theirs, 'items')).find(({ id }) => id === 'measure:waf')?.fields.owner;
  await expect.poll(owner, { timeout: 10_000 }).toBe('');
  await other.close();
});

test('every format of the list is really saved, and not empty', async () => {
  const page = await settings(mine);
  const language = await page.evaluate(() => document.documentElement.lang as 'ja' | 'en');
  await page.close();
  for (const format of formats.filter(({ kind }) => kind !== 'calendar')) {
    const path = await exportAs(mine, format.label[language], format.extension);
    expect((await readFile(path)).length, format.id).toBeGreaterThan(200);
  }
  expect(mine.errors).toEqual([]);
}, 180_000);

test('a workbook edited elsewhere comes back through the matching of its columns', async () => {
  const page = await settings(mine);
  const language = await page.evaluate(() => document.documentElement.lang as 'ja' | 'en');
  await page.close();
  const path = await exportAs(mine, formats.find(({ id }) => id === 'xlsx')?.label[language] ?? '', 'xlsx');
  const other = await settings(theirs);
  await choose(other, path);
  await other.click('.confirm button.primary');
  const owner = async () =>
    (await recordsOf(theirs, 'items')).find(({ id }) => id === 'measure:waf')?.fields.owner;
  await expect.poll(owner, { timeout: 10_000 }).toBe('情報システム課');
  await other.close();
});

test('what cannot be read says so, names the place, and changes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tazan-files-'));
  folders.push(folder);
  const before = await all(theirs);
  const page = await settings(theirs);
  const files: [name: string, content: string, said: RegExp][] = [
    ['cut.json', '{"format":"tazan-backup","version":2,"items":[', /途中で切れている|cut off/u],
    ['newer.json', '{"format":"tazan-backup","version":999}', /999/u],
    ['other.json', '{"type":"bundle"}', /読める形式|can be read/u],
    ['picture.csv', '\u0089PNG\r\n\u001a\n', /読める形式|can be read/u],
    ['dates.csv', '対策,期限\nWAF,2026/2/30\n', /(?:2行目|Row 2).*期限.*2026\/2\/30/u],
  ];
  for (const [name, content, said] of files) {
    const path = join(folder, name);
    await writeFile(path, name === 'picture.csv' ? Buffer.from(content, 'latin1') : content);
    const input = await page.$('input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    const wrong = () =>
      page.$$eval('.exchange .wrong', (found) => found.map(({ textContent }) => textContent).join(' '));
    await expect.poll(wrong, { timeout: 10_000 }).toMatch(said);
  }
  expect(await all(theirs)).toEqual(before);
  await page.close();
});
