import type { Finding } from '../disclosure/disclosure';
import { isMeasureId } from '../measures/index';
import type { FindingFields, FindingRecord } from './checklist';

/** A finding as it was read, as the fields of its record. `page`: of a PDF, from 1. */
export function findingFields(disclosure: string, finding: Finding, page?: number): FindingFields {
  return {
    disclosure,
    measure: finding.measure,
    state: finding.state,
    quote: finding.quote,
    start: finding.start,
    end: finding.end,
    ...(page === undefined ? {} : { page }),
    section: finding.section,
    date: finding.date ?? '',
    actor: finding.actor ?? '',
    confidence: finding.confidence,
    summaryJa: finding.summary?.ja ?? '',
    summaryEn: finding.summary?.en ?? '',
    rejected: false,
    deleted: false,
  };
}

/**
 * Ids for the findings of one reading, one each: from the disclosure, the words and the measure as read, so that
 * reading the page again gives the same ids wherever on the page the words have moved to.
 */
export function findingIds(disclosure: string, findings: readonly Finding[]): string[] {
  const order = findings.map((_, index) => index);
  order.sort((a, b) => (findings[a]?.start ?? 0) - (findings[b]?.start ?? 0) || a - b);
  const seen = new Map<string, number>();
  const ids: string[] = findings.map(() => '');
  for (const index of order) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const id = `${disclosure}:${fnv1a(quoteKey(finding.quote))}:${finding.measure}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    ids[index] = times === 1 ? id : `${id}:${times}`;
  }
  return ids;
}

/** The words of a quote without what a change of layout alters. */
export function quoteKey(quote: string): string {
  return quote.normalize('NFKC').replace(/\s+/gu, '');
}

/** False for what was removed, and for a measure this version does not know. */
export function isListedFinding({ fields }: FindingRecord): boolean {
  return !fields.deleted && (fields.measure === 'other' || isMeasureId(fields.measure));
}

/** FNV-1a over UTF-16 units, 64 bits as hex. Tells apart the quotes of one document; no secret hangs on it. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
