import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readPdfFile } from '../../training/pdf';
import { noticePdf } from '../documents/pdf/notice';
import { PdfPage, writePdf } from '../documents/pdf/writer';
import { expectNoOverflow, expectNoViolations } from './accessibility';
import { type Session, setOptions, startSession, waitForBadge } from './browser';
import { recordsOf } from './database';
import { marksOf } from './marks';
import { type Site, serveSite } from './pages';
import { paintedText } from './painted';
import { popupOf, says, textOf } from './popup';
import { openReader, press, waitForRead } from './reader';

let session: Session;
let site: Site;
let folder: string;
const notice = noticePdf();
const pdf = (body: Uint8Array) => ({ body, type: 'application/pdf' });

beforeAll(async () => {
  [session, site, folder] = await Promise.all([
    startSession(),
    serveSite({
      '/notice.pdf': pdf(notice),
      '/download/17': pdf(notice),
      '/vertical.pdf': pdf(
        writePdf([
          new PdfPage().lines(
            [
              '　当社は、不正アクセスにより個人情報が流出した',
              'ことを受け、ＷＡＦを導入いたしました。お客様に',
              '深くお詫び申し上げます。',
            ],
            { x: 480, y: 80, encoding: 'UniJIS-UTF16-V' },
          ),
        ]),
      ),
    }),
    mkdtemp(join(tmpdir(), 'tazan-reader-')),
  ]);
  await writeFile(join(folder, 'お知らせ.pdf'), notice);
  await setOptions(session, { language: 'ja' });
});
afterAll(async () => {
  await session.end();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await session.closeTabs();
  expect(session.errors.splice(0)).toEqual([]);
});

/** The quotes of the marks that stand in the reader, as they are painted. */
const painted = (page: Page) => paintedText(page);

describe('from a tab', () => {
  test.each(['/notice.pdf', '/download/17'])(
    'a tab with a PDF (%s) says so on its badge, and its popup opens the reader beside it',
    async (path) => {
      const tab = await session.open(`${site.url}${path}`);
      await waitForBadge(session, 'PDF');
      const popup = await popupOf(session);
      await says(popup, 'このPDFを読む');
      const opened = session.browser.waitForTarget((one) => one.url().includes('/reader.html'));
      await press(popup, 'このPDFを読む');
      const reader = await (await opened).page();
      expect(reader).not.toBeNull();
      if (!reader) return;
      expect(await waitForRead(reader)).toBeGreaterThan(8);
      expect(await reader.title()).toContain('不正アクセスによるお客様情報の流出に関するお知らせ');
      await tab.close();
    },
  );

  test('no badge where the user wants to be left alone', async () => {
    await setOptions(session, { automatic: false });
    const tab = await session.open(`${site.url}/notice.pdf`);
    const ordinary = await session.open(`${site.url}/gallery/pages/island-walk.html`);
    await tab.bringToFront();
    await waitForBadge(session, '');
    await setOptions(session, { automatic: true });
    await ordinary.close();
  });
});

