import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from './browser';
import { textOf } from './popup';

/** Opens the reader with a PDF, or with nothing. */
export function openReader(session: Session, url = '', hash = ''): Promise<Page> {
  return session.openOwn(`reader.html${url === '' ? '' : `?url=${encodeURIComponent(url)}`}${hash}`);
}

/** Waits until a document was read; how many places of it state a measure. */
export async function waitForRead(page: Page): Promise<number> {
  let count = '';
  await expect
    .poll(
      async () => {
        count = /対策は(\d+)か所/u.exec(await statusOf(page))?.[1] ?? '';
        return count;
      },
      { timeout: 30_000 },
    )
    .not.toBe('');
  return Number(count);
}

/** What the reader tells a screen reader now. */
export function statusOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' '),
  );
}

/** Presses a button by its words. */
export async function press(page: Page, words: string): Promise<void> {
  await expect.poll(() => textOf(page), { timeout: 10_000 }).toContain(words);
  await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
    found?.click();
  }, words);
}

/** A server that answers as a test says, also slowly or not at all. */
export async function serveOdd(
  answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void>,
): Promise<{ url: string; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}
