/**
 * Whether an element is shown, by its markup alone: `hidden` and inline style. For reading a page where nothing is laid out.
 * `aria-hidden` hides from screen readers, not from the eye; a closed `<details>` is there to be opened. Neither hides here.
 */
export function visibleByMarkup(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return false;
  const style = element.getAttribute('style');
  return (
    style === null || !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i.test(style)
  );
}

/** Whether line breaks in the source of an element's text are shown as such, by its markup alone. */
export function preformattedByMarkup(element: Element): boolean {
  for (let at: Element | null = element, steps = 0; at && steps < 20; at = at.parentElement, steps++) {
    const style = /white-space\s*:\s*([a-z-]+)/i.exec(at.getAttribute('style') ?? '')?.[1];
    if (style) return /^(?:pre|pre-wrap|pre-line|break-spaces)$/i.test(style);
    if (at.localName === 'pre' || at.localName === 'listing') return true;
  }
  return false;
}

/** A page seen as markup alone, for readDocument. */
export const asMarkup = { visible: visibleByMarkup, preformatted: preformattedByMarkup };
