import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoOverflow, expectNoViolations } from './accessibility';
import { type Session, setOptions, startSession } from './browser';
import { recordsOf } from './database';
import { fill, reports } from './filled';
import { focused, says, textOf } from './popup';
import { languages } from './sample';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  const page = await library('');
  await fill(page, reports);
  await page.close();
  await setOptions(session, { language: 'en' });
});
afterAll(() => session.end());

async function library(place: string): Promise<Page> {
  const page = await session.openOwn(`dashboard.html#/disclosures${place}`);
  await page.waitForSelector('main h1 ~ :not(.loading)');
  return page;
}

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

const compared = `/compare/${encodeURIComponent('page:first')}/${encodeURIComponent('page:final')}`;

test.each(['', '?layout=timeline', `/${encodeURIComponent('page:final')}`, '/case/page%3Afirst', compared])(
  'at “%s” axe has nothing against it in either language and theme, nor does it need a wide window',
  async (place) => {
    for (const language of languages) {
      await setOptions(session, { language });
      const page = await library(place);
      await expectNoViolations(page, language);
      await expectNoOverflow(page, language);
      await page.close();
    }
    await setOptions(session, { language: 'en' });
  },
);

test('by keyboard alone: two reports are joined, their changes looked at, and joining is taken back', async () => {
  const page = await library('');
  await says(page, 'These look like reports of one incident');
  await tabTo(page, 'Join as one incident');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.case');
  await expect
    .poll(async () => (await recordsOf(session, 'disclosures')).filter(({ fields }) => fields.case).length)
    .toBe(2);
  await tabTo(page, 'What changed between the reports');
  await page.keyboard.press('Enter');
  await says(page, '1,200 → 3,400');
  expect(await focused(page)).toBe('架空商事株式会社');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.case');
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.case') === null);
  await page.close();
});

test('search and filters stay in the address', async () => {
  const page = await library('');
  await page.select('select[aria-label="Sector"]', 'municipality');
  await page.waitForFunction(() => location.hash.includes('sector=municipality'));
  await page.reload();
  await page.waitForSelector('.report-row');
  expect(await page.$$('.report-row')).toHaveLength(1);
  expect(await textOf(page)).toContain('架空市');
  await page.close();
});

test('deleted with undo: it is gone from the list, and back', async () => {
  const page = await library(`/${encodeURIComponent('page:city')}`);
  await page.waitForSelector('.tools .danger');
  await page.click('.tools .danger');
  await says(page, '1 report deleted');
  await expect.poll(() => textOf(page)).not.toContain('架空市');
  await page.click('.notice .button');
  await says(page, '架空市');
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
