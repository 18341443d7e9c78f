import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../tools/browser.mjs';
import { project } from '../tools/command.mjs';
import { type Answer, serve } from '../tools/serve.mjs';

/** Where everything the benchmarks make is put. */
export const workshop = join(project, '.output/bench');

/** What the rows share: a server of pages, and browsers with the extensions they ask for. */
export interface Bench {
  /** Address of the server, without a slash at the end. */
  url: string;
  /** Serves a page under a path from now on. */
  serve(path: string, answer: Answer): string;
  /** A fresh browser with the extensions of these folders; closed with the bench. */
  browser(extensions: readonly string[]): Promise<Browser>;
  /** Which browser that is. */
  version(): Promise<string>;
  /** Says how far it is, where that does not disturb the result. */
  say(text: string): void;
  close(): Promise<void>;
}

/** Opens what the rows share; close it. */
export async function openBench(say: (text: string) => void): Promise<Bench> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser was found: set TAZAN_BROWSER to one.');
  mkdirSync(workshop, { recursive: true });
  const pages = new Map<string, Answer>();
  const site = await serve((path) => pages.get(path));
  const browsers: Browser[] = [];
  const bench: Bench = {
    url: site.url,
    say,
    serve(path, answer) {
      pages.set(path, answer);
      return `${site.url}${path}`;
    },
    async browser(extensions) {
      const browser = await puppeteer.launch({
        executablePath,
        headless: true,
        pipe: true,
        enableExtensions: [...extensions],
        defaultViewport: { width: 1280, height: 900 },
        protocolTimeout: 300_000,
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--no-first-run',
          '--no-default-browser-check',
        ],
      });
      browsers.push(browser);
      return browser;
    },
    async version() {
      const browser = await bench.browser([]);
      return browser.version();
    },
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      await site.close();
    },
  };
  return bench;
}

/** Opens an address in the page by a fresh navigation, and waits until what runs when the browser is idle has run. */
export async function load(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(
    () =>
      new Promise<void>((settle) => {
        requestIdleCallback(() => setTimeout(() => requestIdleCallback(() => settle()), 20));
      }),
  );
}
