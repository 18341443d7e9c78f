import { afterAll, beforeAll, expect, test } from 'vitest';
import { backgroundOf } from '../../tools/launch.mjs';
import { type Session, setOptions, startSession } from './browser';
import { recordsOf } from './database';
import { says } from './popup';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await setOptions(session, { language: 'ja' });
});
afterAll(() => session.end());

/** Runs in the background with the database open as `db`, past the product's own code. */
async function inDatabase(source: string): Promise<unknown> {
  const worker = await backgroundOf(session.browser);
  return worker.evaluate(`new Promise((settle, fail) => {
    const opening = indexedDB.open('tazan');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = async () => {
      const db = opening.result;
      const done = (request) => new Promise((well, bad) => {
        request.onsuccess = () => well(request.result);
        request.onerror = () => bad(request.error);
      });
      try { settle(await (async () => { ${source} })()); } catch (error) { fail(error); }
      db.close();
    };
  })`);
}

test('a damaged record is told of in the popup and kept in the settings; the others are listed', async () => {
  const first = await session.openOwn('popup.html');
  await first.waitForSelector('.row');
  await first.close();
  await inDatabase(`
    const items = db.transaction('items', 'readwrite').objectStore('items');
    await done(items.put({ ...(await done(items.get('measure:waf'))), fields: 'gone' }));`);

  const popup = await session.openOwn('popup.html');
  await popup.waitForSelector('.row');
  await says(popup, /壊れていた記録1件/u);
  expect((await popup.$$('.row')).length).toBeGreaterThan(20);
  await popup.close();

  const options = await session.openOwn('options.html');
  await says(options, /壊れていた記録1件を、別に取り分けました/u);
  await options.close();
  expect(
    await inDatabase(`return (await done(db.transaction('damaged').objectStore('damaged').getAll())).length`),
  ).toBe(1);
  // What is bundled has come back meanwhile, as nobody has looked at it yet.
  const [waf] = (await recordsOf(session, 'items')).filter(({ id }) => id === 'measure:waf');
  expect(waf?.fields.status).toBe('unreviewed');
});

test('a checklist cleared behind our back while it is open comes back as a new one', async () => {
  const popup = await session.openOwn('popup.html');
  await popup.waitForSelector('.row');
  const cdp = await popup.createCDPSession();
  await cdp.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${session.id}`,
    storageTypes: 'indexeddb',
  });
  await popup.reload();
  await popup.waitForSelector('.row');
  expect((await recordsOf(session, 'items')).length).toBeGreaterThan(20);
  await popup.close();
});

test('the quota of websites does not bind the checklist', async () => {
  const popup = await session.openOwn('popup.html');
  await popup.waitForSelector('.row');
  const before = await recordsOf(session, 'items');
  const cdp = await popup.createCDPSession();
  const origin = `chrome-extension://${session.id}`;
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await popup.focus('.items .what[tabindex="0"]');
  await popup.keyboard.press('2');
  await expect.poll(() => recordsOf(session, 'items')).not.toEqual(before);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await popup.close();
});

test('a disk that is full is said to be so; nothing is half written, and it works again afterwards', async () => {
  const popup = await session.openOwn('popup.html');
  await popup.waitForSelector('.row');
  const before = [await recordsOf(session, 'items'), await recordsOf(session, 'history')];
  // The second record of a change no longer fits.
  await popup.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    Object.assign(globalThis, { makeRoom: () => void Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = function (...args) {
      puts += 1;
      if (puts > 1) throw new DOMException('The disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await popup.focus('.items .what[tabindex="0"]');
  await popup.keyboard.press('3');
  await says(popup, /保存できませんでした/u);
  expect([await recordsOf(session, 'items'), await recordsOf(session, 'history')]).toEqual(before);
  await popup.evaluate('makeRoom()');
  await popup.focus('.items .what[tabindex="0"]');
  await popup.keyboard.press('3');
  await expect.poll(() => recordsOf(session, 'items')).not.toEqual(before[0]);
  await popup.close();
});

test('two windows change one item at once: each field has its last change, and the history has both', async () => {
  const [one, two] = [await session.openOwn('popup.html'), await session.openOwn('popup.html')];
  for (const page of [one, two]) await page.waitForSelector('.row');
  const ask = (status: string) =>
    `chrome.runtime.sendMessage({ type: 'setStatus', measure: 'edr', status: '${status}', reason: '' })`;
  await Promise.all([one.evaluate(ask('gap')), two.evaluate(ask('in-place'))]);
  const [item] = (await recordsOf(session, 'items')).filter(({ id }) => id === 'measure:edr');
  const history = (await recordsOf(session, 'history')).filter(({ record }) => record === 'measure:edr');
  expect(history.map(({ after }) => after).sort()).toEqual(['gap', 'in-place']);
  expect(item?.fields.status).toBe(history.at(-1)?.after);
  await Promise.all([one.close(), two.close()]);
});
