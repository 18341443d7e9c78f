const name = 'tazan-measures';

/**
 * One neutral style for everything found: a page can read it, so nothing of ours may be in it. Translucent, so that it shows
 * on light, dark and coloured pages and leaves the page's text colour alone. Nothing in print.
 */
const rule = `@media screen { ::highlight(${name}) {
  background-color: rgb(108 122 224 / 0.2);
  text-decoration: underline 2px rgb(108 122 224 / 0.85);
} }`;

/** Paints the ranges; the answer takes the paint off. The page's DOM stays as it is. Does nothing where the browser cannot. */
export function paint(document: Document, ranges: readonly Range[]): () => void {
  const view = document.defaultView;
  if (!view || !('highlights' in view.CSS) || ranges.length === 0) return () => {};
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rule);
  // The rule does not reach into shadow trees by itself.
  const roots = new Set(ranges.map((range) => range.startContainer.getRootNode()));
  const holders = [...roots].filter((root): root is Document | ShadowRoot => 'adoptedStyleSheets' in root);
  for (const holder of holders) holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
  const highlight = new view.Highlight(...ranges);
  view.CSS.highlights.set(name, highlight);
  return () => {
    if (view.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name);
    for (const holder of holders) {
      holder.adoptedStyleSheets = holder.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  };
}