describe('over the pages', () => {
  test('exactly the text that was found is painted, where it stands on the page', async () => {
    const page = await openReader(session, `${site.url}/notice.pdf`);
    const count = await waitForRead(page);
    await expect.poll(() => painted(page), { timeout: 10_000 }).toContain('WAFを導入し');
    const places = await page.evaluate(() => {
      const squeeze = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');
      return [...document.querySelectorAll<HTMLElement>('.anchor')].map((anchor) => {
        const box = anchor.getBoundingClientRect();
        anchor.scrollIntoView({ block: 'center' });
        return { words: squeeze(anchor.textContent ?? ''), width: box.width, height: box.height };
      });
    });
    expect(places.length).toBeGreaterThanOrEqual(count);
    // Under the middle of each mark lies the same letter in the text of the page.
    for (const { words } of places) {
      const under = await page.evaluate(async (wanted) => {
        const squeeze = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');
        const anchor = [...document.querySelectorAll<HTMLElement>('.anchor')].find(
          (one) => squeeze(one.textContent ?? '') === wanted,
        );
        anchor?.scrollIntoView({ block: 'center' });
        for (let tries = 0; tries < 100; tries++) {
          const box = anchor?.getBoundingClientRect();
          const over = box && document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          const run = over?.find((one) => one.closest('.textLayer') && one.textContent);
          if (run) return squeeze(run.textContent ?? '');
          await new Promise((settle) => requestAnimationFrame(settle));
        }
        return '';
      }, words);
      expect(under).toContain(
        words.slice(Math.floor(words.length / 2) - 2, Math.floor(words.length / 2) + 2),
      );
    }
  });

  test('vertical text is painted along its lines', async () => {
    const page = await openReader(session, `${site.url}/vertical.pdf`);
    await waitForRead(page);
    await expect.poll(() => painted(page), { timeout: 10_000 }).toContain('WAF');
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('.anchor')]
        .map((one) => one.getBoundingClientRect())
        .map(({ width, height }) => height > width * 3),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes).not.toContain(false);
  });

  test('the next measure brings its page into view; a card says what it is, and sets our status', async () => {
    const page = await openReader(session, `${site.url}/notice.pdf`);
    await waitForRead(page);
    const marks = await marksOf(page);
    await expect.poll(() => marks.text()).toContain('あおぞら商会株式会社');
    const current = () => page.$eval('.page-field input', (input) => input.value);
    for (let i = 0; i < 7; i++) await marks.press('button[aria-label="次の対策へ"]', 'Enter');
    await expect.poll(current, { timeout: 10_000 }).toBe('2');
    await expect.poll(() => marks.text()).toMatch(/WAF/u);
    await marks.choose('.card select', 'gap');
    await expect
      .poll(async () =>
        (await recordsOf(session, 'items')).filter(
          ({ fields }) => fields.measure === 'waf' && fields.status === 'gap',
        ),
      )
      .toHaveLength(1);
  });

  test('what is added is saved like any disclosure, its citations with their pages', async () => {
    const url = `${site.url}/notice.pdf`;
    const page = await openReader(session, url);
    await waitForRead(page);
    const marks = await marksOf(page);
    await marks.click('.bar button.wide');
    await expect.poll(() => marks.text()).toMatch(/チェックリストに追加しました/u);
    const disclosures = await recordsOf(session, 'disclosures');
    const saved = disclosures.find(({ fields }) => fields.url === url);
    expect(saved?.fields).toMatchObject({
      origin: 'pdf',
      organisation: 'あおぞら商会株式会社',
      published: '2024-05-10',
    });
    const findings = (await recordsOf(session, 'findings')).filter(
      ({ fields }) => fields.disclosure === saved?.id,
    );
    const pageOf = (measure: string) =>
      findings.find(({ fields }) => fields.measure === measure)?.fields.page;
    expect([pageOf('waf'), pageOf('training')]).toEqual([2, 2]);
    const popup = await session.openOwn('popup.html');
    await popup.waitForSelector('#tab-checklist');
    await popup.click('#tab-checklist');
    await popup.waitForSelector('.row');
    await popup.type('.search input', 'WAF');
    await popup.waitForSelector('.row[data-id*="waf"]');
    await popup.click('.row[data-id*="waf"] .what');
    await expect
      .poll(() => popup.$$eval('.citation a', (links) => links.map((link) => link.href)))
      .toContain(`${url}#page=2`);
  });

  test('a place in the address is where the reader begins', async () => {
    const page = await openReader(session, `${site.url}/notice.pdf`, '#page=2');
    await expect
      .poll(() => page.$eval('.page-field input', (input) => input.value), { timeout: 10_000 })
      .toBe('2');
  });

  test('zooming keeps the page that is read, and the marks on their text', async () => {
    const page = await openReader(session, `${site.url}/notice.pdf`, '#page=2');
    await waitForRead(page);
    const width = () => page.$eval('.sheet', (sheet) => sheet.getBoundingClientRect().width);
    const before = await width();
    await page.click('button[aria-label="縮小"]');
    await page.click('button[aria-label="縮小"]');
    await expect.poll(width).toBeLessThan(before);
    const ratio = await page.evaluate(() => {
      const sheet = document.querySelectorAll('.sheet')[1]?.getBoundingClientRect();
      const anchor = document
        .querySelectorAll('.sheet')[1]
        ?.querySelector('.anchor')
        ?.getBoundingClientRect();
      return sheet && anchor ? (anchor.left - sheet.left) / sheet.width : 0;
    });
    // （１） is three letters of 10.5 points, from 60 points in.
    expect(ratio).toBeCloseTo((60 + 31.5) / 595, 2);
    expect(await page.$eval('.page-field input', (input) => input.value)).toBe('2');
  });
});

