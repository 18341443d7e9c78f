import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageAddress } from '../disclosure/address';
import { passesGate } from '../disclosure/gate';
import type { Slots } from '../documents/kept';
import { ask } from '../messaging';

/** Text in open shadow roots is no part of textContent; on a page with many elements the first ones must do. */
const elementLimit = 20_000;
/** Milliseconds after which a page that did not pass is looked at once more: many are filled in after they have loaded. */
const secondLook = 3000;

function textOf(body: Element): string {
  let text = body.textContent ?? '';
  const elements = body.getElementsByTagName('*');
  for (let i = 0; i < elements.length && i < elementLimit; i++)
    text += elements[i]?.shadowRoot?.textContent ?? '';
  return text;
}

/** Looks at the page; the answer is the length of its text when it did not pass, else -1. `before`: that of the last look. */
function look(before: number): number {
  try {
    // A frame of an advertisement or of a counter; it may still grow.
    const tiny = window !== window.top && (innerWidth < 200 || innerHeight < 100);
    const text = tiny || !document.body ? '' : textOf(document.body);
    if (text.length === before || !passesGate(text)) return text.length;
    void ask({ type: 'gatePassed' });
    return -1;
  } catch {
    // A page that cannot be looked at is left alone.
    return -1;
  }
}

function start(): void {
  const slot = globalThis as Slots;
  const address = pageAddress(location.href);
  // The background asks after every change of a tab's address, a load's too.
  if (slot.tazanGate?.address === address) return;
  clearTimeout(slot.tazanGate?.timer);
  const gate = { address, timer: 0 };
  slot.tazanGate = gate;
  // The browser shows it without letting its text be seen.
  if (document.contentType === 'application/pdf') {
    if (window === window.top) void ask({ type: 'pdfShown' });
    return;
  }
  const length = look(-1);
  if (length < 0) return;
  // What was marked was another page in the same document.
  slot.tazanMarks?.remove();
  delete slot.tazanPage;
  gate.timer = window.setTimeout(() => look(length), secondLook);
}

/** Runs at idle in every frame, and again in the top frame when its address changed without a load. */
export default defineUnlistedScript(() => {
  // A page that is only prepared may never be shown.
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
