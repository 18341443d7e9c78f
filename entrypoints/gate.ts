import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageAddress } from '../disclosure/address';
import { mayBeJapanese, passesGate } from '../disclosure/gate';
import type { Slots } from '../documents/kept';
import { ask } from '../messaging';

/**
 * Text in open shadow roots is no part of textContent, and looking for them costs more than all the rest: the first elements
 * must do, and a page that has much text without them is not asked for them at once.
 */
const elementLimit = 5000;
/** UTF-16 units of text from which on a page has much. */
const muchText = 10_000;
/** Milliseconds after which a page that did not pass is looked at once more: many are filled in after they have loaded. */
const secondLook = 3000;

/** What was seen of a page that did not pass. */
interface Look {
  /** Length of its text. */
  length: number;
  elements: number;
}

/**
 * Elements that may have a shadow root on a page with much text of its own: components, which the browser finds at once.
 * Asking every element makes an object of each, which cost as much as the first look.
 */
function componentsOf(body: Element): Element[] {
  const found = document.evaluate(
    './/*[contains(local-name(), "-")]',
    body,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    null,
  );
  const count = Math.min(found.snapshotLength, elementLimit);
  return Array.from({ length: count }, (_, at) => found.snapshotItem(at) as Element);
}

/** The text of the page, or what may be new in it since it was looked at before. */
function textOf(body: Element, elements: HTMLCollectionOf<Element>, before: Look | null): string {
  // Much text that changed came with elements.
  const same = before !== null && before.length > muchText && before.elements === elements.length;
  let text = same ? '' : (body.textContent ?? '');
  // Nor does a page with much text and no Japanese in it keep its Japanese in shadow roots.
  if (text.length > muchText && (before === null || !mayBeJapanese(text))) return text;
  const inside: ShadowRoot[] = [];
  const hosts = same || text.length > muchText ? componentsOf(body) : elements;
  for (let i = 0; i < elementLimit; i++) {
    const host = hosts[i];
    if (!host) break;
    if (host.shadowRoot) inside.push(host.shadowRoot);
  }
  for (const root of inside) {
    text += root.textContent ?? '';
    // Components are made of components.
    for (const { shadowRoot } of root.querySelectorAll('*'))
      if (shadowRoot && inside.length < elementLimit) inside.push(shadowRoot);
  }
  return text;
}

/** Looks at the page; the answer is what was seen of one that did not pass, null where nothing is left to look at. */
function look(before: Look | null): Look | null {
  try {
    const { body } = document;
    // A frame of an advertisement or of a counter; it may still grow.
    const tiny = window !== window.top && (innerWidth < 200 || innerHeight < 100);
    if (tiny || !body) return { length: 0, elements: 0 };
    const elements = body.getElementsByTagName('*');
    const text = textOf(body, elements, before);
    if (text.length === before?.length || !passesGate(text))
      return { length: text.length, elements: elements.length };
    void ask({ type: 'gatePassed' });
    return null;
  } catch {
    // A page that cannot be looked at is left alone.
    return null;
  }
}

function start(): void {
  const slot = globalThis as Slots;
  const address = pageAddress(document.URL);
  // The background asks after every change of a tab's address, a load's too.
  const before = slot.tazanGate;
  if (before?.address === address) return;
  if (before) clearTimeout(before.timer);
  const gate = { address, timer: 0 };
  slot.tazanGate = gate;
  // The browser shows it without letting its text be seen.
  if (document.contentType === 'application/pdf') {
    if (window === window.top) void ask({ type: 'pdfShown' });
    return;
  }
  const seen = look(null);
  if (seen === null) return;
  // What was marked was another page in the same document.
  slot.tazanMarks?.remove();
  delete slot.tazanPage;
  gate.timer = window.setTimeout(() => look(seen), secondLook);
}

/** Runs at idle in every frame, and again in the top frame when its address changed without a load. */
export default defineUnlistedScript(() => {
  // A page that is only prepared may never be shown.
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
