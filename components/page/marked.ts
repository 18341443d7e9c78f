import type { Status } from '../../checklist/checklist';
import type { Disclosure, Finding } from '../../disclosure/disclosure';
import type { AboutMeasure } from '../../measures/about';
import type { MeasureId } from '../../measures/index';

/** What the marks on a page know. */
export interface MarkedPage {
  disclosure: Disclosure;
  /** True when the text was cut at the limit. */
  truncated: boolean;
  /** By measure, for those of the findings. */
  about: ReadonlyMap<MeasureId, AboutMeasure>;
  /** Ours; a measure without an item is absent and shown as unreviewed. */
  statuses: Partial<Record<MeasureId, Status>>;
}

/** Our status of a finding's measure. */
export function statusOf(page: MarkedPage, finding: Finding): Status | 'unclassified' {
  return finding.measure === 'other' ? 'unclassified' : (page.statuses[finding.measure] ?? 'unreviewed');
}

function isPrevention(page: MarkedPage, finding: Finding): boolean {
  return finding.measure !== 'other' && page.about.get(finding.measure)?.kind === 'prevention';
}

/** How many different prevention measures the page names, and how many of them stand at each status of ours. */
export function countStatuses(page: MarkedPage): { total: number; counts: Partial<Record<Status, number>> } {
  const counts: Partial<Record<Status, number>> = {};
  const seen = new Set<string>();
  for (const finding of page.disclosure.findings) {
    const status = statusOf(page, finding);
    if (status === 'unclassified' || seen.has(finding.measure) || !isPrevention(page, finding)) continue;
    seen.add(finding.measure);
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return { total: seen.size, counts };
}

/** Indexes of the findings of prevention measures that we do not have in place. */
export function findingsNotInPlace(page: MarkedPage): number[] {
  return page.disclosure.findings.flatMap((finding, index) => {
    const status = statusOf(page, finding);
    return isPrevention(page, finding) && status !== 'in-place' && status !== 'not-applicable' ? [index] : [];
  });
}
