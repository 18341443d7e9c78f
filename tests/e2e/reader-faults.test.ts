import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { backgroundOf } from '../../tools/launch.mjs';
import { noticePdf } from '../documents/pdf/notice';
import { PdfPage, writePdf } from '../documents/pdf/writer';
import { type Session, setOptions, startSession } from './browser';
import { recordsOf } from './database';
import { says, textOf } from './popup';
import { openReader, press, serveOdd, waitForRead } from './reader';
import { whole } from './sample';

let session: Session;
let server: Awaited<ReturnType<typeof serveOdd>>;
/** Answers that were begun and wait for the test to go on with them. */
const waiting: ServerResponse[] = [];
const notice = noticePdf();

const send = (body: Uint8Array | string, type = 'application/pdf', status = 200) =>
  ((_, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  }) satisfies Parameters<typeof serveOdd>[0][string];

beforeAll(async () => {
  const page = '<!DOCTYPE html><html><body><h1>お知らせ一覧</h1></body></html>';
  const login = '<!DOCTYPE html><html><body><form><input name="p" type="password"></form></body></html>';
  [session, server] = await Promise.all([
    startSession(),
    serveOdd({
      '/notice.pdf': send(notice),
      '/forbidden.pdf': send('', 'text/plain', 403),
      '/broken.pdf': send('', 'text/plain', 500),
      '/page.pdf': send(page, 'text/html; charset=utf-8'),
      '/login.pdf': send(login, 'text/html; charset=utf-8'),
      '/text.pdf': send('公表文', 'text/plain'),
      '/damaged.pdf': send(`%PDF-1.7\n${'x'.repeat(3000)}`),
      '/scan.pdf': send(writePdf([new PdfPage().scan(), new PdfPage().scan()])),
      '/locked.pdf': send(noticePdf({ password: 'himitsu' })),
      '/huge.pdf': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': '60000000' });
        response.write(Buffer.from(notice));
      },
      // It says nothing of its length and does not end.
      '/endless.pdf': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/pdf' });
        const part = Buffer.alloc(4_000_000);
        const more = () => {
          while (!response.destroyed && response.write(part));
          response.once('drain', more);
        };
        response.write(Buffer.from(notice));
        more();
      },
      '/slow.pdf': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': notice.length });
        response.write(Buffer.from(notice.subarray(0, 1000)));
        waiting.push(response);
      },
      '/cut.pdf': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': notice.length });
        response.write(Buffer.from(notice.subarray(0, 1000)), () => response.destroy());
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
  session.errors.length = 0;
});

describe('each thing that goes wrong has its own message, and a way on', () => {
  test.each([
    ['/none.pdf', 'PDFが見つかりません', 'サーバーの応答：404'],
    ['/forbidden.pdf', 'PDFを見る権限がありません', 'サーバーの応答：403'],
    ['/broken.pdf', 'サーバーがPDFを返しませんでした', 'サーバーの応答：500'],
    ['/page.pdf', 'PDFではありません', ''],
    ['/text.pdf', 'PDFではありません', ''],
    ['/login.pdf', 'PDFの代わりにログイン画面が返りました', ''],
    ['/damaged.pdf', '壊れているPDFです', ''],
    ['/cut.pdf', 'PDFを取り寄せられませんでした', ''],
    ['/huge.pdf', '50MBを超えるPDFです', '大きさは60 MBです'],
    ['/endless.pdf', '50MBを超えるPDFです', ''],
  ])('%s: %s', async (path, title, detail) => {
    const page = await openReader(session, `${server.url}${path}`);
    await says(page, title);
    expect(await textOf(page)).toContain(detail);
    // Another document can be opened at once.
    const field = await page.waitForSelector('input[type=url]');
    await field?.type(`${server.url}/notice.pdf`);
    await press(page, 'このアドレスを読む');
    expect(await waitForRead(page)).toBeGreaterThan(8);
  });

  test('nobody answers at the address', async () => {
    const page = await openReader(session, 'http://127.0.0.1:9/notice.pdf');
    await says(page, 'PDFを取り寄せられませんでした');
  });

  test('a file of this computer', async () => {
    const page = await openReader(session, 'file:///tmp/notice.pdf');
    await says(page, '手元のファイルは、ドラッグして開いてください');
  });

  test('pasted text without a letter, a bad address', async () => {
    const page = await openReader(session);
    await press(page, 'この文章を読む');
    await says(page, '文章がありません');
    const field = await page.waitForSelector('input[type=url]');
    await field?.type('notice.pdf');
    await press(page, 'このアドレスを読む');
    await says(page, 'https:// で始まるアドレスを入れてください。');
  });

  test('a file that is none', async () => {
    const page = await openReader(session);
    // What listens to drops does so once the page is drawn.
    await page.waitForSelector('input[type=url]');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['<html>'], 'notice.pdf', { type: 'application/pdf' }));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    });
    await says(page, 'PDFではありません');
  });
});

test('pictures of text are shown, and it is said that they are not read', async () => {
  const page = await openReader(session, `${server.url}/scan.pdf`);
  await says(page, '文字のない（画像だけの）PDFのため、読み取れません。文字認識は行いません。');
  expect(await page.$$('.sheet')).toHaveLength(2);
  const drawn = () =>
    page.$eval('.sheet canvas', (canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const data = (canvas as HTMLCanvasElement)
        .getContext('2d')
        ?.getImageData(width >> 1, height >> 1, 1, 1);
      return data?.data[0] ?? 0;
    });
  await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(200);
});

