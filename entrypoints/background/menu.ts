import { browser } from 'wxt/browser';
import { languageOf } from '../../components/language';
import { strings } from '../../components/page/strings';
import { options } from './options';
import { selectIn } from './selecting';

const id = 'add-selection';

/** Puts the entry for selected text into the context menu, in the interface language. */
export async function registerMenu(): Promise<void> {
  const { language } = await options();
  const title = strings.selection[languageOf(language, browser.i18n.getUILanguage())];
  await browser.contextMenus.removeAll();
  // Two starts at once: the other one made it.
  browser.contextMenus.create({ id, title, contexts: ['selection'] }, () => void browser.runtime.lastError);
}

/** Hears of clicks on the entry. */
export function followMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    if (menuItemId === id && tab) void selectIn(tab, frameId ?? 0, selectionText ?? '');
  });
}
