import { style } from './style';

/** The one element put into a page, and the closed root inside it that the page cannot look into. */
export interface PageHost {
  root: ShadowRoot;
  remove(): void;
}

/**
 * Puts the host at the end of the document, in the top layer where no z-index of the page reaches. It is
 * styled by `:host` rules marked important: those of a shadow tree win over all that a page can say about its host.
 */
export function openHost(document: Document): PageHost {
  const host = document.createElement('tazan-marks');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const view = document.defaultView;
  if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  }
  // What is typed or clicked here is not for the page's own shortcuts and handlers.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'input',
    'change',
  ]) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  document.documentElement.append(host);
  try {
    host.showPopover();
  } catch {
    // Without a top layer the greatest z-index must do; it is in the style.
  }
  return { root, remove: () => host.remove() };
}