test('a password is asked for until it is the right one, and kept nowhere', async () => {
  const page = await openReader(session, `${server.url}/locked.pdf`);
  const unlock = async (password: string) => {
    const field = await page.waitForSelector('input[type=password]');
    await field?.type(password);
    await press(page, '開く');
  };
  await unlock('wrong-one');
  await says(page, 'パスワードが違います');
  await unlock('himitsu');
  expect(await waitForRead(page)).toBeGreaterThan(8);
  const worker = await backgroundOf(session.browser);
  const kept = await worker.evaluate(
    'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(JSON.stringify)',
  );
  const records = await Promise.all(
    (['items', 'disclosures', 'findings'] as const).map((table) => recordsOf(session, table)),
  );
  const local = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
  );
  expect(`${kept}${JSON.stringify(records)}${local}`).not.toMatch(/himitsu|wrong-one/u);
});

describe('on the way', () => {
  const bar = (page: Page) =>
    page.$eval('.work progress', (one) => [
      (one as HTMLProgressElement).value,
      (one as HTMLProgressElement).max,
    ]);

  test('a bar says how much has come, and cancelling ends it; trying again works', async () => {
    const page = await openReader(session, `${server.url}/slow.pdf`);
    await page.waitForSelector('.work progress[value]');
    await expect.poll(() => bar(page)).toEqual([1000, notice.length]);
    await says(page, '中止');
    await press(page, '中止');
    await says(page, '中止しました');
    // The connection was ended, not only forgotten.
    await expect.poll(() => waiting.at(-1)?.destroyed).toBe(true);
    await press(page, 'もう一度試す');
    await page.waitForSelector('.work progress[value]');
    waiting.at(-1)?.end(Buffer.from(notice.subarray(1000)));
    expect(await waitForRead(page)).toBeGreaterThan(8);
  });

  test('what is shown stays when another document cannot be opened', async () => {
    const page = await openReader(session, `${server.url}/notice.pdf`);
    await waitForRead(page);
    await page.evaluate((url) => {
      const data = new DataTransfer();
      data.setData('text/uri-list', url);
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    }, `${server.url}/none.pdf`);
    await says(page, /PDFが見つかりません.*表示中の文書はそのままです/u);
    expect(await page.$$('.sheet')).toHaveLength(2);
    await page.click('.banner button[aria-label="閉じる"]');
    expect(await textOf(page)).not.toContain('見つかりません');
  });
});

test('a file over the limit is read where the user says so', async () => {
  const page = await openReader(session, `${server.url}/huge.pdf`);
  await says(page, '50MBを超えるPDFです');
  await press(page, 'このまま読む');
  await page.waitForSelector('.work progress[value]');
  await says(page, '60 MBのうち');
});

test('of the web, only the PDF that was asked for is fetched', async () => {
  const before = server.asked.length;
  const page = await openReader(session, `${server.url}/notice.pdf`);
  const others: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`chrome-extension://${session.id}/`)) others.push(request.url());
  });
  await waitForRead(page);
  await press(page, 'テキスト');
  expect(server.asked.slice(before)).toEqual(['/notice.pdf']);
  expect(others.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([]);
});

describe('a hundred pages', () => {
  const pages = Array.from({ length: 100 }, (_, i) =>
    new PdfPage().lines(
      [
        `${i + 1}ページ目の記載`,
        ...Array.from(
          { length: 34 },
          (_, line) =>
            `${line + 1}行目：当社は再発防止策として管理者のパスワードを変更し確認の手順を見直しております。`,
        ),
      ],
      { x: 60, y: 60 },
      21,
    ),
  );

  test.runIf(whole)(
    'are read without the tab standing still, drawn as they are looked at, and given back',
    async () => {
      const page = await openReader(session);
      await page.evaluate(() => {
        const long: number[] = [];
        (globalThis as { long?: number[] }).long = long;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) long.push(duration);
        }).observe({ entryTypes: ['longtask'] });
      });
      await page.evaluate(
        (bytes) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], 'long.pdf'));
          document.body.dispatchEvent(
            new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
          );
        },
        Buffer.from(writePdf(pages)).toString('base64'),
      );
      await page.waitForSelector('.sheet canvas', { timeout: 20_000 });
      await expect
        .poll(() => page.evaluate(() => document.querySelector('.reading-progress') === null), {
          timeout: 120_000,
        })
        .toBe(true);
      expect(await waitForRead(page)).toBeGreaterThan(100);
      const long = await page.evaluate(() => (globalThis as { long?: number[] }).long ?? []);
      // On a busy machine of two cores; without others' turns it would be many seconds.
      expect(Math.max(0, ...long)).toBeLessThan(1500);
      const canvases = () => page.$$eval('canvas', (all) => all.filter(({ width }) => width > 1).length);
      for (const at of [50, 100, 1]) {
        await page.$eval('.page-field input', (input) => {
          (input as HTMLInputElement).value = '';
        });
        await page.type('.page-field input', String(at));
        await page.keyboard.press('Enter');
        await expect
          .poll(() => page.$$eval(`.sheet[data-page="${at}"] .textLayer span`, (all) => all.length), {
            timeout: 20_000,
          })
          .toBeGreaterThan(0);
        expect(await canvases()).toBeLessThan(9);
      }
      expect(page.workers()).toHaveLength(1);

      // Another document in its place: neither its worker nor its pictures stay.
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData('text/plain', '再発防止策としてWAFを導入いたしました。');
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      });
      await says(page, '貼り付けた文章');
      await waitForRead(page);
      await expect.poll(() => page.workers().length).toBe(0);
      expect(await page.$$('canvas')).toHaveLength(0);
      await page.close();
    },
    240_000,
  );
});
