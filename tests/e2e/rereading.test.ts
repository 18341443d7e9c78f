import { beforeAll, expect, test } from 'vitest';
import { backgroundOf } from '../../tools/launch.mjs';
import { expectNoViolations } from './accessibility';
import { browserAndSite, setOptions, waitForReading } from './browser';
import { recordsOf } from './database';
import { marksOf } from './marks';
import { says } from './popup';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));

const organisation = '灯台珈琲株式会社';
const kept = async () =>
  (await recordsOf(session, 'disclosures')).find(({ fields }) =>
    fields.organisation.startsWith(organisation),
  );

test('a kept text is read the same again; a correction stays when the reading is kept', async () => {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  await waitForReading(session);
  const marks = await marksOf(page);
  await marks.click('button', 'まだの対策を追加');
  await expect.poll(kept).toBeDefined();
  const id = (await kept())?.id ?? '';

  const library = await session.openOwn(`dashboard.html#/disclosures/${encodeURIComponent(id)}`);
  const correct = await library.waitForSelector('button ::-p-text(組織名や日付を直す)');
  await correct?.click();
  await library.waitForSelector('.correction input');
  await library.keyboard.press('End');
  await library.keyboard.type('（本社）');
  await expectNoViolations(library);
  await library.keyboard.press('Enter');
  await expect.poll(async () => (await kept())?.fields.organisation).toBe(`${organisation}（本社）`);

  const again = await session.openOwn('dashboard.html#/read');
  const start = await again.waitForSelector('button ::-p-text(すべて読み直す)');
  await start?.click();
  await says(again, /どれも、前と同じに読めました（1件）/u);
  await expectNoViolations(again);
  const keep = await again.waitForSelector('button ::-p-text(読み直した内容を反映する)');
  await keep?.click();
  await says(again, /1件の公表文に反映しました/u);
  expect((await kept())?.fields.organisation).toBe(`${organisation}（本社）`);
});

test('after an upgrade the popup says what was read before it, and leads to where it is read again', async () => {
  const worker = await backgroundOf(session.browser);
  await worker.evaluate(
    "chrome.storage.local.set({ reading: { version: 'before', since: 1, answered: true } })",
  );
  await session.restart();
  const popup = await session.openOwn('popup.html');
  await says(popup, /読み取り方が新しくなる前に読んだ公表文が1件あります/u);
  await expectNoViolations(popup);
  const shown = session.browser.waitForTarget((target) =>
    target.url().includes('dashboard.html#/read/again'),
  );
  await (await popup.waitForSelector('.reminder button ::-p-text(読み直す)'))?.click();
  const again = await (await shown).page();
  if (!again) throw new Error('No dashboard was opened');
  await again.waitForFunction(() => document.activeElement?.textContent === '保存した公表文を読み直す');

  // What was read as by an older version: the rules are the same, the state is not what they give.
  const finding = (await recordsOf(session, 'findings')).find(({ fields }) => fields.quote !== '');
  await (await backgroundOf(session.browser)).evaluate(`new Promise((settle) => {
    const opening = indexedDB.open('tazan');
    opening.onsuccess = () => {
      const tx = opening.result.transaction('findings', 'readwrite');
      const get = tx.objectStore('findings').get(${JSON.stringify(finding?.id)});
      get.onsuccess = () => tx.objectStore('findings').put({ ...get.result, fields: { ...get.result.fields, section: '', state: 'ongoing' } });
      tx.oncomplete = () => { opening.result.close(); settle(); };
    };
  })`);
  const state = async () =>
    (await recordsOf(session, 'findings')).find(({ id }) => id === finding?.id)?.fields.state;
  await (await again.waitForSelector('button ::-p-text(すべて読み直す)'))?.click();
  await says(again, /1件で読み取りが変わります/u);
  await (await again.waitForSelector('button ::-p-text(読み直した内容を反映する)'))?.click();
  await expect.poll(state).toBe(finding?.fields.state);
  await (await again.waitForSelector('.notice button ::-p-text(元に戻す)'))?.click();
  await expect.poll(state).toBe('ongoing');
  // Answered: it is not said any more.
  const later = await session.openOwn('dashboard.html#/disclosures');
  await later.waitForSelector('.library');
  expect(await later.$('.reminder ::-p-text(新しくなる前)')).toBeNull();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
