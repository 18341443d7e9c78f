import { JSDOM } from 'jsdom';
import type { SourceText } from '../disclosure/disclosure';
import { readDocument } from '../documents/html';
import { preformattedByMarkup, visibleByMarkup } from '../documents/markup';

/** A page's HTML as the walker would read it, with what is visible told by markup alone. */
export function readPage(html: string, url: string): SourceText {
  const dom = new JSDOM(html);
  try {
    return readDocument(dom.window.document, {
      visible: visibleByMarkup,
      preformatted: preformattedByMarkup,
      url,
    }).source;
  } finally {
    dom.window.close();
  }
}
