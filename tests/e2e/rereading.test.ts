import { beforeAll, expect, test } from 'vitest';
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

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
