import type { SourceText } from '../../disclosure/disclosure';
import { linkTo } from '../page/link';

/** A text longer than this is not laid out again for the sake of a link. */
const limit = 300_000;

/**
 * A link that scrolls to a place of a text as it was kept; null where no fragment names it. The text stands in the page for
 * the moment it takes to find one, block by block as it was read: that is where a fragment is looked for.
 */
export function deepLink(source: SourceText, start: number, end: number, address: string): string | null {
  if (source.text.length > limit) return null;
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.lang = 'ja';
  const places: { from: number; node: Text }[] = [];
  for (const block of source.blocks) {
    const node = document.createTextNode(source.text.slice(block.start, block.end));
    const paragraph = document.createElement('p');
    paragraph.append(node);
    stage.append(paragraph);
    places.push({ from: block.start, node });
  }
  const range = document.createRange();
  const first = places.findLast(({ from }) => from <= start);
  const last = places.findLast(({ from }) => from < end);
  if (first === undefined || last === undefined) return null;
  range.setStart(first.node, Math.min(start - first.from, first.node.length));
  range.setEnd(last.node, Math.min(end - last.from, last.node.length));
  document.body.append(stage);
  try {
    return linkTo({ whole: range, stretches: [], page: source.text }, address);
  } catch {
    // A text the generator cannot cope with: the page itself is still a link.
    return null;
  } finally {
    stage.remove();
  }
}
