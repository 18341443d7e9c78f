import type { DisclosureFields, FindingFields } from './checklist';

/** The page of a paged document an offset of its text is on, from 1. `pages`: where each page begins; undefined without pages. */
export function pageAt(pages: readonly number[] | undefined, offset: number): number | undefined {
  // A page without text begins where the next one does: the last that begins there has the text.
  const at = pages?.findLastIndex((begin) => begin <= offset) ?? -1;
  return at < 0 ? undefined : at + 1;
}

/** The address a citation leads to: of a PDF, the page it stands on. '' where there is none on the web. */
export function citationAddress(
  { page }: Pick<FindingFields, 'page'>,
  { url, origin }: Pick<DisclosureFields, 'url' | 'origin'>,
): string {
  if (!/^https?:/u.test(url)) return '';
  return origin !== 'pdf' || page === undefined ? url : `${url.replace(/#.*$/u, '')}#page=${page}`;
}
