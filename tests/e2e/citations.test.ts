import { beforeAll, expect, test } from 'vitest';
import { browserAndSite, setOptions, waitForReading } from './browser';
import { recordsOf } from './database';
import { marksOf } from './marks';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));

test('each citation leads to its very place in the page, and the browser scrolls there', async () => {
  const page = await session.open(`${site.url}/gallery/pages/hospital.html`);
  await waitForReading(session);
  const marks = await marksOf(page);
  await marks.click('.bar button.wide');
  const cited = async () =>
    (await recordsOf(session, 'findings')).filter(
      ({ fields }) =>
        fields.disclosure.includes('/gallery/pages/hospital.html') && fields.measure !== 'other',
    );
  await expect.poll(async () => (await cited()).length, { timeout: 10_000 }).toBeGreaterThan(3);
  await page.close();

  for (const { fields } of await cited()) {
    const own = await session.openOwn(`dashboard.html#/checklist/measure:${fields.measure}`);
    const link = `.citation:has(blockquote) a[href*=":~:text="]`;
    await own.waitForSelector(link);
    const addresses = await own.$$eval('.citation', (all) =>
      all.map((one) => ({
        quote: one.querySelector('blockquote')?.textContent ?? '',
        href: one.querySelector('a')?.href ?? '',
      })),
    );
    await own.close();
    const href = addresses.find(({ quote }) => quote === fields.quote)?.href ?? '';
    expect(href, fields.quote).toContain(':~:text=');
    const shown = await session.browser.newPage();
    // So low that whatever is not scrolled to is out of sight.
    await shown.setViewport({ width: 800, height: 200 });
    await shown.goto(href);
    const inView = (quote: string) =>
      shown.evaluate((words) => {
        const plain = (text: string) => text.replace(/\s+/gu, '');
        return [...document.querySelectorAll('p, li, td, dd, h1, h2, h3')].some((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return plain(one.textContent ?? '').includes(plain(words)) && bottom > 0 && top < innerHeight;
        });
      }, quote);
    await expect.poll(() => inView(fields.quote), { message: href }).toBe(true);
    await shown.close();
  }
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
