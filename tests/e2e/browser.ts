import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Options } from '../../components/options';
import { findBrowser } from '../../tools/browser.mjs';
import { backgroundOf, launch } from '../../tools/launch.mjs';
import { badgeOf, messagesOf, readingOf } from '../../tools/reading.mjs';
import type { Answer } from '../../tools/serve.mjs';
import { type Site, serveSite } from './pages';

/** A browser with the built extension on a profile of its own. */
export interface Session {
  browser: Browser;
  /** Id of the extension. */
  id: string;
  /** Everything that went wrong in pages and in the extension's own, as it was reported. */
  errors: string[];
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab, e.g. `popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** Closes every tab but the first: one left open by a test that failed would stand before those of the next. */
  closeTabs(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Ends the browser's process as a crash would, and starts it again on the same profile. */
  kill(): Promise<void>;
  /** Closes the browser and removes the profile. */
  end(): Promise<void>;
}

/** Starts a browser with these further arguments, and without some of puppeteer's own; `end` it. It fills `session`. */
export async function startSession(
  args: string[] = [],
  without: string[] = [],
  session = {} as Session,
): Promise<Session> {
  const executable = findBrowser();
  if (executable === undefined)
    throw new Error('No browser was found: set TAZAN_BROWSER to the path of one.');
  const profile = await mkdtemp(join(tmpdir(), 'tazan-e2e-'));
  const errors: string[] = [];
  const start = async () => {
    const started = await launch({ executable, headless: true, profile, args, without });
    const worker = await backgroundOf(started.browser);
    worker.on('error', (error) => errors.push(`background: ${error.message}`));
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
    return started;
  };
  const again = async () => {
    ({ browser, id } = await start());
    await messagesOf(browser);
    Object.assign(session, { browser, id });
  };
  let { browser, id } = await start();
  await messagesOf(browser);
  return Object.assign(session, {
    browser,
    id,
    errors,
    async open(url: string) {
      const page = await session.browser.newPage();
      page.on('pageerror', (error) => errors.push(`${url}: ${String(error)}`));
      // Ten megabytes on a busy machine; what is to be quick says so itself.
      await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
      await page.bringToFront();
      return page;
    },
    openOwn: (path: string) => session.open(`chrome-extension://${session.id}/${path}`),
    async closeTabs() {
      for (const page of (await session.browser.pages()).slice(1)) await page.close();
    },
    async restart() {
      await session.browser.close();
      await again();
    },
    async kill() {
      const running = session.browser.process();
      const gone = new Promise((settle) => running?.once('exit', settle));
      running?.kill('SIGKILL');
      await gone;
      await again();
    },
    async end() {
      await session.browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  });
}

/**
 * A browser and a site with these further pages for the tests of the file that calls this: both are there from its first
 * `beforeAll` on, and end with it.
 */
export function browserAndSite(pages: Record<string, Answer> = {}): { session: Session; site: Site } {
  const session = {} as Session;
  const site = {} as Site;
  beforeAll(async () => {
    const served = serveSite(pages);
    await Promise.all([startSession([], [], session), served]);
    Object.assign(site, await served);
  });
  afterAll(async () => {
    await session.end();
    await site.close();
  });
  return { session, site };
}

/** Waits until the extension has read the page in the active tab, and gives what it read. */
export async function waitForReading(session: Session) {
  await expect.poll(() => readingOf(session.browser), { timeout: 20_000 }).not.toBeNull();
  const read = await readingOf(session.browser);
  if (!read?.reading) throw new Error('The background did not answer the walker.');
  return { source: read.source, reading: read.reading };
}

/** Waits until the badge over the active tab shows `text`. */
export async function waitForBadge(session: Session, text: string): Promise<void> {
  await expect.poll(() => badgeOf(session.browser), { timeout: 10_000 }).toBe(text);
}

/** Sets options as the options page does; the others keep their values. */
export async function setOptions(session: Session, change: Partial<Options>): Promise<void> {
  const worker = await backgroundOf(session.browser);
  await worker.evaluate(`chrome.storage.local.get('options').then(({ options }) =>
    chrome.storage.local.set({ options: { ...options, ...${JSON.stringify(change)} } }))`);
}
