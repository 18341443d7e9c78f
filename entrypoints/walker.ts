import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageAddress } from '../disclosure/address';
import { readDocument } from '../documents/html';
import { type KeptPage, slots } from '../documents/kept';
import { asLaidOut } from '../documents/layout';
import { selectionIn } from '../documents/selection';
import { ask } from '../messaging';

/** Milliseconds after which a page that turned out to be no disclosure is read once more, if its text has changed. */
const secondLook = 3000;

const readFrame = () => readDocument(document, { ...asLaidOut, url: location.href });

/** Reads the frame's text and hands it over, unless it is the text as read before; the marks hear of it in any case. */
async function read(forced: boolean): Promise<KeptPage | undefined> {
  const slot = slots();
  const { source, places } = readFrame();
  const known = slot.tazanPage;
  const same = known !== undefined && pageAddress(known.source.url) === pageAddress(source.url);
  if (known?.reading && same && !forced && known.source.text === source.text) {
    // The same words may stand in other nodes now.
    Object.assign(known, { source, places, readAt: Date.now() });
    slot.tazanMarks?.show(known);
    return known;
  }
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const page: KeptPage = {
    source,
    places,
    reading: null,
    settled,
    readAt: Date.now(),
    forced: forced || (same && known.forced),
  };
  slot.tazanPage = page;
  const marked = slot.tazanMarks !== undefined;
  page.reading = await ask({ type: 'read', source, forced: page.forced, marked });
  settle();
  if (slot.tazanPage === page) slot.tazanMarks?.show(page);
  return page;
}

/** Reads the frame's text, hands it over, and keeps the way back to the page for the marks; or finds what is selected. */
export default defineUnlistedScript(async () => {
  const slot = slots();
  const { tazanForced: forced = false, tazanSelecting: selecting } = slot;
  delete slot.tazanForced;
  delete slot.tazanSelecting;
  try {
    if (selecting) {
      slot.tazanSelection = selectionIn(document, readFrame(), selecting.text);
      return;
    }
    slot.tazanRead = async () => {
      await read(false);
    };
    const page = await read(forced);
    const gate = slot.tazanGate;
    if (page?.reading?.disclosure || !gate) return;
    gate.timer = window.setTimeout(() => {
      if (slot.tazanPage === page) void slot.tazanRead?.().catch(() => {});
    }, secondLook);
  } catch {
    // Nothing is thrown into the page.
  }
});
