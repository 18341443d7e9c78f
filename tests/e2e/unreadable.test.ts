import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { statusLabels } from '../../components/page/strings';
import type { MeasureId } from '../../measures/index';
import { measures } from '../../measures/index';
import { browserAndSite, setOptions, waitForReading } from './browser';
import { type Marks, marksOf } from './marks';
import { setStatuses } from './statuses';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));

/** Words that say how we stand, and what is listed while only gaps are. */
const words = [
  ...Object.values(statusLabels).flatMap(({ ja, en }) => [ja, en]),
  ...measures.map(({ label }) => label.ja),
  'まだのものだけ',
  'チェックリストに追加',
];

/** Everything a page can find out about what we add to it; a grid of points, a search for words, a selection of everything. */
function spy(searched: string[]) {
  // The search below scrolls.
  scrollTo(0, 0);
  const host = document.querySelector('tazan-marks');
  const style = host && getComputedStyle(host);
  const grid: string[] = [];
  for (let y = 3; y < innerHeight; y += 6) {
    let row = '';
    for (let x = 3; x < innerWidth; x += 6) row += document.elementFromPoint(x, y) === host ? '#' : '.';
    grid.push(row);
  }
  const found = searched.map((word) => {
    getSelection()?.removeAllRanges();
    const seen = (window as unknown as { find(text: string, ...more: boolean[]): boolean }).find(
      word,
      false,
      false,
      true,
    );
    return `${word}: ${seen} ${getSelection()}`;
  });
  getSelection()?.selectAllChildren(document.documentElement);
  const all = String(getSelection());
  document.execCommand('selectAll');
  const command = String(getSelection());
  getSelection()?.removeAllRanges();
  const box = host?.getBoundingClientRect();
  return {
    html: document.documentElement.outerHTML,
    text: document.documentElement.innerText,
    box: box && [box.x, box.y, box.width, box.height],
    root: host?.shadowRoot ?? null,
    style: style && [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).sort(),
    grid,
    found,
    all,
    command,
    highlights: [...CSS.highlights].map(([name, one]) => [
      name,
      one.priority,
      one.type,
      [...one].map((range) => String(range)),
    ]),
    sheets: document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
    animations: document.getAnimations().length,
    shadows: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
    globals: Object.keys(globalThis).filter((name) => /tazan/iu.test(name)),
    stored: [document.cookie, localStorage.length, sessionStorage.length],
    loaded: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico')),
  };
}

/** What a look gives once it gives the same twice in a row: marks follow the page with a frame or two. */
async function settled<T>(look: () => Promise<T>): Promise<T> {
  let last = await look();
  await expect
    .poll(async () => {
      const before = last;
      last = await look();
      return JSON.stringify(last) === JSON.stringify(before);
    })
    .toBe(true);
  return last;
}

/** What the bar says of our statuses. */
const counts = (marks: Marks) =>
  marks.evaluate(function () {
    return [...this.querySelectorAll<HTMLElement>('.counts .number')].map((one) => one.dataset.said).join();
  });

async function open(): Promise<{ page: Page; marks: Marks }> {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  const marks = await marksOf(page);
  await marks.click('.bar button', '一覧');
  await marks.click('.filter button', 'まだのものだけ');
  // The pointer leaves, so that what it is over looks the same each time.
  await page.mouse.move(5, 5);
  return { page, marks };
}

test('whatever our statuses are, a page sees the same', async () => {
  const first = await open();
  const { reading } = await waitForReading(session);
  const ids = [...new Set((reading.disclosure?.findings ?? []).map(({ measure }) => measure))].filter(
    (id): id is MeasureId => id !== 'other',
  );
  expect(ids.length).toBeGreaterThan(6);
  const look = (page: Page) => () => page.evaluate(spy, words);
  const before = await settled(look(first.page));
  const countsBefore = await counts(first.marks);
  expect(before.root).toBeNull();
  expect(before.grid.join('')).toContain('#');

  const cycle = ['in-place', 'gap', 'not-applicable', 'in-progress', 'in-place', 'in-place'];
  await setStatuses(session, Object.fromEntries(ids.map((id, at) => [id, cycle[at % cycle.length]])));
  await first.page.bringToFront();
  await expect.poll(() => counts(first.marks)).not.toBe(countsBefore);
  // While it stands, and when the page is opened anew.
  expect(await settled(look(first.page))).toEqual(before);
  await first.page.close();
  const again = await open();
  await expect.poll(() => counts(again.marks)).not.toBe(countsBefore);
  expect(await settled(look(again.page))).toEqual(before);
  await again.page.close();
});

test('what is written in the page itself is found: the search above means something', async () => {
  const { page } = await open();
  const { found, all } = await page.evaluate(spy, ['灯台珈琲', ...words]);
  expect(found[0]).toContain('true');
  expect(all).toContain('灯台珈琲');
  await page.close();
});

test('a page does not hear which status is chosen', async () => {
  const { page, marks } = await open();
  await setStatuses(session, { containment: 'unreviewed' });
  await page.bringToFront();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'select', 'copy'])
      window.addEventListener(
        type,
        (event) => {
          const { key, data } = event as unknown as { key?: string; data?: string };
          const target = event.composedPath()[0] as Element;
          heard.push(
            `${type} ${key ?? ''} ${data ?? ''} ${target.localName} ${(target as HTMLInputElement).value ?? ''}`,
          );
        },
        true,
      );
  });
  await marks.click('button.beside');
  await marks.choose('.card select', 'in-progress');
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.filter((one) => /Arrow|in-progress|対応中/u.test(one))).toEqual([]);
  expect(heard.every((one) => one.includes('tazan-marks'))).toBe(true);

  // Keys that would change the closed menu, and so could be counted, do nothing.
  await marks.press('.card select', 'ArrowDown');
  await marks.press('.card select', 'End');
  expect(
    await marks.evaluate(function () {
      return this.querySelector<HTMLSelectElement>('.card select')?.value;
    }),
  ).toBe('in-progress');
  await page.close();
});

test('nothing but the menus’ options is text', async () => {
  const { page, marks } = await open();
  await marks.click('button.beside');
  const text = await marks.evaluate(function () {
    const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('option, .spoken')) found.push(node.textContent ?? '');
    return found;
  });
  expect(text).toEqual([]);
  await page.close();
});
