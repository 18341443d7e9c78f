import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { backgroundOf } from '../../tools/launch.mjs';
import { noticePdf } from '../documents/pdf/notice';
import { type Session, setOptions, startSession } from './browser';
import { clickButton, configure } from './configure';
import { recordsOf } from './database';
import { marksOf } from './marks';
import { says } from './popup';
import { openReader, press, serveOdd, waitForRead } from './reader';

let session: Session;
let server: Awaited<ReturnType<typeof serveOdd>>;

beforeAll(async () => {
  const notice = noticePdf();
  [session, server] = await Promise.all([
    startSession(),
    serveOdd({
      '/notice.pdf': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/pdf' });
        response.end(notice);
      },
    }),
  ]);
  await setOptions(session, { language: 'ja' });
});
afterAll(async () => {
  await session.end();
  await server.close();
});
afterEach(async () => {
  await session.closeTabs();
  expect(session.errors.splice(0)).toEqual([]);
});

test('where sites are withheld, a click on the button of a PDF’s tab is enough: the tab itself fetches it', async () => {
  await configure(session, { hostAccess: 'ON_CLICK' });
  const tab = await session.open(`${server.url}/notice.pdf`);
  const popup = await clickButton(session, tab);
  const opened = session.browser.waitForTarget((one) => one.url().includes('/reader.html'));
  await press(popup, 'このPDFを読む');
  const reader = await (await opened).asPage();
  expect(await waitForRead(reader)).toBeGreaterThan(8);
  // Nothing was asked, and no more is allowed than before.
  expect(await reader.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
});

test('where nothing was clicked, the reader asks for the one site, and fetches nothing before', async () => {
  const before = server.asked.length;
  const page = await openReader(session, `${server.url}/notice.pdf`);
  await says(page, '127.0.0.1 を読む許可が必要です');
  expect(server.asked.length).toBe(before);
  await press(page, '中止');
  await says(page, '中止しました');
  await press(page, 'もう一度試す');
  await says(page, '127.0.0.1 を読む許可が必要です');
  // The browser's own question is out of a test's reach: what its answer would change is changed.
  await configure(session, { hostAccess: 'ON_ALL_SITES' });
  const button = await page.waitForSelector('.message .button.primary');
  await button?.click();
  expect(await waitForRead(page)).toBeGreaterThan(8);
});

test('opened from a private window, nothing is stored, and the reader says so', async () => {
  const before = await recordsOf(session, 'findings');
  const page = await session.openOwn(
    `reader.html?url=${encodeURIComponent(`${server.url}/notice.pdf`)}&private=1`,
  );
  await waitForRead(page);
  await says(page, 'プライベートウィンドウから開いたため、何も保存しません。');
  const marks = await marksOf(page);
  await expect.poll(() => marks.text()).toContain('あおぞら商会株式会社');
  const enabled = await marks.evaluate(function () {
    return [...this.querySelectorAll<HTMLButtonElement | HTMLSelectElement>('button.wide, select')].filter(
      (one) => !one.disabled && one.ariaDisabled !== 'true',
    ).length;
  });
  expect(enabled).toBe(0);
  expect(await recordsOf(session, 'findings')).toEqual(before);
});

/** Sends what the browser would send on a shortcut or from its own menu, both of which are out of a test's reach. */
async function send(page: Page, event: 'command' | 'menu', what: string): Promise<void> {
  await page.bringToFront();
  const dispatch = (kind: string, name: string) =>
    new Promise<void>((settle) => {
      const { commands, contextMenus } = chrome as unknown as Record<
        string,
        Record<string, { dispatch(...told: unknown[]): void }>
      >;
      chrome.tabs.query({ active: true, lastFocusedWindow: true }, ([tab]) => {
        if (kind === 'command') commands?.onCommand?.dispatch(name, tab);
        else contextMenus?.onClicked?.dispatch({ menuItemId: name, selectionText: '', editable: false }, tab);
        settle();
      });
    });
  // Every context of the extension that listens is told, as the browser does.
  const worker = await backgroundOf(session.browser);
  await worker.evaluate(dispatch, event, what);
  await page.evaluate(dispatch, event, what);
}

test('shortcuts go to the next and the previous measure', async () => {
  const page = await openReader(session, `${server.url}/notice.pdf`);
  await waitForRead(page);
  const marks = await marksOf(page);
  await expect.poll(() => marks.text()).toContain('あおぞら商会株式会社');
  for (const [command, at] of [
    ['next-measure', 1],
    ['next-measure', 2],
    ['previous-measure', 1],
  ] as const) {
    await send(page, 'command', command);
    await expect.poll(() => marks.text()).toMatch(new RegExp(`\\b${at} / \\d+`, 'u'));
  }
});

test.each([
  ['on its page', 'menu', '.textLayer span[data-item]'],
  ['in the text view', 'command', '.text-view [data-start]'],
] as const)('text that is selected %s is added with its page', async (where, by, runs) => {
  const url = `${server.url}/notice.pdf`;
  const page = await openReader(session, url, '#page=2');
  await waitForRead(page);
  if (by === 'command') await press(page, 'テキスト');
  const words = where === 'on its page' ? '不審な電話やメール' : 'にはご注意くださいますよう';
  const select = () =>
    page.evaluate(
      (wanted, selector) => {
        const run = [...document.querySelectorAll(selector)].find((one) => one.textContent?.includes(wanted));
        const text = run?.firstChild;
        const at = text?.textContent?.indexOf(wanted) ?? -1;
        if (!text || at < 0) return '';
        getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
        return getSelection()?.toString() ?? '';
      },
      words,
      runs,
    );
  await expect.poll(select, { timeout: 10_000 }).toBe(words);
  await send(page, by, 'add-selection');
  const marks = await marksOf(page);
  await expect.poll(() => marks.text(), { timeout: 10_000 }).toContain(words);
  await marks.click('.card button[type=submit]');
  await expect
    .poll(async () => (await recordsOf(session, 'findings')).find(({ fields }) => fields.quote === words), {
      timeout: 10_000,
    })
    .toMatchObject({ fields: { page: 2 } });
  // No other window came to ask.
  const open = session.browser.targets().map((target) => target.url());
  expect(open.filter((one) => one.includes('selection.html'))).toEqual([]);
});
