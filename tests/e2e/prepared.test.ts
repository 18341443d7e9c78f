import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browser.mjs';
import { backgroundOf, launch } from '../../tools/launch.mjs';
import { badgeOf, messagesOf } from '../../tools/reading.mjs';
import { filesOf, serve } from '../../tools/serve.mjs';
import { project } from '../house/sources';
import type { Site } from './pages';

const notice = '/pages/hospital.html';
const entrance = `<!DOCTYPE html><meta charset="utf-8"><title>入口</title>
  <script type="speculationrules">{"prerender":[{"source":"list","urls":["${notice}"],"eagerness":"immediate"}]}</script>
  <a href="${notice}">お知らせ</a>`;

let browser: Browser;
let site: Site;
const asked: string[] = [];

beforeAll(async () => {
  const gallery = filesOf(join(project, 'gallery'));
  site = await serve((path) => {
    asked.push(path);
    return path === '/entrance.html' ? { body: entrance } : gallery(path);
  });
  // Chromium prepares no page while DevTools look into the one that asks for it: they see the background alone.
  const executable = findBrowser();
  if (executable === undefined)
    throw new Error('No browser was found: set TAZAN_BROWSER to the path of one.');
  ({ browser } = await launch({
    executable,
    headless: true,
    welcome: true,
    watched: (target) => target.type() === 'service_worker',
  }));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What the background answers; `tab` is the id of the active tab. */
async function run(source: string): Promise<unknown> {
  const worker = await backgroundOf(browser);
  return worker.evaluate(`chrome.tabs.query({ active: true }).then(async ([{ id: tab }]) => { ${source} })`);
}

test('a page that is only prepared is left alone until it is shown', async () => {
  await messagesOf(browser);
  await run(`await chrome.tabs.create({ url: '${site.url}/entrance.html', active: true });`);
  await expect.poll(() => asked, { timeout: 20_000 }).toContain(notice);
  // A sample the background would have heard of had it been shown: its gate asks as soon as it may.
  expect(await messagesOf(browser)).toEqual([]);
  expect(await badgeOf(browser)).toBe('');

  await run(
    `await chrome.scripting.executeScript({ target: { tabId: tab }, func: () => document.querySelector('a').click() });`,
  );
  await expect.poll(() => badgeOf(browser), { timeout: 20_000 }).toMatch(/^[1-9]/u);
  const [{ result }] = (await run(
    `return chrome.scripting.executeScript({ target: { tabId: tab }, func: () => [location.pathname, performance.getEntriesByType('navigation')[0].activationStart] });`,
  )) as [{ result: [string, number] }];
  expect(result[0]).toBe(notice);
  expect(result[1], 'it had been prepared').toBeGreaterThan(0);
  expect(asked.filter((path) => path === notice)).toHaveLength(1);
});
