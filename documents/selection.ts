import type { PageText } from './html';
import type { KeptSelection } from './kept';

/** What is kept of a selection at most, in UTF-16 units. */
const longest = 2000;

/**
 * The selected text of a page and its place in the text as read. `text`: what the browser says is selected, for what
 * the page's own selection does not hold (form fields).
 */
export function selectionIn(
  document: Document,
  page: Pick<PageText, 'source' | 'places'>,
  text: string,
): KeptSelection {
  const { source, places } = page;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const found = range && !range.collapsed ? places.offsetsOf(range) : null;
  const place = found && trimmed(source.text, found.start, Math.min(found.end, found.start + longest));
  const rect = range?.getBoundingClientRect();
  return {
    source,
    place,
    quote: place ? source.text.slice(place.start, place.end) : text.trim().slice(0, longest),
    box:
      rect && (rect.width > 0 || rect.height > 0)
        ? { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom }
        : null,
  };
}

/** The place without white space at its edges; null where nothing is left. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  const length = part.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}
