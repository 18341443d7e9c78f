import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Session, startSession, waitForReading } from './browser';
import { marksOf } from './marks';
import { type Site, serveSite } from './pages';

let proxy: Server;
let asked: string[];
let session: Session;
let site: Site;

// Everything but this machine's own addresses goes to the proxy, which writes it down.
beforeAll(async () => {
  asked = [];
  proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((settle) => proxy.listen(0, '127.0.0.1', settle));
  const { port } = proxy.address() as AddressInfo;
  // Chromium itself asks Google whether somebody is signed in; that question is kept on this machine.
  const args = [`--proxy-server=127.0.0.1:${port}`, '--gaia-url=http://127.0.0.1:1'];
  [session, site] = await Promise.all([startSession(args), serveSite()]);
});
afterAll(async () => {
  await session.end();
  await site.close();
  proxy.close();
});

test('nothing leaves the machine while pages are read, marked, added and shown', async () => {
  asked.length = 0;
  for (const name of ['coffee-shop', 'hospital', 'newspaper']) {
    const page = await session.open(`${site.url}/gallery/pages/${name}.html`);
    if (name !== 'newspaper') {
      await waitForReading(session);
      const marks = await marksOf(page);
      await marks.click('button.beside');
      await marks.click('.bar button.wide');
    }
    await page.close();
  }
  const popup = await session.openOwn('popup.html');
  await popup.waitForSelector('main');
  await popup.close();
  expect(asked).toEqual([]);
});

test('the proxy would have heard of it', async () => {
  const page = await session.open(`${site.url}/gallery/pages/island-walk.html`);
  await page.evaluate(() => fetch('http://elsewhere.example/note', { mode: 'no-cors' }).catch(() => {}));
  expect(asked).toEqual(['http://elsewhere.example/note']);
});
