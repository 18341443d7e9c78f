import type { Status } from '../../checklist/checklist';
import type { PageRecord } from '../../checklist/page-record';
import type { Disclosure, Finding } from '../../disclosure/disclosure';
import type { AboutMeasure } from '../../measures/about';
import type { MeasureId } from '../../measures/index';
import type { Text } from '../../measures/measure';

/** What the marks on a page know. */
export interface MarkedPage {
  /** As it was read. */
  disclosure: Disclosure;
  /** True when the text was cut at the limit. */
  truncated: boolean;
  /** By measure, for those of the findings. */
  about: ReadonlyMap<MeasureId, AboutMeasure>;
  /** The kinds of incident, by name. */
  incidents: readonly Text[];
  /** Ours; a measure without an item is absent and shown as unreviewed. */
  statuses: Partial<Record<MeasureId, Status>>;
  /** What the checklist has of the page. */
  record: PageRecord;
  /** A private window: nothing is stored. */
  private: boolean;
  /** Milliseconds since 1970: when the page was last looked at. */
  readAt: number;
}

/** One finding of a page as it is shown: corrected by the user where they did. */
export interface Mark {
  /** Of the finding in `disclosure.findings`. */
  index: number;
  finding: Finding;
  about: AboutMeasure | undefined;
  status: Status | 'unclassified';
  /** A measure against a next time; the others respond to the incident or fit no category. */
  prevention: boolean;
  /** It stands in the checklist. */
  added: boolean;
  /** Said by the user to be no measure; it is not marked. */
  rejected: boolean;
  /** What changed since the page was saved. */
  change: 'added' | 'done' | null;
}

/** The findings of a page as they are shown, in the order of the text. */
export function marksOf({ disclosure, about, statuses, record }: MarkedPage): Mark[] {
  const { added, done } = record.changes;
  return disclosure.findings.map((read, index) => {
    const known = record.findings[index] ?? null;
    const { date: _, ...undated } = read;
    const finding: Finding =
      known === null
        ? read
        : {
            ...undated,
            measure: known.measure,
            state: known.state,
            ...(known.date === '' ? {} : { date: known.date }),
          };
    const { measure } = finding;
    const name = measure === 'other' ? undefined : about.get(measure);
    return {
      index,
      finding,
      about: name,
      status: measure === 'other' ? 'unclassified' : (statuses[measure] ?? 'unreviewed'),
      prevention: name?.kind === 'prevention',
      added: known?.added ?? false,
      rejected: known?.rejected ?? false,
      change: added.includes(index) ? 'added' : done.includes(index) ? 'done' : null,
    };
  });
}

/** These marks, but those that say nothing new as the objects they were before: what shows them stays as it is. */
export function withUnchanged(before: readonly Mark[], after: readonly Mark[]): readonly Mark[] {
  return after.map((mark, index) => {
    const known = before[index];
    return known !== undefined && saysTheSame(known, mark) ? known : mark;
  });
}

function saysTheSame({ finding: known, ...before }: Mark, { finding, ...after }: Mark): boolean {
  return (
    sameFields(before, after) &&
    (known === finding || sameFields(known, finding)) &&
    // Left out where there is none.
    known.date === finding.date
  );
}

function sameFields<One extends object>(before: One, after: One): boolean {
  return (Object.keys(after) as (keyof One)[]).every((key) => before[key] === after[key]);
}

/** Whether we have what the mark's measure asks for, or need it not. */
export function isInPlace({ status }: Mark): boolean {
  return status === 'in-place' || status === 'not-applicable';
}

/** How many different prevention measures are marked, and how many of them stand at each status of ours. */
export function countStatuses(marks: readonly Mark[]): { total: number; counts: Record<Status, number> } {
  const counts = { unreviewed: 0, gap: 0, 'in-progress': 0, 'in-place': 0, 'not-applicable': 0 };
  const seen = new Set<string>();
  for (const { finding, status, prevention, rejected } of marks) {
    if (status === 'unclassified' || rejected || !prevention || seen.has(finding.measure)) continue;
    seen.add(finding.measure);
    counts[status] += 1;
  }
  return { total: seen.size, counts };
}

/** Indexes of the findings of prevention measures that we do not have in place and that are not in the checklist yet. */
export function findingsToAdd(marks: readonly Mark[]): number[] {
  return marks
    .filter((mark) => mark.prevention && !mark.rejected && !mark.added && !isInPlace(mark))
    .map(({ index }) => index);
}
