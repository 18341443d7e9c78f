import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxSession, readingIn, startFirefox, whyNoFirefox } from './firefox';
import { around, hostile } from './hostile-pages';
import { type Site, serveSite } from './pages';
import { says, textOf } from './popup';
import { sampleOf } from './sample';

/** What the protocol Firefox offers to drivers cannot do; Chromium's tests do it. */
const left = [
  'the popup over a page, context menu, shortcuts and sidebar: they are no pages to the protocol',
  'the closed shadow root of the marks in pages of sites: only the DevTools of Chromium look into one',
  'files saved by the browser, private windows, killing and starting again on one profile',
  'PDFs in the browser’s own viewer: no script of an extension runs there',
  'a million characters in one page: the reading, in the one thread of all pages of the extension there, takes longer than a test waits',
];

if (whyNoFirefox !== '') console.log(`Not tried in Firefox: ${whyNoFirefox}.`);
else console.log(`Not tried in Firefox:\n${left.map((one) => `- ${one}`).join('\n')}`);

const pages = {
  ...hostile,
  '/plain.html': { body: around('') },
  '/insisting.html': {
    body: around(
      '',
      `<script>
        setInterval(() => {
          for (const type of ['setStatus', 'addFindings', 'gatePassed', 'read'])
            postMessage({ type, measure: 'waf', status: 'in-place', reason: '' }, '*');
        }, 20);
      </script>`,
    ),
  },
};
/** Those on which a disclosure is read all the same; every other one in `npm test`. */
const read = sampleOf(
  [
    ...['/plain.html', '/forging.html', '/attributes.html', '/shift_jis.html', '/overwritten.html'],
    ...['/strange.html', '/insisting.html', '/injecting.html', '/meddling.html', '/deep.html'],
    ...['/endless.html', '/many.html'],
  ],
  2,
);
/** Those that are no page of text, or whose notice lies behind the limit. */
const unread = sampleOf(
  [
    ...['/noise.html', '/frameset.html', '/bodiless.html', '/picture.svg', '/bodiless.xml', '/mistaken.html'],
    '/large-before.html',
  ],
  3,
);

