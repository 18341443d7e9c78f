import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { project } from '../house/sources';
import { browserAndSite } from './browser';
import { standInPlace } from './distances';
import { type Marks, marksOf } from './marks';

const notice = readFileSync(join(project, 'gallery/pages/coffee-shop.html'), 'utf8');
const main = /<main>([\s\S]*)<\/main>/u.exec(notice)?.[1] ?? '';

interface Styled {
  style?: string;
  html?: string;
  before?: string;
  doctype?: string;
  headers?: Record<string, string>;
}

/** Pages that style themselves without regard to anything in them, and pages that mean harm. */
const styled: Record<string, Styled> = {
  'all: unset, important, on everything': { style: '* { all: unset !important; }' },
  'display: none, important, on our element': {
    style:
      'tazan-marks { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; clip-path: inset(50%) !important; pointer-events: none !important; width: 0 !important; }',
  },
  'colours of ours given other values': {
    style:
      'tazan-marks, html { --face: transparent !important; --ink: transparent !important; --gap: green; --accent: transparent !important; color: transparent; }',
  },
  'a root that is turned and scaled': { style: 'html { transform: rotate(2deg) scale(0.9); }' },
  'a body that is turned, filtered and isolated': {
    style: 'body { transform: skewY(1deg); filter: blur(0); perspective: 100px; isolation: isolate; }',
  },
  'a cover with the greatest z-index': {
    before:
      '<div style="position:fixed;inset:0;z-index:2147483647;background:rgb(255 0 0 / .2);pointer-events:none"></div>',
  },
  'from right to left': { html: 'dir="rtl"', style: 'table { width: 3000px; }' },
  'letters and words of its own': {
    style:
      '* { text-transform: uppercase !important; letter-spacing: 9px !important; word-spacing: 2em; line-height: 3 !important; font: italic 40px cursive !important; text-indent: 5em; text-align: center; writing-mode: vertical-rl; }',
  },
  'a zoomed root': { style: 'html { zoom: 1.5; }' },
  'a zoomed body': { style: 'body { zoom: 1.4; }' },
  'a root of large letters': { style: 'html { font-size: 40px; }' },
  'quirks mode': { doctype: '' },
  'no style allowed by its policy': {
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
  },
  'trusted types demanded': {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  'animations and transitions on everything': {
    style:
      '@keyframes away { to { transform: translateX(500px); opacity: 0; } } * { animation: away 1s forwards !important; transition: all 9s !important; } :not(tazan-marks) { animation: none !important; }',
  },
  'a root that hides and takes no clicks': {
    style:
      'html { visibility: hidden; pointer-events: none; opacity: .3; user-select: none; } body { visibility: visible; }',
  },
  'a grid for a root': {
    style: 'html { display: grid; grid-template-rows: 1fr 1fr; gap: 80px; height: 100%; }',
  },
  'a part that scrolls for the whole page': {
    style:
      'html, body { height: 100%; margin: 0; overflow: hidden; } main { height: 100%; overflow: auto; position: relative; contain: strict; }',
  },
  'popovers and backdrops of its own': {
    style:
      ':popover-open { inset: auto !important; margin: 300px !important; background: red !important; } ::backdrop { background: red !important; display: block !important; position: fixed; inset: 0; }',
  },
};

const pageOf = ({ style = '', html = '', before = '', doctype = '<!DOCTYPE html>' }: Styled) =>
  `${doctype}<html lang="ja" ${html}><head><meta charset="utf-8"><title>お詫びと再発防止策のご報告</title><style>table { border-collapse: collapse; } ${style}</style></head><body>${before}<main>${main}</main></body></html>`;

const paths = new Map(
  ['plain', ...Object.keys(styled)].map((name, index) => [name, `/styled/${index}.html`]),
);

const pages = [...paths].map(([name, path]) => {
  const { headers = {}, ...rest } = styled[name] ?? {};
  return [path, { body: pageOf(rest), headers }] as const;
});

const { session, site } = browserAndSite(Object.fromEntries(pages));

/** How the bar and its words are drawn: where, how large, in which letters and colours. */
function drawn(this: ShadowRoot) {
  const bar = this.querySelector<HTMLElement>('.bar');
  if (!bar) return null;
  const { right, bottom, width, height } = bar.getBoundingClientRect();
  const words = bar.querySelector('h2');
  const style = words && getComputedStyle(words);
  return {
    // From the corner it stands in.
    box: [document.documentElement.clientWidth - right, innerHeight - bottom, width, height].map(Math.round),
    letters: style && [
      style.fontFamily,
      style.fontSize,
      style.fontStyle,
      style.fontWeight,
      style.lineHeight,
      style.letterSpacing,
      style.wordSpacing,
      style.textTransform,
      style.textIndent,
      style.textAlign,
      style.direction,
      style.writingMode,
      style.visibility,
      style.pointerEvents,
    ],
    colours: style && [style.color, getComputedStyle(bar).backgroundColor, getComputedStyle(bar).opacity],
  };
}

async function open(name: string): Promise<{ page: Page; marks: Marks }> {
  const page = await session.open(`${site.url}${paths.get(name)}`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.evaluate(drawn), { timeout: 20_000 }).toBeTruthy();
  return { page, marks };
}

let plain: ReturnType<typeof drawn>;

test('a page of no style of its own shows the bar in the lower right corner', async () => {
  const { page, marks } = await open('plain');
  plain = (await marks.evaluate(drawn)) ?? null;
  expect(plain?.box.slice(0, 3)).toEqual([12, 12, 380]);
  await page.close();
});

test.each(Object.keys(styled))('%s: bar and marks stand as on any page', async (name) => {
  const { page, marks } = await open(name);
  const seen = await marks.evaluate(drawn);
  // The zoomed root makes the window narrower in its own px, not the bar.
  expect(seen).toEqual(plain);

  // Nothing covers the bar, and nothing keeps clicks from it.
  const at = await marks.evaluate(function () {
    const box = this.querySelector('.bar h2')?.getBoundingClientRect();
    return box && { x: box.x + 20, y: box.y + box.height / 2 };
  });
  const top = ({ x, y }: { x: number; y: number }) => document.elementFromPoint(x, y)?.localName;
  expect(await page.evaluate(top, at ?? { x: 0, y: 0 })).toBe('tazan-marks');
  await marks.click('.bar button', 'ist');
  await expect
    .poll(() =>
      marks.evaluate(function () {
        return this.querySelectorAll('.measures li').length;
      }),
    )
    .toBeGreaterThan(3);

  // Every mark in view stands at the upper left corner of a painted text.
  await page.evaluate(() => {
    const [first] = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    first?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await standInPlace(page, marks);
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
