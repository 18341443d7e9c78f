import { browser } from 'wxt/browser';

/** Where a side panel is opened. */
export type PanelPlace = { tabId: number } | { windowId: number };

/** What browsers have for it; the interface common to all has neither. */
interface Panels {
  /** Chromium. */
  sidePanel?: { open(place: PanelPlace): Promise<void> };
  /** Firefox: the sidebar of the window in front. */
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel, or the popup where there is none. To be called at once in the answer to a click or a key, before
 * anything is waited for: browsers open it for nobody else. Chromium takes a click in a web page as one, as long as its
 * message is answered at once; Firefox takes only those in its own windows, in a popup of ours, in a menu, or a shortcut.
 * False where nothing could be opened.
 */
export async function openPanel(place: PanelPlace): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  const opened = await succeeds(() => sidePanel?.open(place) ?? sidebarAction?.open());
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
