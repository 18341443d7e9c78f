import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { measureById } from '../../measures/index';
import { backgroundOf } from '../../tools/launch.mjs';
import { project } from '../house/sources';
import { browserAndSite, setOptions, waitForReading } from './browser';
import { recordsOf } from './database';
import { marksOf } from './marks';

const tips = `<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>社内だより</title>
  <p>春の歓送迎会の日程が決まりました。</p>
  <p id="tip">来月から、全社員の端末に<b>EDRを導入</b>し、二十四時間監視します。</p>
  <textarea rows="3" cols="60">管理画面の接続元をIPアドレスで制限します。</textarea>`;
const notice = readFileSync(join(project, 'gallery/pages/coffee-shop.html'), 'utf8');
const pages = {
  '/tips.html': { body: tips },
  '/clearing.html': {
    body: `${notice}<script>
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const one of addedNodes) one.remove();
      }).observe(document, { childList: true, subtree: true });
    </script>`,
  },
  '/frames.html': {
    body: '<!DOCTYPE html><title>枠</title><iframe src="/tips.html" width="800" height="400"></iframe>',
  },
};

const { session, site } = browserAndSite(pages);
beforeAll(() => setOptions(session, { language: 'ja' }));
afterEach(() => session.closeTabs());

/** Lets the browser say that a shortcut was pressed: its own windows, which hear them, are not there without a screen. */
async function shortcut(command: string): Promise<void> {
  const worker = await backgroundOf(session.browser);
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    chrome.commands.onCommand.dispatch('${command}', tab);
  })`);
}

/** Likewise that the entry of the context menu was chosen. */
async function menu(chosen: object): Promise<void> {
  const worker = await backgroundOf(session.browser);
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'add-selection', frameId: 0, ...${JSON.stringify(chosen)} }, tab);
  })`);
}

/** Selects what an element holds, as a user who clicks three times. */
async function select(page: Page, selector: string): Promise<void> {
  const frame = (
    await Promise.all(page.frames().map(async (one) => ({ one, found: await one.$(selector) })))
  ).find(({ found }) => found);
  await frame?.found?.click({ count: 3 });
}

const quotes = async (part: string) =>
  (await recordsOf(session, 'findings')).filter(({ id }) => id.includes(part)).map(({ fields }) => fields);

test('the shortcuts that the manifest names are these, and can be changed in the browser', async () => {
  const worker = await backgroundOf(session.browser);
  const commands = (await worker.evaluate('chrome.commands.getAll()')) as {
    name: string;
    shortcut: string;
    description: string;
  }[];
  const own = commands.filter(({ name }) => !name.startsWith('_'));
  expect(Object.fromEntries(own.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    'next-measure': 'Alt+Shift+J',
    'previous-measure': 'Alt+Shift+K',
    'add-selection': 'Alt+Shift+L',
    'open-panel': 'Alt+Shift+S',
  });
  for (const { description } of own) expect(description).not.toBe('');
});

test('shortcuts step through the measures', async () => {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  const marks = await marksOf(page);
  const count = (await waitForReading(session)).reading.disclosure?.findings.length;
  await expect.poll(() => marks.said('.bar .place')).toEqual([`– / ${count}`]);
  for (const [command, at] of [
    ['next-measure', 1],
    ['next-measure', 2],
    ['previous-measure', 1],
    ['previous-measure', count],
  ] as const) {
    await shortcut(command);
    await expect.poll(() => marks.said('.bar .place')).toEqual([`${at} / ${count}`]);
  }
  expect(await marks.said('.card h2')).toHaveLength(1);
});

test('on a page without marks nothing happens', async () => {
  const page = await session.open(`${site.url}/tips.html`);
  await shortcut('next-measure');
  await shortcut('add-selection');
  const marks = await marksOf(page);
  await expect.poll(() => marks.text()).toContain('文が選ばれていません');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('tazan-marks').length)).toBe(0);
});

test('selected text is added with the suggested measure, on any page', async () => {
  const page = await session.open(`${site.url}/tips.html`);
  await select(page, '#tip');
  await shortcut('add-selection');
  const marks = await marksOf(page);
  await expect
    .poll(() => marks.said('.card .quote'))
    .toEqual(['「来月から、全社員の端末にEDRを導入し、二十四時間監視します。」']);
  const suggested = () =>
    marks.evaluate(function () {
      const select = this.querySelector('select');
      return [select?.value, select?.selectedOptions[0]?.textContent?.trim(), select?.options.length];
    });
  await expect.poll(suggested).toEqual(['edr', measureById('edr')?.label.ja, expect.any(Number)]);
  // No page is marked for it: nothing is painted.
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await marks.choose('.card label:nth-of-type(2) select', 'ongoing');
  await marks.click('.card button.primary');
  await expect.poll(() => marks.said('.card .note[role=status]')).toEqual(['チェックリストに追加しました']);
  expect(await quotes('/tips.html')).toMatchObject([
    {
      measure: 'edr',
      quote: '来月から、全社員の端末にEDRを導入し、二十四時間監視します。',
      state: 'ongoing',
    },
  ]);
  await marks.click('.card header button', '閉じる');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('tazan-marks').length)).toBe(0);
});

