import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findFirefox } from '../../tools/browser.mjs';
import { project } from '../house/sources';

const built = join(project, '.output/firefox-mv3');

/** Why the tests in Firefox cannot run; '' where they can. */
export const whyNoFirefox =
  findFirefox() === undefined
    ? 'no Firefox was found: install firefox-esr, or set TAZAN_FIREFOX to the path of one'
    : existsSync(built)
      ? ''
      : 'the extension was not built for Firefox: npm run build:firefox';

const gecko = 'tazan@tazan.example';
/** The extension's address is chosen at random for each profile, unless it is set. */
const uuid = '11111111-2222-4333-8444-555555555555';

/** A Firefox with the built extension. */
export interface FirefoxSession {
  browser: Browser;
  /** Everything that went wrong in the extension's own pages. */
  errors: string[];
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens an address whose page never tells the driver that it is there, as a PDF; nothing is waited for. */
  openSilent(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  /** Evaluates an async function body in a page of the extension, where `browser` is its interface. */
  inExtension(body: string): Promise<unknown>;
  /** Closes every tab but that of `inExtension` and the first. */
  closeTabs(): Promise<void>;
  end(): Promise<void>;
}

/**
 * Starts Firefox; `end` it. `granted`: whether the extension may look at all sites, as Firefox asks the user. A permission
 * that is asked for by a click is given without a question, which no driver can answer.
 */
export async function startFirefox({ granted = true } = {}): Promise<FirefoxSession> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error(whyNoFirefox);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Else the driver may not look into pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      'extensions.originControls.grantByDefault': granted,
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(built);
  const errors: string[] = [];
  const openSilent = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    page.goto(url, { timeout: 0 }).catch(() => {});
    await page.bringToFront();
    return page;
  };
  const openOwn = async (path: string): Promise<Page> => {
    const page = await openSilent(`moz-extension://${uuid}/${path}`);
    page.on('pageerror', (error) => errors.push(`${path}: ${String(error)}`));
    const loaded = () =>
      page
        .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
        .catch(() => false);
    await vi.waitUntil(loaded, { timeout: 20_000 });
    return page;
  };
  const console = await openOwn('selection.html');
  const kept = new Set(await browser.pages());
  const inExtension = (body: string) => console.evaluate(`(async () => { ${body} })()`);
  // The background registers the gate when it has started.
  if (granted)
    await vi.waitUntil(
      async () =>
        ((await inExtension(
          'return (await browser.scripting.getRegisteredContentScripts()).length;',
        )) as number) > 0,
      { timeout: 20_000 },
    );
  return {
    browser,
    errors,
    openSilent,
    openOwn,
    inExtension,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async closeTabs() {
      for (const page of await browser.pages()) if (!kept.has(page)) await page.close();
    },
    end: () => browser.close(),
  };
}

/** What the extension read of the tab at an address, through its own interface; null while it has not. */
export async function readingIn(session: FirefoxSession, url: string) {
  return (await session
    .inExtension(`
    const [tab] = (await browser.tabs.query({})).filter((one) => one.url === ${JSON.stringify(url)});
    if (tab === undefined) return null;
    const [{ result }] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const reading = globalThis.tazanPage?.reading;
        if (!reading) return null;
        const measures = (reading.disclosure?.findings ?? []).map(({ measure }) => measure);
        return JSON.stringify({ disclosure: reading.verdict.disclosure, measures });
      },
    });
    return JSON.stringify({ badge: await browser.action.getBadgeText({ tabId: tab.id }), ...JSON.parse(result ?? '{}') });
  `)
    .then((text) => (typeof text === 'string' ? JSON.parse(text) : null))) as {
    badge: string;
    disclosure?: boolean;
    measures?: string[];
  } | null;
}
