import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoOverflow, expectNoViolations, overflowOf } from './accessibility';
import { browserAndSite, setOptions } from './browser';
import { popupOf, view } from './popup';
import { languages } from './sample';

const { session, site } = browserAndSite();
let tab: Page;

beforeAll(async () => {
  tab = await session.open(`${site.url}/gallery/index.html`);
});

// The browser shows one popup at a time.
afterEach(async () => {
  for (const page of await session.browser.pages()) if (page.url().includes('popup.html')) await page.close();
});

/** Each view of the popup: the page under it, and how to get there. */
const views: Record<string, { page: string; go: (popup: Page) => Promise<unknown> }> = {
  'a disclosure': {
    page: 'pages/coffee-shop.html',
    go: async (popup) => {
      await popup.waitForSelector('.stated');
      await popup.click('.stated .what');
      await popup.click('.disclosure summary');
    },
  },
  'a page that was passed over': {
    page: 'pages/island-walk.html',
    go: async (popup) => {
      await view(popup, 'page');
      await popup.waitForSelector('.message');
    },
  },
  'a page that was judged': {
    page: 'pages/guide.html',
    go: (popup) => popup.waitForSelector('.reasons'),
  },
  'the checklist, with a reason asked for': {
    page: 'pages/island-walk.html',
    go: async (popup) => {
      await view(popup, 'checklist');
      await popup.waitForSelector('.row');
      await popup.focus('.row .what');
      // One of the two is another status than before.
      await popup.keyboard.press('2');
      await popup.keyboard.press('3');
      await popup.waitForSelector('.notice.shown');
      await popup.keyboard.press('5');
      await popup.waitForSelector('form.reason');
    },
  },
  'a search that finds nothing': {
    page: 'pages/island-walk.html',
    go: async (popup) => {
      await view(popup, 'checklist');
      await popup.waitForSelector('.row');
      await popup.type('.search input', 'qqqq');
      await popup.waitForSelector('.message');
    },
  },
  'an item': {
    page: 'pages/island-walk.html',
    go: async (popup) => {
      await view(popup, 'checklist');
      await popup.waitForSelector('.row');
      await popup.click('.row .what');
      await popup.waitForSelector('.item');
    },
  },
  'the disclosures': {
    page: 'pages/island-walk.html',
    go: async (popup) => {
      await view(popup, 'disclosures');
      await popup.waitForSelector('.disclosures .row');
    },
  },
  'a kept disclosure': {
    page: 'pages/island-walk.html',
    go: async (popup) => {
      await view(popup, 'disclosures');
      await popup.waitForSelector('.disclosures .row');
      await popup.click('.disclosures .what');
      await popup.waitForSelector('.stated');
    },
  },
};

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(views))(
    '%s: axe has nothing against it in either theme',
    async (_, { page, go }) => {
      await setOptions(session, { language });
      await tab.goto(`${site.url}/gallery/${page}`);
      const popup = await popupOf(session);
      await go(popup);
      await expectNoViolations(popup);
      expect(await overflowOf(popup)).toBe(0);
      await popup.close();
    },
  );

  test('settings: axe has nothing against them in either theme, nor do they need a wide window', async () => {
    await setOptions(session, { language, hiddenSites: ['www.example.jp'] });
    const page = await session.openOwn('options.html');
    await page.waitForSelector('.exchange');
    await expectNoViolations(page);
    await expectNoOverflow(page);
    await page.close();
  });
});

test('at 200 % zoom, as wide as a popup can then be, nothing is cut off at the side', async () => {
  await setOptions(session, { language: 'en' });
  const page = await session.openOwn('popup.html');
  await page.waitForSelector('.row');
  for (const width of [400, 320]) {
    await page.setViewport({ width, height: 300 });
    for (const id of ['page', 'checklist', 'disclosures'] as const) {
      await view(page, id);
      expect(await overflowOf(page), `${id} ${width}`).toBe(0);
    }
  }
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