describe.skipIf(whyNoFirefox !== '')('in Firefox', () => {
  let session: FirefoxSession;
  let site: Site;

  beforeAll(async () => {
    [session, site] = await Promise.all([startFirefox(), serveSite(pages)]);
    await session.inExtension(`await browser.storage.local.set({ options: { language: 'ja' } });`);
  });
  afterAll(async () => {
    await session?.end();
    await site?.close();
  });
  afterEach(() => expect(session.errors.splice(0)).toEqual([]));

  test.each(read)(
    'a disclosure is read and counted on the badge, whatever else its page does: %s',
    async (path) => {
      const url = `${site.url}${path}`;
      const page = await session.open(url);
      const read = async () => (await readingIn(session, url))?.measures;
      await expect.poll(read, { timeout: 20_000 }).toEqual(expect.arrayContaining(['waf']));
      await expect
        .poll(async () => (await readingIn(session, url))?.badge, { timeout: 10_000 })
        .toMatch(/^[3-9]$/u);
      await page.close();
    },
  );

  test('nothing is done on what is no page of text', async () => {
    for (const path of unread) await session.openSilent(`${site.url}${path}`);
    // A notice opened after them is read: so they have been looked at, if they ever are.
    await session.open(`${site.url}/plain.html`);
    const badges = async () =>
      JSON.parse(
        String(
          await session.inExtension(`
            const tabs = (await browser.tabs.query({})).filter(({ url }) => url?.startsWith(${JSON.stringify(site.url)}));
            const badge = async ({ id, url }) => [new URL(url).pathname, await browser.action.getBadgeText({ tabId: id })];
            return JSON.stringify(Object.fromEntries(await Promise.all(tabs.map(badge))));`),
        ),
      ) as Record<string, string>;
    await expect.poll(async () => (await badges())['/plain.html'], { timeout: 20_000 }).toMatch(/^[3-9]$/u);
    const { '/plain.html': _, ...others } = await badges();
    expect(others).toEqual(Object.fromEntries(unread.map((path) => [path, ''])));
    await session.closeTabs();
  });

  test('what is painted tells a page nothing of our statuses, and nothing of the page is changed', async () => {
    const page = await session.open(`${site.url}/plain.html`);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 20_000 }).toBeGreaterThan(0);
    const seen = () =>
      page.evaluate(() =>
        JSON.stringify([
          document.querySelector('main')?.outerHTML,
          [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]),
          [...document.documentElement.children].map((one) => one.outerHTML.replace(/<main[\s\S]*/u, '')),
        ]),
      );
    const badge = async () => (await readingIn(session, `${site.url}/plain.html`))?.badge;
    await expect.poll(badge, { timeout: 10_000 }).toMatch(/^[1-9]$/u);
    const asked = await badge();
    const before = await seen();
    expect(before).toContain('WAF');
    await session.inExtension(
      `await browser.runtime.sendMessage({ type: 'setStatus', measure: 'waf', status: 'in-place', reason: '' });`,
    );
    await expect.poll(badge, { timeout: 10_000 }).toBe(String(Number(asked) - 1));
    expect(await seen()).toBe(before);
    await page.close();
  });

  test('an ordinary page is left alone', async () => {
    const url = `${site.url}/gallery/pages/island-walk.html`;
    const page = await session.open(url);
    // A notice opened after it is read: so the ordinary page has been looked at, if it ever is.
    const notice = `${site.url}/plain.html`;
    const later = await session.open(notice);
    await expect
      .poll(async () => (await readingIn(session, notice))?.badge, { timeout: 20_000 })
      .toMatch(/^[3-9]$/u);
    await later.close();
    expect(await readingIn(session, url)).toEqual({ badge: '' });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test('the checklist is listed and changed by keyboard, and the change is there in another window', async () => {
    const popup = await session.openOwn('popup.html');
    await popup.waitForSelector('.items .what[tabindex="0"]');
    expect((await popup.$$('.row')).length).toBeGreaterThan(20);
    const before = Number(/対応済み (\d+) \/ \d+/u.exec(await textOf(popup))?.[1]);
    await popup.focus('.items .what[tabindex="0"]');
    await popup.keyboard.press('4');
    const more = new RegExp(`対応済み ${before + 1} / \\d+`, 'u');
    await says(popup, more);
    const other = await session.openOwn('popup.html');
    await says(other, more);
    await other.close();
    await popup.close();
  });

  test.each(['dashboard', 'options', 'reader', 'sidepanel'])('its %s opens', async (name) => {
    const page = await session.openOwn(`${name}.html`);
    await page.waitForSelector('#root *');
    expect(await page.evaluate(() => document.body.innerText.trim())).not.toBe('');
    await page.close();
  });

  test('it refuses to say that there is no policy; that is as good as none', async () => {
    const answer = await session.inExtension(
      `return browser.storage.managed.get(null).then(() => 'given', () => 'refused');`,
    );
    expect(answer).toBe('refused');
    const options = await session.openOwn('options.html');
    await options.waitForSelector('ul.formats button');
    await says(options, /CSV/u);
    expect(await textOf(options)).not.toMatch(/組織が管理/u);
    await options.close();
  });

  test('no page of ours but the reader can reach a site of its own accord', async () => {
    for (const name of ['popup', 'options', 'dashboard', 'reader']) {
      const page = await session.openOwn(`${name}.html`);
      const reached = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        `${site.url}/gallery/style.css`,
      );
      expect(reached, name).toBe(name === 'reader');
      await page.close();
    }
  });
});

describe.skipIf(whyNoFirefox !== '')('in Firefox, with access to sites withheld', () => {
  let session: FirefoxSession;
  let site: Site;

  beforeAll(async () => {
    [session, site] = await Promise.all([startFirefox({ granted: false }), serveSite(pages)]);
  });
  afterAll(async () => {
    await session?.end();
    await site?.close();
  });

  test('no page is looked at, and the settings say why', async () => {
    expect(await session.inExtension('return (await browser.permissions.getAll()).origins.length;')).toBe(0);
    const page = await session.open(`${site.url}/plain.html`);
    await page.evaluate(() => new Promise((settle) => requestIdleCallback(settle)));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await session.inExtension(`await browser.storage.local.set({ options: { language: 'ja' } });`);
    const options = await session.openOwn('options.html');
    await says(options, /許可/u);
    expect(await options.evaluate(() => document.querySelectorAll('.note button').length)).toBeGreaterThan(0);
    await options.close();
    await page.close();
  });
});
