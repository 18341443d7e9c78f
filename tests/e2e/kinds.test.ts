import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { project } from '../house/sources';
import { badgeOfReading } from './badge';
import { browserAndSite, setOptions, waitForBadge, waitForReading } from './browser';
import { marksOf } from './marks';
import { foundText, paintedText } from './painted';
import { whole } from './sample';
import { snapshotOf } from './snapshot';

const blog = readFileSync(join(project, 'tests/fixtures/pages/blog.html'), 'utf8');
/** For `npm run test:long`. The notice in a page of about a megabyte, as a blog with all its comments on one page is. */
const long = blog.replace(
  '<div class="comment">',
  `${'<div class="comment"><p>いつも利用しています。夏の便箋の入荷はいつ頃でしょうか。楽しみにお待ちしています。</p></div>\n'.repeat(7500)}<div class="comment">`,
);

const kinds = {
  'a blog': '/pages/blog.html',
  'a CMS of a city hall': '/pages/city-hall.html',
  'a portal of press releases': '/pages/portal.html',
  'a single-page site': '/pages/spa.html?view=/notice',
  'tables that lay out the page': '/pages/tables.html',
  ...(whole ? { 'a page of one megabyte': '/long.html' } : {}),
};

const { session, site } = browserAndSite({ '/long.html': { body: long } });

beforeAll(async () => {
  expect(Buffer.byteLength(long)).toBeGreaterThan(1_000_000);
});

/** Opens a page with recognition switched on or off, and waits until everything of ours stands. */
async function open(path: string, automatic: boolean) {
  await setOptions(session, { automatic });
  const page = await session.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
  await page.bringToFront();
  if (automatic) {
    const marks = await marksOf(page);
    await expect
      .poll(
        () =>
          marks.evaluate(function () {
            return this.querySelectorAll('.beside').length;
          }),
        { timeout: 20_000 },
      )
      .toBeGreaterThan(0);
  }
  return page;
}

describe.each(Object.entries(kinds))('%s', { timeout: 180_000 }, (_, path) => {
  test('what is painted is what was read, character by character', async () => {
    const page = await open(path, true);
    const { source, reading } = await waitForReading(session);
    expect(reading.verdict.disclosure).toBe(true);
    const findings = reading.disclosure?.findings ?? [];
    expect(findings.length).toBeGreaterThan(2);
    for (const { quote, start, end } of findings) expect(source.text.slice(start, end)).toBe(quote);
    await expect.poll(() => paintedText(page)).toBe(foundText(source, findings));
    await waitForBadge(session, badgeOfReading(reading));
    await page.close();
  });

  test('nothing of the page changes, and nothing is printed', async () => {
    const before = await open(path, false);
    const page = await open(path, true);
    const [bare, marked] = [await snapshotOf(before), await snapshotOf(page)];
    expect(bare.ours).toEqual([]);
    expect(marked.ours).toEqual([{ attributes: ['popover'], inside: '', shadow: false, parent: 'html' }]);
    expect(marked.html).toBe(bare.html);
    expect(marked.boxes).toEqual(bare.boxes);
    expect(marked.extent).toEqual(bare.extent);
    expect(marked.written).toEqual(bare.written);

    const shot = async (one: Page) => {
      await one.bringToFront();
      return Buffer.from(
        await one.screenshot({
          clip: { x: 0, y: 0, width: 1280, height: 4000 },
          captureBeyondViewport: true,
        }),
      );
    };
    // On screen they do look different: the comparison of prints below means something.
    expect((await shot(before)).equals(await shot(page))).toBe(false);
    const print = async (one: Page) => {
      await one.bringToFront();
      const pdf = await one.pdf({ printBackground: true, tagged: false, outline: false });
      return Buffer.from(pdf)
        .toString('latin1')
        .replace(/\(D:\d+[^)]*\)/g, '(day)');
    };
    expect((await print(before)) === (await print(page))).toBe(true);
    await Promise.all([before.close(), page.close()]);
  });
});

test('what the user writes in a form is neither read nor painted', async () => {
  const page = await open('/pages/blog.html', true);
  const { source } = await waitForReading(session);
  for (const draft of ['多要素認証はいつからですか', '下書き', '名無し'])
    expect(source.text).not.toContain(draft);
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
