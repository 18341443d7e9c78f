import { browser } from 'wxt/browser';

/** A frame of a tab, and the document in it where the browser names it. */
export interface FrameOfTab {
  tab: number;
  frame: number;
  document?: string;
}

/** Scripts that are put into a page when they are needed. */
export type PageScript = '/gate.js' | '/walker.js' | '/marks.js';

/**
 * Runs a script in a frame. False where that cannot be: the frame is gone, access is withheld, or a policy blocks the host.
 * The document is named where possible: a prepared page changes its frame when it is shown.
 */
export async function inject({ tab, frame, document }: FrameOfTab, file: PageScript): Promise<boolean> {
  const targets = [
    ...(document === undefined ? [] : [{ tabId: tab, documentIds: [document] }]),
    { tabId: tab, frameIds: [frame] },
  ];
  for (const target of targets) {
    const well = await browser.scripting.executeScript({ target, files: [file] }).then(
      () => true,
      () => false,
    );
    if (well) return true;
  }
  return false;
}
