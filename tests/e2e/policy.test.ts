import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browser.mjs';
import { messagesOf, readingOf } from '../../tools/reading.mjs';
import { type Session, setOptions, startSession } from './browser';
import { clickButton } from './configure';
import { type FirefoxSession, startFirefox, whyNoFirefox } from './firefox';
import { type Site, serveSite } from './pages';
import { says } from './popup';

/** Id of a copy from no store: of the manifest's key. */
const id = 'lmmbmglpbjlbopimomopmfoabincohln';
/** Where Debian's Chromium looks for policies; only root may write there. */
const file = '/etc/chromium/policies/managed/tazan-test.json';
/** Where every Firefox on Linux looks for them. */
const firefoxFile = '/etc/firefox/policies/policies.json';
const policy = {
  automatic: true,
  blockedHosts: ['127.0.0.1'],
  disabledExports: ['csv', 'backup'],
  owners: ['情報システム課'],
};

/** A host the browser itself keeps every extension away from. */
const kept = 'kept.localhost';

const why =
  notWritable(file) ||
  (/\/chromium$/u.test(findBrowser() ?? '') ? '' : 'only the place of Chromium’s policies is known');
const whyNot = whyNoFirefox || notWritable(firefoxFile);
if (why !== '') console.log(`A policy file was not tried in Chromium: ${why}.`);
if (whyNot !== '') console.log(`A policy file was not tried in Firefox: ${whyNot}.`);

/** Why a policy cannot be put there; '' where it can. One of the machine's own is left alone. */
function notWritable(path: string): string {
  if (existsSync(path)) return `${path} is there already`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    return '';
  } catch {
    return `${dirname(path)} cannot be written`;
  }
}

let session: Session;
let site: Site;

beforeAll(async () => {
  if (why !== '') return;
  const settings = { ExtensionSettings: { [id]: { runtime_blocked_hosts: [`*://${kept}`] } } };
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } }, ...settings }));
  [session, site] = await Promise.all([startSession(), serveSite()]);
  await setOptions(session, { language: 'ja', automatic: false });
});
afterAll(async () => {
  rmSync(file, { force: true });
  await session?.end();
  await site?.close();
});

test.skipIf(why !== '')(
  'a policy file decides: what is looked at, what can be exported, who is offered',
  async () => {
    expect(session.id).toBe(id);
    const options = await session.openOwn('options.html');
    await says(options, /この設定は、組織が管理しています/u);
    const formats = await options.$$eval('ul.formats button', (all) => all.map((one) => one.textContent));
    expect(formats.join()).toMatch(/バックアップ/u);
    expect(formats).not.toContain('CSV');
    const held = await options.$$eval(
      'label.check',
      (all) => all.find((one) => one.textContent?.includes('組織が管理'))?.querySelector('input')?.disabled,
    );
    expect(held).toBe(true);
    await options.close();

    // By name it is no blocked host; by number it is.
    const { port } = new URL(site.url);
    const blocked = await session.open(`http://127.0.0.1:${port}/gallery/pages/coffee-shop.html`);
    expect(await messagesOf(session.browser)).toEqual([]);
    expect(await readingOf(session.browser)).toBeNull();
    await blocked.close();
    const allowed = await session.open(`http://localhost:${port}/gallery/pages/coffee-shop.html`);
    await expect.poll(() => readingOf(session.browser), { timeout: 20_000 }).not.toBeNull();
    await allowed.close();
  },
);

test.skipIf(why !== '')(
  'on a host the browser keeps extensions away from, the popup says so in one line and nothing is thrown',
  async () => {
    await setOptions(session, { automatic: true });
    const { port } = new URL(site.url);
    const page = await session.open(`http://${kept}:${port}/gallery/pages/coffee-shop.html`);
    expect(await page.title()).not.toBe('');
    expect(await page.$$('tazan-marks')).toEqual([]);
    const popup = await clickButton(session, page);
    await popup.click('#tab-page');
    await says(popup, /このサイトでは拡張機能を使えません/u);
    await says(popup, /組織のポリシー/u);
    expect(await page.$$('tazan-marks')).toEqual([]);
    expect(session.errors).toEqual([]);
  },
);

describe.skipIf(whyNot !== '')('in Firefox', () => {
  let firefox: FirefoxSession;
  let site: Site;

  beforeAll(async () => {
    const laid = { policies: { '3rdparty': { Extensions: { 'tazan@tazan.example': policy } } } };
    writeFileSync(firefoxFile, JSON.stringify(laid));
    [firefox, site] = await Promise.all([startFirefox(), serveSite()]);
    await firefox.inExtension(
      `await browser.storage.local.set({ options: { language: 'ja', automatic: false } });`,
    );
  });
  afterAll(async () => {
    rmSync(firefoxFile, { force: true });
    await firefox?.end();
    await site?.close();
  });

  test('policies.json decides likewise', async () => {
    const options = await firefox.openOwn('options.html');
    await says(options, /この設定は、組織が管理しています/u);
    const formats = await options.$$eval('ul.formats button', (all) => all.map((one) => one.textContent));
    expect(formats.join()).toMatch(/バックアップ/u);
    expect(formats).not.toContain('CSV');
    await options.close();

    const { port } = new URL(site.url);
    const blocked = await firefox.open(`http://127.0.0.1:${port}/gallery/pages/coffee-shop.html`);
    // Opened later and read: so the blocked one has been looked at, if it ever is.
    const allowed = await firefox.open(`http://localhost:${port}/gallery/pages/coffee-shop.html`);
    const painted = (page: typeof blocked) => page.evaluate(() => CSS.highlights.size);
    await expect.poll(() => painted(allowed), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await painted(blocked)).toBe(0);
    expect(firefox.errors).toEqual([]);
  });
});
