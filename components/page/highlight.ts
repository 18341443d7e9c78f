const name = 'tazan-measures';

/**
 * One neutral style for everything found: a page can read it, so nothing of ours may be in it. The ground is translucent and
 * the line takes after the text, so that both show on light, dark and coloured pages; the text's colour stays. Nothing in print.
 */
const rule = `@media screen { ::highlight(${name}) {
  background-color: rgb(108 122 224 / 0.2);
  text-decoration: underline 2px color-mix(in srgb, currentcolor 75%, rgb(108 122 224));
} }`;

/** Paint on the text of a page; the page's DOM stays as it is. */
export interface Paint {
  /** Paints these ranges and no others. */
  set(ranges: readonly Range[]): void;
  /** Paints again where the page took the paint off; not for ever. */
  hold(): void;
  remove(): void;
}

/** How often paint is put on again before the page has its way. */
const patience = 5;

/** Paint for a document; does nothing where the browser cannot. */
export function openPaint(document: Document): Paint {
  const view = document.defaultView;
  if (!view || !('highlights' in view.CSS)) return { set: () => {}, hold: () => {}, remove: () => {} };
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rule);
  const holders = new Set<Document | ShadowRoot>();
  let highlight: Highlight | null = null;
  let left = patience;
  const remove = () => {
    if (highlight && view.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name);
    highlight = null;
    for (const holder of holders) {
      holder.adoptedStyleSheets = holder.adoptedStyleSheets.filter((one) => one !== sheet);
    }
    holders.clear();
  };
  const style = () => {
    for (const holder of holders) {
      if (!holder.adoptedStyleSheets.includes(sheet))
        holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
    }
  };
  // A highlight without style still cuts the page's own underlines in two: on paper there is none.
  const paper = view.matchMedia('print');
  const show = () => {
    if (!highlight) return;
    if (paper.matches) view.CSS.highlights.delete(name);
    else view.CSS.highlights.set(name, highlight);
  };
  paper.addEventListener('change', show);
  return {
    set(ranges) {
      if (ranges.length === 0) return remove();
      // The rule does not reach into shadow trees by itself.
      for (const range of ranges) {
        const root = range.startContainer.getRootNode();
        if ('adoptedStyleSheets' in root) holders.add(root as Document | ShadowRoot);
      }
      style();
      highlight = new view.Highlight(...ranges);
      show();
    },
    hold() {
      if (!highlight || paper.matches || left <= 0) return;
      const styled = [...holders].every((holder) => holder.adoptedStyleSheets.includes(sheet));
      if (styled && view.CSS.highlights.get(name) === highlight) return;
      left -= 1;
      style();
      show();
    },
    remove() {
      paper.removeEventListener('change', show);
      remove();
    },
  };
}
