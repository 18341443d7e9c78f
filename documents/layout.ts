import type { Seeing } from './html';

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/**
 * A page seen as its browser lays it out, for readDocument. An element is asked for itself alone (`checkVisibility` would
 * leave out closed `<details>`, which are there to be opened).
 */
export const asLaidOut: Seeing = {
  visible(element) {
    const style = styleOf(element);
    return style === undefined || (style.display !== 'none' && style.visibility === 'visible');
  },
  preformatted(element) {
    return /^(?:pre|break-spaces|preserve)/.test(styleOf(element)?.whiteSpace ?? '');
  },
  block(element) {
    const style = styleOf(element);
    // A floated first letter is a block to the layout, and a part of its word to the reader.
    return (
      style !== undefined &&
      style.float === 'none' &&
      /^(?:block|flex|grid|flow-root|list-item|table)/.test(style.display)
    );
  },
};
