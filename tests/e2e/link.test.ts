import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from '../house/sources';
import { type Session, setOptions, startSession, waitForReading } from './browser';
import { marksOf } from './marks';
import { type Site, serveSite } from './pages';
import { sampleOf, whole } from './sample';

/** Every block of these pages is a screen away from the next, so that what is in view was scrolled to. */
const far = '<style>p, li, td, th, h1, h2, h3, dt, dd { padding-bottom: 700px !important; }</style>';
const spread = (path: string) => ({
  body: readFileSync(join(project, path), 'utf8').replace('</head>', `${far}</head>`),
});
const pages = {
  '/shop.html': spread('gallery/pages/coffee-shop.html'),
  '/blog.html': spread('tests/fixtures/pages/blog.html'),
  '/city-hall.html': spread('tests/fixtures/pages/city-hall.html'),
  '/portal.html': spread('tests/fixtures/pages/portal.html'),
};
/** A megabyte of comments before the notice. */
const long = {
  body: pages['/shop.html'].body.replace(
    '<main>',
    `${'<p style="padding: 0 !important">いつも利用しています。夏の便箋の入荷はいつ頃でしょうか。楽しみにお待ちしています。</p>\n'.repeat(7500)}<main>`,
  ),
};

let session: Session;
let site: Site;

beforeAll(async () => {
  // Pages of other hosts without TLS have no clipboard of their own.
  [session, site] = await Promise.all([
    startSession(['--host-resolver-rules=MAP notice.example 127.0.0.1']),
    serveSite({ ...pages, '/long.html': long }),
  ]);
  await setOptions(session, { language: 'ja' });
  // To look at what was copied; that it may be written is what any page may in answer to a click.
  await session.browser
    .defaultBrowserContext()
    .overridePermissions(site.url, ['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await session.end();
  await site.close();
});

/** Opens an address where nothing moves while it is clicked. */
async function openStill(url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** What is on the clipboard, read by a page that may. */
async function clipboard(page: Page): Promise<string> {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Copies the links of the first measures of a page, of all if not said otherwise, from their cards. */
async function linksOf(page: Page, count: number, first = count): Promise<string[]> {
  const marks = await marksOf(page);
  const links: string[] = [];
  for (let index = 0; index < first; index++) {
    await marks.click('.bar button', '次の対策へ');
    await expect.poll(() => marks.said('.bar .place')).toEqual([`${index + 1} / ${count}`]);
    await marks.click('.card button', 'リンクをコピー');
    await expect.poll(() => marks.said('.card footer .note')).toEqual(['リンクをコピーしました']);
    links.push(await clipboard(page));
  }
  return links;
}

test.each([...sampleOf(Object.keys(pages), 2), ...(whole ? ['/long.html'] : [])])(
  'every link that is copied leads to its text: %s',
  async (path) => {
    const address = `${site.url}${path}`;
    const page = await openStill(address);
    const { reading } = await waitForReading(session);
    const findings = reading.disclosure?.findings ?? [];
    expect(findings.length).toBeGreaterThan(2);
    const links = await linksOf(page, findings.length, path === '/long.html' ? 1 : findings.length);
    for (const [index, link] of links.entries()) {
      expect(link.startsWith(`${address}#:~:text=`)).toBe(true);
      const quote = findings[index]?.quote ?? '';
      // Not from the page itself: that would be a step within it.
      await page.goto('about:blank');
      await page.goto(link);
      const inView = () =>
        page.evaluate((wanted) => {
          const squeezed = (text: string) => text.replace(/\s+/gu, '');
          const blocks = [...document.querySelectorAll('p, li, td, dd, dt, h2, h3')].filter((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            const { top, bottom } = range.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          });
          return blocks.some((one) => {
            const text = squeezed(one.textContent ?? '').replace(/（ぜいじゃくせい）/u, '');
            return text.includes(squeezed(wanted));
          });
        }, quote);
      await expect.poll(inView, { message: `${link} ${quote}` }).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    }
    await page.close();
  },
  180_000,
);

test('where a page has no clipboard, and puts its own words into what is copied, the link is copied all the same', async () => {
  const address = `${site.url.replace('127.0.0.1', 'notice.example')}/shop.html`;
  const page = await openStill(address);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.evaluate(() => {
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        (event as ClipboardEvent).clipboardData?.setData('text/plain', 'the page’s own');
      },
      true,
    );
  });
  await waitForReading(session);
  const marks = await marksOf(page);
  await marks.click('.bar button', '次の対策へ');
  await marks.click('.card button', 'リンクをコピー');
  await expect.poll(() => marks.said('.card footer .note')).toEqual(['リンクをコピーしました']);
  const reader = await openStill(`${site.url}/gallery/pages/island-walk.html`);
  expect((await clipboard(reader)).startsWith(`${address}#:~:text=`)).toBe(true);
  await Promise.all([page.close(), reader.close()]);
});

test('a link keeps the place of a single-page site, and replaces an older text', async () => {
  const page = await openStill(`${site.url}/shop.html?id=3#!/news/1:~:text=old`);
  await waitForReading(session);
  const marks = await marksOf(page);
  await marks.click('.bar button', '次の対策へ');
  await marks.click('.card button', 'リンクをコピー');
  await expect.poll(() => marks.said('.card footer .note')).toEqual(['リンクをコピーしました']);
  expect(await clipboard(page)).toMatch(/\/shop\.html\?id=3#!\/news\/1:~:text=(?!old)/u);
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
