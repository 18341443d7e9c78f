import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDocument } from '../documents/html';
import { type KeptPage, slots } from '../documents/kept';
import { asLaidOut } from '../documents/layout';
import { ask } from '../messaging';

/** Reads the frame's text, hands it over, and keeps the way back to the page for the marks. */
export default defineUnlistedScript(async () => {
  const slot = slots();
  const forced = slot.tazanForced === true;
  delete slot.tazanForced;
  try {
    const { source, places } = readDocument(document, { ...asLaidOut, url: location.href });
    let settle = () => {};
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const page: KeptPage = { source, places, reading: null, settled, readAt: Date.now() };
    slot.tazanPage = page;
    page.reading = await ask({ type: 'read', source, forced });
    settle();
  } catch {
    // Nothing is thrown into the page.
  }
});
