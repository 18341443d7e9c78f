import type { DisclosureRecord, FindingRecord } from './checklist';

/** The page of a paged document an offset of its text is on, from 1. `pages`: where each page begins; undefined without pages. */
export function pageAt(pages: readonly number[] | undefined, offset: number): number | undefined {
  // A page without text begins where the next one does: the last that begins there has the text.
  const at = pages?.findLastIndex((begin) => begin <= offset) ?? -1;
  return at < 0 ? undefined : at + 1;
}

/** The address a citation leads to: of a PDF, the page it stands on. '' where there is none on the web. */
export function citationAddress(
  finding: Pick<FindingRecord, 'fields'>,
  disclosure: Pick<DisclosureRecord, 'fields'> | undefined,
): string {
  const { url = '', origin } = disclosure?.fields ?? {};
  if (!/^https?:/u.test(url)) return '';
  const { page } = finding.fields;
  if (origin !== 'pdf' || page === undefined) return url;
  return `${url.replace(/#.*$/u, '')}#page=${page}`;
}
