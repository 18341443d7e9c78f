import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './accessibility';
import { browserAndSite, setOptions, waitForReading } from './browser';
import { configure } from './configure';
import { marksOf } from './marks';
import { focused, popupOf, says } from './popup';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));
afterEach(() => session.closeTabs());

const address = (name: string) => `${site.url}/gallery/pages/${name}.html`;

/** The side panel that `act` opens. */
async function panelAfter(act: () => Promise<unknown>): Promise<Page> {
  const opened = session.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
  await act();
  const panel = await (await opened).asPage();
  panel.on('pageerror', (error) => session.errors.push(`panel: ${String(error)}`));
  await panel.waitForSelector('main *');
  return panel;
}

/** The side panel, opened from the popup. */
async function panelFromPopup(): Promise<Page> {
  const popup = await popupOf(session);
  const button = await popup.waitForSelector('button[aria-label="サイドパネルで開く"]');
  return panelAfter(async () => button?.click());
}

test('from the popup it opens beside the page, stays, and follows the tab and where that goes', async () => {
  const first = await session.open(address('coffee-shop'));
  await waitForReading(session);
  const panel = await panelFromPopup();
  await says(panel, /灯台珈琲株式会社/u);
  const second = await session.open(address('hospital'));
  await says(panel, /病院/u);
  expect(await panel.$$eval('.facts', (facts) => facts.length)).toBe(1);
  await second.goto(address('island-walk'));
  await says(panel, /事故の公表文ではなさそうです/u);
  await first.bringToFront();
  await says(panel, /灯台珈琲株式会社/u);
  // A single-page site that goes on without a load.
  await first.evaluate(() => {
    history.pushState(null, '', '#/elsewhere');
    document.body.innerHTML = '<h1>島の散歩</h1><p>よい天気でした。</p>';
  });
  await says(panel, /このページを読む|読み直す/u);
  await first.goto('about:blank');
  await says(panel, /この画面では拡張機能を使えません/u);
});

test('a status set there is set everywhere, and is taken back with the keyboard', async () => {
  await session.open(address('coffee-shop'));
  await waitForReading(session);
  const panel = await panelFromPopup();
  await panel.waitForSelector('.stated .what');
  await panel.focus('.stated .what');
  const name = await focused(panel);
  await panel.keyboard.press('4');
  await says(panel, /対応済みにしました/u);
  expect(await focused(panel)).toBe(name);
  await panel.keyboard.down('Control');
  await panel.keyboard.press('z');
  await panel.keyboard.up('Control');
  await says(panel, /元に戻しました/u);
});

test('a measure that is opened there is brought into view on the page, with its card; the focus stays', async () => {
  const page = await session.open(address('coffee-shop'));
  await waitForReading(session);
  const marks = await marksOf(page);
  const panel = await panelFromPopup();
  await panel.waitForSelector('.stated .what');
  await page.setViewport({ width: 700, height: 400 });
  await page.evaluate(() => scrollTo(0, 0));
  const last = (await panel.$$('.stated .what')).at(-1);
  await last?.focus();
  await last?.press('Enter');
  await says(panel, /ページのこの箇所を表示しました/u);
  expect(await panel.evaluate(() => document.activeElement?.classList.contains('what'))).toBe(true);
  const quote = (await panel.$eval('.places:not([hidden]) blockquote', (one) => one.textContent)) ?? '';
  const start = quote.slice(0, 8);
  await expect
    .poll(() =>
      page.evaluate((words) => {
        const found = [...document.querySelectorAll('p, li, td')].filter((one) =>
          one.textContent?.includes(words),
        );
        const box = found.at(-1)?.getBoundingClientRect();
        return box !== undefined && box.top < innerHeight && box.bottom > 0 && scrollY > 0;
      }, start),
    )
    .toBe(true);
  await marks.place('.card');

  expect(await violationsOf(panel)).toEqual([]);

  // The text goes: that is said, until the page has been read again and is shown without it.
  const button = await panel.waitForSelector('button ::-p-text(ページで見る)');
  await panel.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(document.body.innerText)).observe(document.body, {
      childList: true,
      subtree: true,
    });
  });
  await page.evaluate((words) => {
    for (const one of document.querySelectorAll('p, li, td'))
      if (one.textContent?.includes(words)) one.textContent = '';
  }, start);
  await button?.evaluate((one) => (one as HTMLElement).click());
  await expect
    .poll(() => panel.evaluate(() => (window as unknown as { said: string[] }).said.join()))
    .toContain('いまのページに見つかりません');
});

test('the button of the bar in the page opens it', async () => {
  const page = await session.open(address('coffee-shop'));
  await waitForReading(session);
  const marks = await marksOf(page);
  const panel = await panelAfter(async () => {
    await marks.click('button', 'その他');
    await marks.click('button', 'サイドパネル');
  });
  await says(panel, /灯台珈琲株式会社/u);
});

test.each(['light', 'dark'] as const)('axe finds nothing against it, %s', async (theme) => {
  await session.open(address('coffee-shop'));
  await waitForReading(session);
  const panel = await panelFromPopup();
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await panel.waitForSelector('.stated');
  expect(await violationsOf(panel)).toEqual([]);
});

test('beside a page of ours it says so; where access is withheld it asks for it, and follows when it is given', async () => {
  const own = await session.openOwn('options.html');
  const panel = await panelFromPopup();
  await says(panel, /他山の画面です/u);
  await own.close();
  await configure(session, { hostAccess: 'ON_CLICK' });
  await session.open(address('coffee-shop'));
  // The browser closed the panel when it loaded the extension anew.
  const again = await session.openOwn('sidepanel.html');
  await session.open(address('hospital'));
  await says(again, /このタブを見ることが許可されていません/u);
  await configure(session, { hostAccess: 'ON_ALL_SITES' });
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