test('the text view has the same text and marks; the letterhead is not in it', async () => {
  const file = join(folder, 'お知らせ.pdf');
  const page = await openReader(session, `${site.url}/notice.pdf`);
  await waitForRead(page);
  await press(page, 'テキスト');
  await expect.poll(() => painted(page), { timeout: 10_000 }).toContain('WAFを導入し');
  const shown = await page.$$eval('.text-view [data-start]', (parts) =>
    parts.map((part) => part.textContent),
  );
  const source = await readPdfFile(file, `${site.url}/notice.pdf`);
  // What the browser reads is what `npm run evaluate` reads.
  expect(shown).toEqual(
    source.blocks
      .filter(({ furniture }) => !furniture)
      .map(({ start, end }) => source.text.slice(start, end)),
  );
  expect(shown.join('')).not.toMatch(/見本/u);
  const marks = await marksOf(page);
  await marks.click('button[aria-label="次の対策へ"]');
  await expect.poll(() => marks.text()).toMatch(/自組織|2024/u);
});

describe('other ways in', () => {
  test('a file that is chosen', async () => {
    const page = await openReader(session);
    const picker = await page.$('input[type=file]');
    await picker?.uploadFile(join(folder, 'お知らせ.pdf'));
    expect(await waitForRead(page)).toBeGreaterThan(8);
    const marks = await marksOf(page);
    await marks.click('.bar button.wide');
    await expect.poll(() => marks.text()).toMatch(/チェックリストに追加しました|入っています/u);
    const saved = (await recordsOf(session, 'disclosures')).filter(
      ({ fields }) => fields.url === '' && fields.origin === 'pdf',
    );
    expect(saved).toHaveLength(1);
    // Known again by its text, though it has no address.
    await expect.poll(() => marks.text()).toContain('追加する対策はありません');
  });

  test('a file that is dropped, also over another document', async () => {
    const page = await openReader(session, `${site.url}/vertical.pdf`);
    await waitForRead(page);
    await page.evaluate((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], '別の.pdf', { type: 'application/pdf' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
        );
    }, Array.from(notice));
    await says(page, '不正アクセスによるお客様情報の流出に関するお知らせ');
    expect(await waitForRead(page)).toBeGreaterThan(8);
    // The worker of the document before has ended: its memory is given back.
    await expect.poll(() => page.workers().length).toBe(1);
  });

  test('pasted text', async () => {
    const page = await openReader(session);
    await page.type(
      'textarea',
      '当社は、不正アクセスによりお客様の個人情報が流出したことを深くお詫び申し上げます。\n再発防止策としてWAFを導入いたしました。',
    );
    await press(page, 'この文章を読む');
    expect(await waitForRead(page)).toBeGreaterThan(0);
    await expect.poll(() => painted(page), { timeout: 10_000 }).toContain('WAFを導入');
    expect(page.workers()).toHaveLength(0);
  });

  test('a link, from its context menu', async () => {
    const page = await session.open(`${site.url}/gallery/pages/island-walk.html`);
    const opened = session.browser.waitForTarget((one) => one.url().includes('/reader.html'));
    const { backgroundOf } = await import('../../tools/launch.mjs');
    const worker = await backgroundOf(session.browser);
    // The browser's own menu is out of reach: the event it would send is sent.
    await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'read-linked-pdf', linkUrl: '${site.url}/notice.pdf', editable: false, pageUrl: tab.url }, tab);
    })()`);
    const reader = await (await opened).page();
    expect(reader && (await waitForRead(reader))).toBeGreaterThan(8);
    await page.close();
  });
});

test.each([
  ['nothing is open', '', async (_: Page) => {}],
  ['a document is shown', '/notice.pdf', async (page: Page) => void (await waitForRead(page))],
  [
    'its text is shown',
    '/notice.pdf',
    async (page: Page) => {
      await waitForRead(page);
      await press(page, 'テキスト');
    },
  ],
  ['it is not there', '/none.pdf', async (page: Page) => says(page, '見つかりません')],
])('axe has nothing against the reader in either theme when %s', async (_, path, ready) => {
  const page = await openReader(session, path === '' ? '' : `${site.url}${path}`);
  await page.waitForSelector('h1, h2');
  await ready(page);
  await expectNoViolations(page);
  await expectNoOverflow(page, '', [320]);
  await expectNoViolations(page, '320 px');
  session.errors.length = 0;
});

test('the popup over the reader is that of the checklist', async () => {
  const page = await openReader(session, `${site.url}/notice.pdf`);
  await waitForRead(page);
  const popup = await popupOf(session);
  expect(await textOf(popup)).toMatch(/チェックリスト/u);
});
