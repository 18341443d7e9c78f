import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoOverflow, expectNoViolations } from './accessibility';
import { type Session, setOptions, startSession } from './browser';
import { recordsOf } from './database';
import { course, fill, reports } from './filled';
import { focused, says, textOf } from './popup';
import { languages } from './sample';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  const page = await dashboard('checklist');
  await fill(page, { ...reports, history: course });
  await page.close();
});
afterAll(() => session.end());

async function dashboard(place: string): Promise<Page> {
  const page = await session.openOwn(`dashboard.html#/${place}`);
  await page.waitForSelector('main h1 ~ :not(.loading)');
  return page;
}

/** The pictures are drawn. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const places = [...document.querySelectorAll('.drawn')];
    return places.length > 0 && places.every((place) => place.querySelector('svg') !== null);
  });
}

test.each(['insights', 'insights/kinds', 'insights/controls', 'insights/controls/ppc'])(
  '%s: axe has nothing against it in either language and theme, opened up, at 320 px and 200 %',
  async (place) => {
    for (const language of languages) {
      await setOptions(session, { language });
      const page = await dashboard(place);
      if (!place.endsWith('ppc')) await drawn(page);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await expectNoViolations(page, language);
      await expectNoOverflow(page, language);
      await page.close();
    }
  },
);

test('pictures are drawn again as wide as there is room, and take their colours from the theme', async () => {
  const page = await dashboard('insights');
  await drawn(page);
  const widest = () => page.evaluate(() => document.querySelector('.drawn svg')?.clientWidth ?? 0);
  expect(await widest()).toBeGreaterThan(600);
  await page.setViewport({ width: 400, height: 700 });
  await page.waitForFunction(() => (document.querySelector('.drawn svg')?.clientWidth ?? 0) < 400);
  const fill = () =>
    page.evaluate(() => {
      const rect = document.querySelector('#fill-in-place rect');
      return rect ? getComputedStyle(rect).fill : '';
    });
  const light = await fill();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  expect(await fill()).not.toBe(light);
  await page.close();
});

test('by keyboard alone: from the kinds of incident to a measure that is now in place', async () => {
  await setOptions(session, { language: 'en' });
  const page = await dashboard('insights/kinds/ransomware');
  await says(page, 'In place 0 / ');
  await page.focus('.kind[open] summary');
  await page.keyboard.press('Tab');
  while (!(await focused(page)).startsWith('Our status: ')) await page.keyboard.press('Tab');
  const name = (await focused(page)).replace('Our status: ', '');
  await page.keyboard.press('4');
  await says(page, `${name}: In place`);
  await says(page, 'In place 1 / ');
  await expect
    .poll(async () =>
      (await recordsOf(session, 'items')).filter(({ fields }) => fields.status === 'in-place'),
    )
    .toHaveLength(1);
  await page.close();
});

test('the course over time comes from the history', async () => {
  const page = await dashboard('insights');
  await says(page, 'Progress over time');
  await drawn(page);
  await page.waitForFunction(() => document.querySelectorAll('.drawn svg').length === 3);
  expect(await textOf(page)).toContain('Counted day by day');
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
