import { backgroundOf } from './launch.mjs';

/**
 * @typedef {import('../disclosure/disclosure').Reading} Reading
 * @typedef {import('../disclosure/disclosure').SourceText} SourceText
 * @typedef {{ reading: Reading | null, source: SourceText }} Kept what the walker keeps in the page's isolated world;
 *   `reading` is null when the background did not answer
 */

/**
 * Runs `source`, an async function body with `tab` (the active one) in reach, in the background.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} source
 */
async function inBackground(browser, source) {
  const worker = await backgroundOf(browser);
  return worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    ${source}
  })()`);
}

/**
 * The types of the messages that the active tab, which must have loaded, has sent since it was last asked. Every
 * script that ran in it so far has been heard then. Call it once before the first page is opened, to start listening.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<string[]>}
 */
export async function messagesOf(browser) {
  return /** @type {Promise<string[]>} */ (
    inBackground(
      browser,
      `if (globalThis.heard === undefined) {
        globalThis.heard = [];
        chrome.runtime.onMessage.addListener((message, sender) => {
          heard.push({ type: message?.type, tab: sender.tab?.id });
          if (message?.type === 'tazan-last') globalThis.last?.();
        });
      }
      if (!/^https?:/.test(tab?.url ?? '')) return [];
      const arrived = new Promise((settle) => { globalThis.last = settle; });
      // Messages of one frame come in order: after this one nothing of the gate is under way.
      await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => requestIdleCallback(() => {
          chrome.runtime.sendMessage({ type: 'tazan-last' }).catch(() => {});
        }),
      });
      await arrived;
      return heard.splice(0).filter((one) => one.tab === tab.id && one.type !== 'tazan-last').map(({ type }) => type);`,
    )
  );
}

/**
 * What the extension read from the active tab; null while it has not read it.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<Kept | null>}
 */
export async function readingOf(browser) {
  return /** @type {Promise<Kept | null>} */ (
    inBackground(
      browser,
      `const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: async () => {
          const page = globalThis.tazanPage;
          if (page === undefined) return null;
          await page.settled;
          return { reading: page.reading, source: page.source };
        },
      });
      return result;`,
    )
  );
}

/**
 * The text on the badge over the active tab, '' for none.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<string>}
 */
export async function badgeOf(browser) {
  return /** @type {Promise<string>} */ (
    inBackground(browser, 'return chrome.action.getBadgeText({ tabId: tab.id });')
  );
}
