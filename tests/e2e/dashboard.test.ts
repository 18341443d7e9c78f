import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sections } from '../../components/dashboard/sections';
import { expectNoOverflow, expectNoViolations } from './accessibility';
import { type Session, setOptions, startSession } from './browser';
import { focused, popupOf, textOf } from './popup';
import { languages } from './sample';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.end());

/** The dashboard at a place, once its section stands there. */
async function dashboard(place = ''): Promise<Page> {
  const page = await session.openOwn(`dashboard.html${place}`);
  await page.waitForSelector('main h1 ~ :not(.loading)');
  return page;
}

test('the popup opens the dashboard in a tab of its own', async () => {
  const popup = await popupOf(session);
  const opened = session.browser.waitForTarget((target) => target.url().endsWith('/dashboard.html'));
  await popup.click('.top .button:has(.icon-table)');
  const page = await (await opened).asPage();
  await page.waitForSelector('.table');
  expect(await page.title()).toContain('Tazan');
  await page.close();
});

test('by keyboard alone: past the menu, into a section, and back by the browser', async () => {
  const page = await dashboard();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Checklist');
  for (let steps = 0; (await focused(page)) !== 'Reports' && steps < 5; steps += 1) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
  }
  for (let steps = 0; (await focused(page)) !== 'Reports' && steps < 20; steps += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.library .row');
  expect(await focused(page)).toBe('Reports');
  expect(await page.title()).toBe('Reports · Tazan');
  await page.goBack();
  await page.waitForSelector('.table');
  expect(await page.title()).toBe('Checklist · Tazan');
  await page.close();
});

test('an address without a section says so, and the menu is still there', async () => {
  const page = await dashboard('#/nowhere');
  expect(await textOf(page)).toContain('There is no such page');
  await page.click('.sections a');
  await page.waitForSelector('.table');
  await page.close();
});

describe.each(languages)('in %s', (language) => {
  test.each(sections.map(({ id }) => id))(
    '%s: axe has nothing against it in either theme, nor does it need a wide window',
    async (id) => {
      await setOptions(session, { language });
      const page = await dashboard(`#/${id}`);
      await expectNoViolations(page);
      await expectNoOverflow(page);
      await page.close();
    },
  );
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
