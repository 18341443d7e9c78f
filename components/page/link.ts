import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** A link that scrolls to a text of the page at an address; null where no fragment names it. */
export function linkTo(range: Range, address: string): string | null {
  // The generator widens the range it is given.
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== 0 || !fragment) return null;
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
