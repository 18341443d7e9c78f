import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { project } from '../house/sources';
import { browserAndSite, waitForReading } from './browser';
import { standInPlace } from './distances';
import { type Marks, marksOf } from './marks';

const notice = readFileSync(join(project, 'gallery/pages/coffee-shop.html'), 'utf8');
const main = /<main>([\s\S]*)<\/main>/u.exec(notice)?.[1] ?? '';
const page = (style: string, before = '', after = '') => ({
  body: `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>お詫びと再発防止策のご報告</title><style>body { font: 16px/1.8 sans-serif; } table { border-collapse: collapse; } ${style}</style></head><body>${before}<main>${main}</main>${after}</body></html>`,
});

const pages = {
  '/plain.html': page('.ad { height: 0; }', '<div class="ad"></div>'),
  '/boxes.html': page(
    'main { height: 500px; overflow: auto; border: 1px solid; position: relative; top: 20px; }',
  ),
  '/moved.html': page(
    'main { position: absolute; left: 60px; top: 120px; width: 800px; } body { height: 3000px; }',
  ),
  '/folded.html': page(
    '.more { max-height: 0; overflow: hidden; transition: max-height .2s; } .open { max-height: 400px; } details { border: 1px solid; }',
    '<div class="more"><p>ご案内。</p><p>本件について。</p><p>お問い合わせ。</p></div><details><summary>目次</summary><p>経緯</p><p>原因</p><p>再発防止策</p></details>',
  ),
  '/sideways.html': page(
    'main { width: 2400px; } td { padding: 0 200px; white-space: nowrap; } .frame { overflow-x: auto; }',
  ),
};

const { session, site } = browserAndSite(pages);

/** px that marks may stand beside their texts: where texts begin next to each other, the second mark gives way. */
const beside = (path: keyof typeof pages) => (path === '/sideways.html' ? 18 : 4);

