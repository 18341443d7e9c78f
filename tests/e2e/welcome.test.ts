import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browser.mjs';
import { launch } from '../../tools/launch.mjs';
import { expectNoOverflow, expectNoViolations } from './accessibility';
import { type Session, setOptions, startSession } from './browser';
import { configure } from './configure';
import { recordsOf } from './database';
import { marksOf } from './marks';
import { says } from './popup';
import { languages } from './sample';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.end());
afterEach(() => session.closeTabs());

test('the first steps open once, when the extension was installed', async () => {
  const { browser } = await launch({ executable: findBrowser() ?? '', headless: true, welcome: true });
  try {
    const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
    const page = await target.page();
    await page?.waitForSelector('.steps > li:nth-child(3)');
    expect(browser.targets().filter((one) => one.url().endsWith('/welcome.html'))).toHaveLength(1);
  } finally {
    await browser.close();
  }
  // Another start on the same profile is no installation.
  await session.restart();
  expect(session.browser.targets().filter((one) => one.url().endsWith('/welcome.html'))).toEqual([]);
});

/** How many stretches of the page are painted. */
const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));

test('the sample is recognised, marked and answered like any notice; what was saved of it goes again', async () => {
  await setOptions(session, { language: 'ja' });
  const page = await session.openOwn('welcome.html');
  const opened = session.browser.waitForTarget((one) => one.url().endsWith('/sample.html'));
  await page.waitForSelector('.steps a.primary');
  await page.click('.steps a.primary');
  const sample = await (await opened).asPage();
  await sample.bringToFront();
  const marks = await marksOf(sample);
  await expect.poll(() => marks.text(), { timeout: 15_000 }).toContain('架空文具株式会社');
  expect(await marks.text()).toContain('2026年4月17日');
  expect(await marks.text()).not.toContain('ではないと判断');
  await expect.poll(() => painted(sample)).toBeGreaterThan(6);
  const before = await recordsOf(session, 'items');
  await marks.click('button', '追加');
  await says(sample, /見本の対策を、チェックリストに追加しました/u);
  const saved = (await recordsOf(session, 'disclosures')).filter(
    ({ fields }) => fields.organisation === '架空文具株式会社',
  );
  expect(saved.map(({ fields }) => fields.url)).toEqual(['']);
  await sample.click('.sample .button');
  await says(sample, /取り除きました/u);
  const left = (await recordsOf(session, 'items')).filter(({ fields }) => !fields.deleted);
  expect(left.map(({ id }) => id).sort()).toEqual(
    before
      .filter(({ fields }) => !fields.deleted)
      .map(({ id }) => id)
      .sort(),
  );
});

describe.each(languages)('%s', (language) => {
  test.each(['welcome', 'sample'])(
    '%s: axe has nothing against it in either theme, nor does it need a wide window',
    async (name) => {
      await setOptions(session, { language });
      const page = await session.openOwn(`${name}.html`);
      await page.waitForSelector(name === 'welcome' ? '.steps' : '.sample');
      await expectNoViolations(page);
      await expectNoOverflow(page);
    },
  );
});

test('where access is withheld the first steps say so, and the sample works', async () => {
  await setOptions(session, { language: 'ja' });
  await configure(session, { hostAccess: 'ON_CLICK' });
  const page = await session.openOwn('welcome.html');
  await says(page, /サイトを見ることが許可されていません/u);
  const sample = await session.openOwn('sample.html');
  const marks = await marksOf(sample);
  await expect.poll(() => marks.text(), { timeout: 15_000 }).toContain('架空文具株式会社');
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
