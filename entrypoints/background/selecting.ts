import { type Browser, browser } from 'wxt/browser';
import { allowsHost } from '../../components/policy';
import { readText } from '../../documents/text';
import { inject } from './inject';
import { policy } from './policy';

/** What is handed to the window that asks about a selected text. */
export interface Handed {
  source: ReturnType<typeof readText>;
  quote: string;
  private: boolean;
}

/**
 * Asks in a frame which measure the selected text states. Where no script may run (the browser's PDF viewer, a site that is
 * withheld, a host the organisation blocks), or where the page takes away what is added to it, a small window of our own asks,
 * with nothing but that text. `text`: what the browser says is selected, '' where it does not say.
 */
export async function selectIn(tab: Browser.tabs.Tab, frame: number, text: string): Promise<void> {
  if (tab.id === undefined) return;
  const target = { tab: tab.id, frame };
  if (!(await mayRead(tab))) return askInWindow(tab, text);
  const noted = await browser.scripting
    .executeScript({ target: { tabId: tab.id, frameIds: [frame] }, func: noteSelecting, args: [text] })
    .then(
      ([answer]) => answer?.result as ReturnType<typeof noteSelecting> | undefined,
      () => undefined,
    );
  if (noted?.ready && (await inject(target, '/walker.js')) && (await inject(target, '/marks.js'))) return;
  await askInWindow(tab, text || (noted?.selected ?? ''));
}

/** An address is not told of a tab we have no access to; no script gets into it either. */
async function mayRead({ url = '' }: Browser.tabs.Tab): Promise<boolean> {
  return !URL.canParse(url) || allowsHost(await policy(), new URL(url).hostname);
}

async function askInWindow(
  { url = '', title = '', incognito }: Browser.tabs.Tab,
  text: string,
): Promise<void> {
  const quote = text.trim().slice(0, 2000);
  const kind = /\.pdf$/i.test(URL.canParse(url) ? new URL(url).pathname : '') ? 'pdf' : 'text';
  const handed: Handed = { source: readText(quote, { url, title, kind }), quote, private: incognito };
  const key = `selection-${crypto.randomUUID()}`;
  await browser.storage.session.set({ [key]: handed });
  await browser.windows.create({
    url: `/selection.html?${key}`,
    type: 'popup',
    width: 420,
    height: 420,
  });
}

// Runs in the page's isolated world. The viewer of a PDF is a page without text.
function noteSelecting(text: string): { ready: boolean; selected: string } {
  const slots = globalThis as { tazanSelecting?: { text: string }; tazanMarks?: { refused: boolean } };
  const ready = document.contentType !== 'application/pdf' && slots.tazanMarks?.refused !== true;
  if (ready) slots.tazanSelecting = { text };
  return { ready, selected: getSelection()?.toString() ?? '' };
}
