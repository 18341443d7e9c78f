import {
  generateFragmentFromRange,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * A link that scrolls to a text of the page at an address; null where no fragment names it. Where the whole text cannot be
 * named, e.g. because of a reading over its characters, its longest stretch that can be leads there too.
 */
export function linkTo(whole: Range | null, stretches: readonly Range[], address: string): string | null {
  const parts = [...stretches].sort((a, b) => String(b).length - String(a).length).slice(0, mostTried);
  for (const range of whole ? [whole, ...parts] : parts) {
    // The generator widens the range it is given.
    const { status, fragment } = generateFragmentFromRange(range.cloneRange());
    if (status === 0 && fragment) return linkWith(fragment, address);
  }
  return null;
}

/** Each one that cannot be named costs a search of the page. */
const mostTried = 3;

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

/** Hyphens and commas have a meaning in a text fragment. */
function written(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
