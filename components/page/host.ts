import style from './marks.css?inline';

/** The one element put into a page, and the closed root inside it that the page cannot look into. */
export interface PageHost {
  root: ShadowRoot;
  /** Factor that undoes the page's own zoom of its root element. */
  zoom(): number;
  /** Puts the host back when the page took it away or closed it; false when it does so again and again. */
  hold(): boolean;
  remove(): void;
}

/** How often the host is put back before the page has its way. */
const patience = 5;

/** Events of what is typed or clicked here: not for the page's own shortcuts and handlers. */
const own = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'input',
  'change',
  'submit',
];

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
  for (const type of own) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  const open = () => {
    if (!host.isConnected) document.documentElement.append(host);
    try {
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // Without a top layer the greatest z-index must do; it is in the style.
    }
  };
  open();
  let left = patience;
  return {
    root,
    zoom: () => 1 / ((host as { currentCSSZoom?: number }).currentCSSZoom || 1),
    hold() {
      if (host.isConnected && (!('popover' in host) || host.matches(':popover-open'))) return true;
      if (left-- <= 0) return false;
      host.setAttribute('popover', 'manual');
      open();
      return true;
    },
    remove: () => host.remove(),
  };
}
