import { type Browser, browser } from 'wxt/browser';
import { languageOf } from '../../components/interfaceLanguage';
import { strings } from '../../components/page/strings';
import { popupWords } from '../../components/words/popup';
import { tabWords } from '../../components/words/tab';
import type { Text } from '../../measures/measure';
import { openReader, showsReader } from '../own/reader';
import { options } from './options';
import { openPanel } from './panel';
import { selectIn } from './selecting';

type Chosen = Browser.contextMenus.OnClickData;

/** An entry of the context menu. */
interface Entry {
  title: Text;
  on: Pick<Browser.contextMenus.CreateProperties, 'contexts' | 'targetUrlPatterns'>;
  choose(chosen: Chosen, tab: Browser.tabs.Tab): Promise<void>;
}

/** Addresses that name a PDF. The browser compares letter by letter. */
const pdfs = ['pdf', 'PDF', 'Pdf'].flatMap((ending) =>
  ['', '?*', '#*'].map((behind) => `*://*/*.${ending}${behind}`),
);

/** By their ids. */
const entries: Readonly<Record<string, Entry>> = {
  'add-selection': {
    title: strings.selection,
    on: { contexts: ['selection'] },
    async choose({ frameId, selectionText }, tab) {
      if (!showsReader(tab.url)) await selectIn(tab, frameId ?? 0, selectionText ?? '');
    },
  },
  'read-linked-pdf': {
    title: tabWords.readLinkedPdf,
    on: { contexts: ['link'], targetUrlPatterns: pdfs },
    choose: ({ linkUrl }, tab) => openReader({ url: linkUrl ?? '', tab: null, private: tab.incognito }, tab),
  },
  // Chromium has such an entry of its own.
  ...(import.meta.env.FIREFOX
    ? {
        'open-panel': {
          title: popupWords.panel,
          on: { contexts: ['action', 'page'] },
          choose: async (_, tab) => void openPanel({ windowId: tab.windowId }),
        } satisfies Entry,
      }
    : {}),
};

/** Puts the entries into the context menu, in the interface language. */
export async function registerMenu(): Promise<void> {
  const { language } = await options();
  const spoken = languageOf(language, browser.i18n.getUILanguage());
  await browser.contextMenus.removeAll();
  // Two starts at once: the other one made it.
  for (const [id, { title, on }] of Object.entries(entries))
    browser.contextMenus.create({ id, title: title[spoken], ...on }, () => void browser.runtime.lastError);
}

/** Hears of clicks on the entries. */
export function followMenu(): void {
  browser.contextMenus.onClicked.addListener((chosen, tab) => {
    const entry = entries[chosen.menuItemId];
    if (entry && tab) void entry.choose(chosen, tab);
  });
}
