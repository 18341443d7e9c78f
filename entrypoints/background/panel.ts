import { browser } from 'wxt/browser';

/** Chromium's side panel; the extension interface common to all browsers does not have it. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/**
 * Opens the side panel of a tab, or the popup where there is none. To be called at once in the answer to a click: the
 * browser wants to see the click. False where nothing could be opened.
 */
export async function openPanel(tab: number): Promise<boolean> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  const opened = await succeeds(() => sidePanel?.open({ tabId: tab }));
  return opened || succeeds(() => browser.action.openPopup());
}

async function succeeds(open: () => Promise<unknown> | undefined): Promise<boolean> {
  try {
    const opening = open();
    await opening;
    return opening !== undefined;
  } catch {
    return false;
  }
}
