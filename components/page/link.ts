import {
  generateFragmentFromRange,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** A text of a page. */
interface Linked {
  /** From its beginning to its end; null where they stand in different trees. */
  whole: Range | null;
  /** The same in stretches of one text node each. */
  stretches: readonly Range[];
  /** All that was read of the page. */
  page: string;
}

/** The generator's word for a page so long that it gave up. */
const tooSlow = 3;
/** Each stretch that cannot be named costs a search of the page. */
const mostTried = 3;
/** Fewer characters than this, even if they stand in the page once, may stand in it again tomorrow. */
const leastWords = 6;

/**
 * A link that scrolls to a text of the page at an address; null where no fragment names it. Where the whole text cannot be
 * named, e.g. because of a reading over its characters, its longest stretch that can be leads there too.
 */
export function linkTo({ whole, stretches, page }: Linked, address: string): string | null {
  const parts = [...stretches].sort((a, b) => String(b).length - String(a).length).slice(0, mostTried);
  for (const range of whole ? [whole, ...parts] : parts) {
    // The generator widens the range it is given.
    const { status, fragment } = generateFragmentFromRange(range.cloneRange());
    if (status === 0 && fragment) return linkWith(fragment, address);
    if (status === tooSlow) break;
  }
  const words = parts.map((range) => String(range).trim());
  const alone = words.find((text) => text.length >= leastWords && page.split(text, 3).length === 2);
  return alone === undefined ? null : linkWith({ textStart: alone }, address);
}

function linkWith(fragment: TextFragment, address: string): string {
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    ...(prefix ? [`${written(prefix)}-`] : []),
    written(textStart),
    ...(textEnd ? [written(textEnd)] : []),
    ...(suffix ? [`-${written(suffix)}`] : []),
  ];
  const url = new URL(address);
  const place = url.hash.split(':~:', 1)[0] ?? '';
  url.hash = '';
  return `${url.href}${place === '' ? '#' : place}:~:text=${parts.join(',')}`;
}

/** Hyphens and commas have a meaning in a text fragment; halves of characters cannot be written. */
function written(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