test('from the context menu: text in a field, and another measure than the suggested one', async () => {
  const page = await session.open(`${site.url}/tips.html`);
  await select(page, 'textarea');
  await menu({ selectionText: '管理画面の接続元をIPアドレスで制限します。' });
  const marks = await marksOf(page);
  await expect
    .poll(() => marks.said('.card .quote'))
    .toEqual(['「管理画面の接続元をIPアドレスで制限します。」']);
  await marks.choose('.card select', 'access-rights');
  await marks.click('.card button.primary');
  await expect.poll(() => marks.said('.card .note[role=status]')).toEqual(['チェックリストに追加しました']);
  expect(await quotes('/tips.html')).toContainEqual(
    expect.objectContaining({
      measure: 'access-rights',
      quote: '管理画面の接続元をIPアドレスで制限します。',
    }),
  );
  // What stands in the field is the user's own, and is left as it was.
  expect(await page.$eval('textarea', (field) => field.value)).toBe(
    '管理画面の接続元をIPアドレスで制限します。',
  );
});

test('in a frame, the frame asks', async () => {
  const page = await session.open(`${site.url}/frames.html`);
  await select(page, '#tip');
  await shortcut('add-selection');
  const marks = await marksOf(page);
  await expect.poll(async () => (await marks.said('.card .quote')).length, { timeout: 10_000 }).toBe(1);
  const frame = page.frames().find((one) => one.url().endsWith('tips.html'));
  expect(await frame?.$$eval('tazan-marks', (hosts) => hosts.length)).toBe(1);
});

test('on a disclosure it stands beside the marks, and what was read already is not doubled', async () => {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  const marks = await marksOf(page);
  await waitForReading(session);
  await expect.poll(() => marks.said('.bar h2')).toHaveLength(1);
  await select(page, 'tr:nth-of-type(3) td:nth-of-type(1)');
  await page.evaluate(() => {
    const cell = [...document.querySelectorAll('td')].find((one) => one.textContent?.startsWith('WAF'));
    if (cell) getSelection()?.selectAllChildren(cell);
  });
  await shortcut('add-selection');
  await expect
    .poll(() => marks.said('.card .quote'))
    .toEqual(['「WAF（ウェブアプリケーションファイアウォール）を導入し、攻撃の通信を遮断」']);
  await marks.click('.card button.primary');
  await expect.poll(() => marks.said('.card .note[role=status]')).toEqual(['チェックリストに追加しました']);
  await marks.click('.card header button', '閉じる');
  await expect.poll(() => marks.said('.bar h2')).toHaveLength(1);
  await marks.click('.bar button.wide', 'まだの対策を追加');
  await expect.poll(() => marks.said('.bar button.wide')).toEqual(['追加する対策はありません']);
  const own = await quotes('coffee-shop');
  expect(own.filter(({ measure }) => measure === 'waf')).toHaveLength(1);
});

test('where no script may run, a window of our own asks', async () => {
  await session.open('chrome://version');
  const opened = session.browser.waitForTarget((one) => one.url().includes('/selection.html'));
  await menu({ selectionText: '全社員の端末にEDRを導入' });
  const own = await (await opened).asPage();
  await own.waitForSelector('select');
  expect(await own.$eval('.quote', (one) => (one as HTMLElement).dataset.said)).toBe(
    '「全社員の端末にEDRを導入」',
  );
  await expect.poll(() => own.$eval('select', (one) => one.value)).toBe('edr');
  await own.click('button.primary');
  await expect
    .poll(() => own.$eval('[role=status] .said', (one) => (one as HTMLElement).dataset.said))
    .toBe('チェックリストに追加しました');
  expect(await quotes('')).toContainEqual(
    expect.objectContaining({ measure: 'edr', quote: '全社員の端末にEDRを導入' }),
  );
});

test('where the page takes away what is added to it, a window of our own asks', async () => {
  const page = await session.open(`${site.url}/clearing.html`);
  await waitForReading(session);
  const worker = await backgroundOf(session.browser);
  const refused = () =>
    worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis.tazanMarks?.refused }))
      .then(([answer]) => answer.result)`);
  await expect.poll(refused, { timeout: 20_000 }).toBe(true);
  await select(page, 'main p:last-of-type');
  const words = await page.evaluate(() => getSelection()?.toString().trim());
  const opened = session.browser.waitForTarget((one) => one.url().includes('/selection.html'));
  // A shortcut does not say what is selected: the page does.
  await shortcut('add-selection');
  const own = await (await opened).asPage();
  await own.waitForSelector('select');
  expect(await own.$eval('.quote', (one) => (one as HTMLElement).dataset.said)).toBe(`「${words}」`);
  await own.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
