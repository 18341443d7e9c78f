import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { builtExtension } from './sizes.mjs';

/**
 * Starts a browser with the built extension in it. The extension is loaded over the DevTools pipe, since branded
 * Chrome takes no --load-extension.
 * @param {object} options
 * @param {string} options.executable path of the browser
 * @param {boolean} options.headless
 * @param {string} [options.profile] folder of the profile; a fresh one, removed at the end, if left out
 * @param {string[]} [options.args] further ones for the browser
 * @param {string[]} [options.without] ones that puppeteer adds and are not wanted
 * @param {boolean} [options.welcome] leave the first-run page open, which a fresh profile gets
 * @param {import('puppeteer-core').TargetFilterCallback} [options.watched] what DevTools look into; all, if left out
 */
export async function launch({
  executable,
  headless,
  profile,
  args = [],
  without = [],
  welcome = false,
  watched,
}) {
  const fresh = profile === undefined || !existsSync(join(profile, 'Default'));
  // Chromium refuses to run its sandbox as root.
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: [builtExtension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Without its yellow bar: a person is at this browser.
    ignoreDefaultArgs: [...without, ...(headless ? [] : ['--enable-automation'])],
    args: [...(root ? ['--no-sandbox'] : []), '--no-first-run', '--no-default-browser-check', ...args],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(watched === undefined ? {} : { targetFilter: watched, waitForInitialPage: false }),
  });
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  await gateRegistered(browser);
  if (fresh && !welcome) await closeWelcome(browser);
  return { browser, id: new URL(target.url()).host };
}

/**
 * Closes the first-run page, once it has opened: it must not come between the tabs that follow.
 * @param {import('puppeteer-core').Browser} browser
 */
async function closeWelcome(browser) {
  const opened = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
  await (await opened.page())?.close();
}

/**
 * Waits until pages are asked the gate's question. When the extension is loaded, its background takes back what an
 * earlier start had registered and registers it anew; so twice in a row counts.
 * @param {import('puppeteer-core').Browser} browser
 */
async function gateRegistered(browser) {
  const worker = await backgroundOf(browser);
  for (let seen = 0; seen < 2; ) {
    const registered = await worker.evaluate('chrome.scripting.getRegisteredContentScripts()');
    seen = Array.isArray(registered) && registered.length > 0 ? seen + 1 : 0;
    await new Promise((settle) => setTimeout(settle, 50));
  }
}

/**
 * The extension's background, awake and ready to evaluate in. Asked for anew each time: it may have slept.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function backgroundOf(browser) {
  const ours = (/** @type {import('puppeteer-core').Target} */ one) =>
    one.type() === 'service_worker' && one.url().startsWith('chrome-extension://');
  // The latest: one of before the extension was loaded anew may still be listed, and answers no more.
  const target = browser.targets().filter(ours).at(-1) ?? (await browser.waitForTarget(ours));
  const worker = await target.worker();
  if (worker === null) throw new Error('The background has stopped.');
  // Its first evaluations may come before the extension interface does.
  while (!(await worker.evaluate('typeof chrome === "object" && "tabs" in chrome').catch(() => false))) {
    await new Promise((settle) => setTimeout(settle, 20));
  }
  return worker;
}

/**
 * Opens the extension's real popup over the active tab.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openPopup(browser) {
  const worker = await backgroundOf(browser);
  const opened = browser.waitForTarget((one) => /^chrome-extension:.*\/popup\.html/u.test(one.url()));
  await worker.evaluate('chrome.action.openPopup()');
  return (await opened).asPage();
}
