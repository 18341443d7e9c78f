import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { backgroundOf } from '../../tools/launch.mjs';
import { badgeOf, messagesOf } from '../../tools/reading.mjs';
import { project } from '../house/sources';
import { type Session, setOptions, startSession, waitForBadge } from './browser';
import { type Marks, marksOf } from './marks';
import { type Site, serveSite } from './pages';
import { setStatuses } from './statuses';

const notice = readFileSync(join(project, 'gallery/pages/coffee-shop.html'), 'utf8');
const main = /<main>([\s\S]*)<\/main>/u.exec(notice)?.[1] ?? '';
const head = '<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>お詫びと再発防止策のご報告</title>';

const pages = {
  '/late.html': {
    body: `${head}<main><p>読み込み中です</p></main><template>${main}</template><script>
      const fill = () => document.querySelector('main').replaceChildren(document.querySelector('template').content.cloneNode(true));
    </script>`,
  },
  '/shadow.html': {
    body: `${head}<news-item></news-item><template>${main}</template><script>
      const root = document.querySelector('news-item').attachShadow({ mode: 'open' });
      root.append(document.querySelector('template').content.cloneNode(true));
    </script>`,
  },
  '/nested.html': {
    body: `${head}<news-list></news-list><template>${main}</template><script>
      const list = document.querySelector('news-list').attachShadow({ mode: 'open' });
      list.innerHTML = '<news-item></news-item>';
      const item = list.firstChild.attachShadow({ mode: 'open' });
      item.append(document.querySelector('template').content.cloneNode(true));
      const more = () => item.querySelector('table:nth-of-type(2) tbody').insertAdjacentHTML('beforeend', '<tr><td>今後実施</td><td>全従業員を対象とした情報セキュリティ研修を年1回実施</td><td>2025年7月から</td></tr>');
    </script>`,
  },
  '/shown.html': {
    body: `${head.replace('<title>', '<style>.later { display: none; }</style><title>')}<main>${main}<div class="later"><h2>6．追加の再発防止策</h2><p>全従業員を対象とした情報セキュリティ研修を年1回実施いたします。</p></div></main>`,
  },
  '/elsewhere.html': {
    body: `<!DOCTYPE html><meta charset="utf-8"><title>別のページ</title><p>春の器を並べました。</p><a href="/gallery/pages/coffee-shop.html">お知らせ</a>`,
  },
};

let session: Session;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([startSession([], ['--disable-back-forward-cache']), serveSite(pages)]);
});
beforeEach(() => setOptions(session, { language: 'ja', automatic: true, collapsed: false }));
afterAll(async () => {
  await session.end();
  await site.close();
});

/** How many prevention measures the bar says there are; undefined while there is no bar. */
const total = (marks: Marks) =>
  marks.evaluate(function () {
    return Number.parseInt(this.querySelector<HTMLElement>('.total .number')?.dataset.said ?? '', 10);
  });

