import { afterEach, expect, test } from 'vitest';
import { backgroundOf } from '../../tools/launch.mjs';
import { startSession } from './browser';

const before = process.env.LANGUAGE;
afterEach(() => {
  if (before === undefined) delete process.env.LANGUAGE;
  else process.env.LANGUAGE = before;
});

/** What the browser shows of us, by the first letters of its own language. */
const shown = {
  ja: { name: 'Tazan 他山', button: 'Tazan を開く' },
  en: { name: 'Tazan', button: 'Open Tazan' },
};

test.each(['ja', 'en'])('on a machine that speaks %s we speak what the browser does', async (language) => {
  process.env.LANGUAGE = language;
  const session = await startSession();
  try {
    const worker = await backgroundOf(session.browser);
    // A browser without Japanese of its own stays with English.
    const browser = String(await worker.evaluate('chrome.i18n.getUILanguage()'));
    if (language === 'en') expect(browser).toMatch(/^en/u);
    const own = browser.startsWith('ja') ? 'ja' : 'en';
    expect({
      name: await worker.evaluate('chrome.runtime.getManifest().name'),
      button: await worker.evaluate('chrome.action.getTitle({})'),
    }).toEqual(shown[own]);
    const page = await session.openOwn('options.html');
    await page.waitForSelector('.settings select');
    const lang = () => page.evaluate(() => document.documentElement.lang);
    expect(await lang()).toBe(own);
    // Until the user says otherwise.
    for (const chosen of ['ja', 'en', '']) {
      await page.select('.settings select', chosen);
      await expect.poll(lang).toBe(chosen || own);
    }
  } finally {
    await session.end();
  }
});
