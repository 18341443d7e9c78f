import { browser } from 'wxt/browser';
import { languageOf } from '../../components/interfaceLanguage';
import { tabWords } from '../../components/words/tab';
import type { Text } from '../../measures/measure';
import { options } from './options';
import { looksAt } from './policy';

async function say(text: Text): Promise<string> {
  const { language } = await options();
  return text[languageOf(language, browser.i18n.getUILanguage())];
}

/** Whether an address names a PDF: Firefox lets no script into its viewer, so that the address has to do. */
export function namesPdf(url: string): boolean {
  return (
    URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && /\.pdf$/i.test(new URL(url).pathname)
  );
}

/** Offers on the badge of tabs with a PDF to read it. */
export function followPdfTabs(): void {
  browser.tabs.onUpdated.addListener((tab, { status, url: changed }, { url }) => {
    // Firefox never says of its viewer that it is complete.
    const shown = status === 'complete' || changed !== undefined;
    if (shown && url !== undefined && namesPdf(url)) void offerPdf(tab, url);
  });
}

/** Says on a tab's button that its PDF can be read, unless the user or the organisation wants it left alone. */
export async function offerPdf(tab: number, url: string): Promise<void> {
  if (!(await looksAt(new URL(url).hostname))) return;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0017c1' });
    await browser.action.setBadgeText({ tabId: tab, text: 'PDF' });
    await browser.action.setTitle({ tabId: tab, title: await say(tabWords.readPdf) });
  } catch {
    // The tab is gone.
  }
}