/** Opens a page with its table of measures in the middle of the window and the marks in their places. */
async function open(path: keyof typeof pages): Promise<{ page: Page; marks: Marks }> {
  const page = await session.open(`${site.url}${path}`);
  await waitForReading(session);
  const marks = await marksOf(page);
  await expect.poll(() => marks.said('.bar h2')).toHaveLength(1);
  await page.evaluate(() =>
    document.querySelectorAll('table')[1]?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await standInPlace(page, marks, beside(path));
  return { page, marks };
}

test.each([
  ['the page is scrolled', '/plain.html', () => scrollBy(0, -150)],
  ['a part of the page is scrolled', '/boxes.html', () => document.querySelector('main')?.scrollBy(0, -120)],
  ['the page is scrolled sideways', '/sideways.html', () => scrollTo(120, scrollY)],
  [
    'something above grows late',
    '/plain.html',
    () => Object.assign(document.querySelector('.ad') as Element, { innerHTML: '<p>広告</p>'.repeat(5) }),
  ],
  [
    'a picture above loads late',
    '/plain.html',
    () => {
      const picture = new Image();
      document.querySelector('.ad')?.after(picture);
      picture.src =
        'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="300" height="160"></svg>';
    },
  ],
  ['the letters grow', '/plain.html', () => document.documentElement.style.setProperty('zoom', '1.2')],
  [
    'the page moves its text by a style',
    '/moved.html',
    () => Object.assign((document.querySelector('main') as HTMLElement).style, { left: '300px' }),
  ],
  [
    'the page moves its text by a transform, slowly',
    '/moved.html',
    () => {
      const { style } = document.querySelector('main') as HTMLElement;
      style.transition = 'transform .3s';
      style.transform = 'translate(200px, 60px)';
    },
  ],
  [
    'a part above is unfolded by a class',
    '/folded.html',
    () => document.querySelector('.more')?.classList.add('open'),
  ],
  [
    'a part above is opened',
    '/folded.html',
    () => document.querySelector('details')?.setAttribute('open', ''),
  ],
  [
    'the page is moved by an animation that no event ends',
    '/moved.html',
    () => {
      document.querySelector('main')?.animate([{ translate: '0 0' }, { translate: '150px 40px' }], {
        duration: 300,
        fill: 'forwards',
      });
    },
  ],
] as const)('marks follow their text when %s', async (_, path, change) => {
  const { page, marks } = await open(path);
  const before = await marks.evaluate(function () {
    return this.querySelector('.beside')?.getBoundingClientRect().top;
  });
  expect(before).toBeDefined();
  await page.evaluate(change as () => void);
  // To the end of what was begun.
  await page.evaluate(() =>
    Promise.all([
      ...document.getAnimations().map(({ finished }) => finished),
      ...[...document.images].map((one) => one.decode().catch(() => {})),
    ]),
  );
  await standInPlace(page, marks, beside(path));
  await page.close();
});

test('marks follow their text when the window is made narrower', async () => {
  const { page, marks } = await open('/plain.html');
  await page.setViewport({ width: 500, height: 900 });
  await page.evaluate(() =>
    document.querySelectorAll('table')[1]?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await standInPlace(page, marks);
  await page.close();
});

test.each([
  ['320 px', { width: 320, height: 640 }],
  ['a window of 1280 px at 200 %', { width: 640, height: 450, deviceScaleFactor: 2 }],
  ['320 px and low, as at 400 %', { width: 320, height: 256 }],
])('in a narrow window card and bar can both be used: %s', async (_, viewport) => {
  const { page, marks } = await open('/plain.html');
  await page.setViewport(viewport);
  const boxes = () =>
    marks.evaluate(function () {
      const of = (selector: string) =>
        this.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
      return { card: of('.card'), bar: of('.bar') };
    });
  const apart = async () => {
    const { card, bar } = (await boxes()) ?? {};
    if (!card || !bar) return false;
    const inside = [card, bar].every(
      (box) => box.top >= 0 && box.left >= 0 && box.bottom <= viewport.height && box.right <= viewport.width,
    );
    return inside && card.height >= 120 && (card.bottom <= bar.top || card.top >= bar.bottom);
  };
  await marks.click('.bar button', 'Next measure');
  await expect.poll(apart).toBe(true);
  await expect.poll(() => marks.said('.bar .place')).toEqual(['1 / 14']);
  await marks.click('.bar button', 'Next measure');
  await expect.poll(() => marks.said('.bar .place')).toEqual(['2 / 14']);
  await expect.poll(apart).toBe(true);
  // From the list the focus goes on into the card, for which the list makes room.
  await marks.click('.bar button', 'List');
  await marks.press('.bar .measures button.go', 'Enter');
  await expect.poll(apart).toBe(true);
  await expect
    .poll(() =>
      marks.evaluate(function () {
        return this.activeElement?.matches('.card');
      }),
    )
    .toBe(true);
  await page.close();
});

test('text that is scrolled out of its box has no mark', async () => {
  const { page, marks } = await open('/boxes.html');
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
  // What is in view of the box is marked, and nothing outside of it is.
  await standInPlace(page, marks);
  const outside = await marks.evaluate(function () {
    const box = document.querySelector('main')?.getBoundingClientRect();
    return [...this.querySelectorAll('.beside')].filter((one) => {
      const { top } = one.getBoundingClientRect();
      return !box || top + 14 < box.top - 2 || top + 14 > box.bottom;
    }).length;
  });
  expect(outside).toBe(0);
  await page.close();
});

test('marks do not let a page scroll farther than it did', async () => {
  for (const path of ['/sideways.html', '/plain.html'] as const) {
    const { page } = await open(path);
    const [marked, bare] = await page.evaluate(() => {
      const extent = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
      const before = extent();
      document.querySelector('tazan-marks')?.remove();
      return [before, extent()];
    });
    expect(marked).toEqual(bare);
    await page.close();
  }
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
