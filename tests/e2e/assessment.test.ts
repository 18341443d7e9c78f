import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { measures } from '../../measures/index';
import { expectNoOverflow, expectNoViolations } from './accessibility';
import { type Session, setOptions, startSession } from './browser';
import { recordsOf } from './database';
import { focused, says } from './popup';
import { languages } from './sample';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.end());
afterEach(() => session.closeTabs());

async function assessment(place = ''): Promise<Page> {
  const page = await session.openOwn(`dashboard.html#/assessment${place}`);
  await page.waitForSelector('.assessment');
  return page;
}

const name = (page: Page) => page.$eval('.question h2 .name', (element) => element.textContent);

test('begun, answered, taken back, left and gone on with by keyboard alone', async () => {
  await setOptions(session, { language: 'ja' });
  const page = await assessment();
  for (let steps = 0; (await focused(page)) !== '点検を始める' && steps < 40; steps += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.question');
  const labels = measures.map(({ label }) => label.ja);
  const answers: KeyInput[] = ['4', '3', '2'];
  for (const [index, key] of answers.entries()) {
    await expect.poll(() => name(page)).toBe(labels[index]);
    await page.keyboard.press(key);
  }
  await expect.poll(() => name(page)).toBe(labels[3]);
  await page.keyboard.press('5');
  await page.waitForSelector('.reasons-offered');
  await page.keyboard.press('1');
  await expect.poll(() => name(page)).toBe(labels[4]);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await says(page, /元に戻しました/u);
  // Back at the question whose answer is gone.
  await expect.poll(() => name(page)).toBe(labels[3]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await says(page, new RegExp(`3 / ${measures.length} 確認済み`, 'u'));
  await page.reload();
  await says(page, new RegExp(`続ける（残り ${measures.length - 3}問）`, 'u'));
  const items = (await recordsOf(session, 'items')) as {
    id: string;
    fields: { status: string; lastReviewed: string };
  }[];
  const reviewed = items.filter(({ fields }) => fields.lastReviewed !== '');
  expect(new Map(reviewed.map(({ id, fields }) => [id, fields.status]))).toEqual(
    new Map([
      [`measure:${measures[0]?.id}`, 'in-place'],
      [`measure:${measures[1]?.id}`, 'in-progress'],
      [`measure:${measures[2]?.id}`, 'gap'],
    ]),
  );
});

describe.each(languages)('%s', (language) => {
  test.each([
    ['the start', '', '.groups'],
    ['a question', '/questions', '.answers'],
    ['why it does not apply', '/questions', '.reasons-offered'],
    ['the end', '/questions?group=third-party', '.done'],
  ])(
    '%s: axe has nothing against it in either theme, nor does it need a wide window',
    async (_, place, there) => {
      await setOptions(session, { language });
      const page = await assessment(place);
      if (there === '.reasons-offered') await page.keyboard.press('5');
      if (there === '.done')
        for (const _ of measures.filter(({ group }) => group === 'third-party'))
          await page.keyboard.press('ArrowRight');
      await page.waitForSelector(there);
      await expectNoViolations(page);
      await expectNoOverflow(page);
    },
  );
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