/** The painted texts, wherever they stand. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))).join('\n'),
  );

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('tazan-marks').length);

async function open(path: string): Promise<{ page: Page; marks: Marks }> {
  const page = await session.open(`${site.url}${path}`);
  return { page, marks: await marksOf(page) };
}

test('a single-page site: marks come with the notice, go with it, and come again', async () => {
  const { page, marks } = await open('/pages/spa.html');
  await messagesOf(session.browser);
  expect(await hosts(page)).toBe(0);
  await page.click('#notice');
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBe(3);
  await waitForBadge(session, '3');
  await page.click('#home');
  await expect.poll(() => hosts(page), { timeout: 10_000 }).toBe(0);
  expect(await painted(page)).toBe('');
  await waitForBadge(session, '');
  await page.goBack();
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBe(3);
  await waitForBadge(session, '3');
  await page.close();
});

test('late content of a recognised page is read, and the bar stays as it was left', async () => {
  const { page, marks } = await open('/pages/spa.html?view=/notice');
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBe(3);
  await marks.click('.bar button', '一覧');
  await page.click('#late');
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBe(5);
  await expect.poll(() => painted(page)).toContain('情報セキュリティ研修');
  const rows = () =>
    marks.evaluate(function () {
      return this.querySelectorAll('.measures li').length;
    });
  expect(await rows()).toBe(5);
  await waitForBadge(session, '5');
  await page.close();
});

test('a page that fills itself after it has loaded gets a second look', async () => {
  const { page, marks } = await open('/late.html');
  expect((await messagesOf(session.browser)).filter((one) => one !== 'tazan-last')).toEqual([]);
  await page.evaluate('fill()');
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBeGreaterThan(3);
  await page.close();
});

test('text that leaves the page or becomes other text loses its paint, and nothing else does', async () => {
  const { page, marks } = await open('/gallery/pages/coffee-shop.html');
  await expect.poll(() => painted(page)).toContain('個人情報保護委員会に速報を提出し');
  const before = (await painted(page)).split('\n');
  // Late content would be read again; what is asked here is what happens at once.
  const after = await page.evaluate(
    () =>
      new Promise<string[]>((settle) => {
        const texts = () => [...CSS.highlights.values()].flatMap((one) => [...one].map(String));
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node as Text;
          if (text.data.includes('速報を提出し')) text.data = 'この行は書き換えられました。';
          if (text.data.includes('フォレンジック調査を依頼')) text.parentElement?.remove();
        }
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => settle(texts()))));
      }),
  );
  expect(after.join()).not.toMatch(/書き換え|フォレンジック調査を依頼/u);
  const kept = before.filter((one) => !/速報を提出|警察署に相談|フォレンジック調査を依頼/u.test(one));
  expect(after).toEqual(kept);
  expect(await hosts(page)).toBe(1);
  expect(await total(marks)).toBeGreaterThan(0);
  await page.close();
});

test('text in an open shadow root is read and painted', async () => {
  const { page, marks } = await open('/shadow.html');
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBeGreaterThan(3);
  await expect.poll(() => painted(page)).toContain('多要素認証');
  const styled = await page.evaluate(
    () => document.querySelector('news-item')?.shadowRoot?.adoptedStyleSheets.length,
  );
  expect(styled).toBe(1);
  await page.close();
});

test('text in open shadow roots inside of others is read, and what comes into them late', async () => {
  const { page, marks } = await open('/nested.html');
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBeGreaterThan(3);
  const before = (await total(marks)) ?? 0;
  await page.evaluate('more()');
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBe(before + 1);
  await expect.poll(() => painted(page)).toContain('情報セキュリティ研修');
  await page.close();
});

test('text that a script shows by a style is read then', async () => {
  const { page, marks } = await open('/shown.html');
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBeGreaterThan(3);
  expect(await painted(page)).not.toContain('情報セキュリティ研修');
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.later')?.style.setProperty('display', 'block'),
  );
  await expect.poll(() => painted(page), { timeout: 10_000 }).toContain('情報セキュリティ研修');
  await page.close();
});

test('a measure in a folded part is shown in the card, and gets its mark when it is unfolded', async () => {
  const { page, marks } = await open('/pages/blog.html');
  await expect.poll(() => painted(page)).toContain('研修を、毎年実施');
  const signs = () =>
    marks.evaluate(function () {
      return this.querySelectorAll('.beside').length;
    });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await marks.click('.bar button', '前の対策へ');
  await expect.poll(() => marks.text()).toContain('折りたたまれた部分にあります');
  expect(await marks.text()).toContain('研修を、毎年実施');
  expect(await page.evaluate(() => document.querySelector('details')?.open)).toBe(false);
  const folded = (await signs()) ?? 0;
  await page.click('summary');
  await expect.poll(signs).toBe(folded + 1);
  await page.close();
});

test('frames: the one with the notice is marked, tiny ones and others are not', async () => {
  const { page, marks } = await open('/pages/frames/index.html');
  await expect.poll(() => total(marks), { timeout: 10_000 }).toBeGreaterThan(2);
  const badge = String(await total(marks));
  await waitForBadge(session, badge);
  const marked = async () =>
    Promise.all(
      page
        .frames()
        .map(async (frame) => [
          frame.name(),
          await frame.evaluate(() => document.querySelectorAll('tazan-marks').length).catch(() => 0),
        ]),
    );
  expect(Object.fromEntries(await marked())).toEqual({ '': 0, menu: 0, counter: 0, main: 1 });
  // The frame is left: its part of the badge goes with it.
  const menu = page.frames().find((frame) => frame.name() === 'menu');
  await menu?.click('a[href="other.html"]');
  await expect.poll(async () => Object.fromEntries(await marked()).main).toBe(0);
  await waitForBadge(session, '');
  await page.close();
});

test('gone back to, a page kept by the browser shows how we stand now, and its badge', async () => {
  const { page, marks } = await open('/gallery/pages/coffee-shop.html');
  await expect.poll(() => total(marks)).toBeGreaterThan(3);
  const badge = String(await total(marks));
  await waitForBadge(session, badge);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto(`${site.url}/elsewhere.html`);
  await waitForBadge(session, '');
  await setStatuses(session, { waf: 'in-place' });
  await page.bringToFront();
  await page.goBack();
  expect(await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true);
  const inPlace = () =>
    marks.evaluate(function () {
      return [...this.querySelectorAll<HTMLElement>('.counts .number')].map((one) => one.dataset.said)[3];
    });
  await expect.poll(inPlace).toBe('1');
  await waitForBadge(session, String(Number(badge) - 1));
  await page.close();
});

test('a tab that was discarded is marked again when it is shown again', async () => {
  const { marks } = await open('/gallery/pages/university.html');
  await expect.poll(() => total(marks)).toBeGreaterThan(0);
  const badge = await badgeOf(session.browser);
  const other = await session.open(`${site.url}/elsewhere.html`);
  const worker = await backgroundOf(session.browser);
  const run = (source: string) =>
    worker.evaluate(`chrome.tabs.query({}).then((tabs) => {
      const tab = tabs.find(({ url }) => url?.endsWith('university.html'));
      return ${source};
    })`);
  await run('chrome.tabs.discard(tab.id).then(() => true)');
  await expect.poll(() => run('tab.discarded')).toBe(true);
  await run('chrome.tabs.update(tab.id, { active: true }).then(() => true)');
  await waitForBadge(session, badge);
  await run('chrome.tabs.remove(tab.id)');
  await other.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
