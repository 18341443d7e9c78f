import { style } from './style';

/** The one element put into a page, and the closed root inside it that the page cannot look into. */
export interface PageHost {
  root: ShadowRoot;
  remove(): void;
}

/**
 * Puts the host at the end of the document, in the top layer where no z-index of the page reaches. Its style is guarded
 * twice: inline, and by `:host` rules marked important, which win over any rule of the page.
 */
export function openHost(document: Document): PageHost {
  const host = document.createElement('tazan-marks');
  const guards = {
    all: 'initial',
    display: 'block',
    position: 'absolute',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
  };
  for (const [property, value] of Object.entries(guards))
    host.style.setProperty(property, value, 'important');
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
