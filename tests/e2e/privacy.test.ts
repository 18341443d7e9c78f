import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formats } from '../../checklist/formats/index';
import { measures } from '../../measures/index';
import { type Session, startSession, waitForReading } from './browser';
import { recordsOf } from './database';
import { downloadsOf } from './downloads';
import { fillItems } from './items';
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

test('nothing leaves the machine while every view of ours is shown and every format is written', async () => {
  asked.length = 0;
  const folder = await downloadsOf(session);
  const own = ['popup.html', 'sidepanel.html', 'selection.html', 'reader.html'];
  for (const path of own) {
    const page = await session.openOwn(path);
    await page.waitForSelector('#root *');
    await page.close();
  }
  const dashboard = await session.openOwn('dashboard.html');
  await dashboard.waitForSelector('nav.sections a');
  const links = await dashboard.$$('nav.sections a');
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    await link.click();
    await dashboard.waitForSelector('main *');
  }
  await dashboard.close();
  const options = await session.openOwn('options.html');
  await options.waitForSelector('ul.formats button');
  // Among them some with a due date: a calendar without one is not written.
  await fillItems(options, measures.length);
  await options.reload();
  await options.waitForSelector('ul.formats button');
  const buttons = await options.$$('ul.formats button');
  expect(buttons.length).toBe(formats.length);
  for (const [n, button] of buttons.entries()) {
    await button.click();
    // A button does nothing while another format is being written.
    const written = (extension: string) =>
      document.querySelector('ul.formats [aria-disabled=true]') === null &&
      (document.querySelector('.exchange > [role=status]')?.textContent ?? '').includes(`.${extension}`);
    await options.waitForFunction(written, { timeout: 30_000 }, formats[n]?.extension ?? '');
  }
  await options.close();
  await rm(folder, { recursive: true, force: true });
  expect(asked).toEqual([]);
});

test('no page of ours may reach a site of its own accord; the reader alone may, for a PDF', async () => {
  const reach = (url: string) => `fetch('${url}/gallery/style.css').then(() => 'reached', () => 'kept')`;
  for (const path of ['popup', 'options', 'sidepanel', 'dashboard', 'selection', 'reader']) {
    const page = await session.openOwn(`${path}.html`);
    expect(await page.evaluate(reach(site.url)), path).toBe(path === 'reader' ? 'reached' : 'kept');
    await page.close();
  }
});

test('a page that speaks as we do among ourselves changes nothing', async () => {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  await waitForReading(session);
  const before = await recordsOf(session, 'history');
  const heard = await page.evaluate(async (id) => {
    const request = { type: 'setStatus', measure: 'waf', status: 'in-place', reason: '' };
    postMessage(request, '*');
    for (const name of ['message', 'tazan', 'setStatus'])
      document.dispatchEvent(new CustomEvent(name, { detail: request, bubbles: true }));
    new BroadcastChannel('tazan').postMessage({ revision: 99 });
    const { chrome } = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?: (id: string, request: object) => Promise<unknown> } };
    };
    return (await chrome?.runtime?.sendMessage?.(id, request).catch(() => 'refused')) ?? 'no way to send';
  }, session.id);
  expect(['refused', 'no way to send']).toContain(heard);
  // A last word of ours, after everything the page may have set going.
  await waitForReading(session);
  expect(await recordsOf(session, 'history')).toEqual(before);
  await page.close();
});

test('the proxy would have heard of it', async () => {
  const page = await session.open(`${site.url}/gallery/pages/island-walk.html`);
  await page.evaluate(() => fetch('http://elsewhere.example/note', { mode: 'no-cors' }).catch(() => {}));
  expect(asked).toEqual(['http://elsewhere.example/note']);
});
