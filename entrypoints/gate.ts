import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { passesGate } from '../disclosure/gate';
import { ask } from '../messaging';

/** Text in open shadow roots is no part of textContent; on a page with many elements the first ones must do. */
const elementLimit = 20_000;

function textOf(body: Element): string {
  let text = body.textContent ?? '';
  const elements = body.getElementsByTagName('*');
  for (let i = 0; i < elements.length && i < elementLimit; i++)
    text += elements[i]?.shadowRoot?.textContent ?? '';
  return text;
}

/** Runs at idle in every frame, and again in the top frame when its address changed without a load. */
export default defineUnlistedScript(() => {
  try {
    if (window !== window.top && (innerWidth < 200 || innerHeight < 100)) return;
    if (document.body && passesGate(textOf(document.body))) void ask({ type: 'gatePassed' });
  } catch {
    // A page that cannot be looked at is left alone.
  }
});
