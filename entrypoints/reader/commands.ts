import { type Browser, browser } from 'wxt/browser';
import type { ReaderMarks } from './marks';

/** Hears of the shortcuts and of the context menu entry that are meant for this page: the background leaves them to it. */
export function followReaderCommands(marks: Pick<ReaderMarks, 'step' | 'select'>): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (!(tab ? await isOwn(tab) : document.hasFocus())) return;
    if (command === 'add-selection') marks.select();
    else if (command === 'next-measure' || command === 'previous-measure')
      marks.step(command === 'next-measure' ? 1 : -1);
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === 'add-selection' && tab && (await isOwn(tab))) marks.select();
  });
}

/** Whether a tab is the one this page is in. */
async function isOwn(tab: Browser.tabs.Tab): Promise<boolean> {
  return (await browser.tabs.getCurrent())?.id === tab.id;
}
