import type { Finding, State } from '../disclosure/disclosure';
import type { FindingRecord } from './checklist';
import { findingIds } from './finding';
import { pairFindings } from './pairing';

/** What the checklist has of one finding of a page, as the user corrected it. */
export interface KnownFinding {
  measure: Finding['measure'];
  state: State;
  /** ISO date or ''. */
  date: string;
  /** It stands in the checklist as a citation. */
  added: boolean;
  /** Said by the user to be no measure. */
  rejected: boolean;
}

/** What is different from the text as saved, as indexes of findings. */
export interface PageChanges {
  /** Measures that were not there. */
  added: number[];
  /** Done, and planned or under way before. */
  done: number[];
}

/** What the checklist has of a page. */
export interface PageRecord {
  /** Of the checklist, when it was looked at. */
  revision: number;
  /** When the page was last saved, in milliseconds since 1970; null where it was not. */
  savedAt: number | null;
  /** For each finding asked about, in that order; null where the checklist has nothing of it. */
  findings: (KnownFinding | null)[];
  changes: PageChanges;
}

/** What the checklist has of each of these findings of a page: by words and measure as read, else by the words alone. */
export function knownFindings(
  disclosure: string,
  read: readonly Finding[],
  records: readonly FindingRecord[],
): (KnownFinding | null)[] {
  const match = matchFindings(disclosure, read, records);
  return read.map((_, index) => {
    const { before } = match(index);
    if (before === undefined) return null;
    const { measure, state, date, rejected, deleted } = before.fields;
    return { measure, state, date, rejected, added: !rejected && !deleted };
  });
}

/** What a page says now that the text saved of it did not; `saved`: the findings of that text. */
export function pageChanges(read: readonly Finding[], saved: readonly Finding[]): PageChanges {
  const changes: PageChanges = { added: [], done: [] };
  pairFindings(read, saved).forEach((other, index) => {
    const before = saved[other];
    const now = read[index];
    if (now === undefined || now.measure === 'other') return;
    if (before === undefined) changes.added.push(index);
    else if (now.state === 'done' && before.state !== 'done') changes.done.push(index);
  });
  return changes;
}

/** Which record each finding of a page is: the one with its id, or else the one paired with it by its words. */
export function matchFindings(
  disclosure: string,
  read: readonly Finding[],
  known: readonly FindingRecord[],
): (index: number) => { id: string; before: FindingRecord | undefined } {
  const ids = findingIds(disclosure, read);
  const byId = new Map(known.map((record) => [record.id, record]));
  const left = known.filter(({ id }) => !ids.includes(id));
  const open = read.flatMap((_, index) => (byId.has(ids[index] ?? '') ? [] : [index]));
  const pairs = pairFindings(
    open.flatMap((index) => read[index] ?? []),
    left.map(({ fields }) => fields),
  );
  const paired = new Map(open.map((index, at) => [index, left[pairs[at] ?? -1]]));
  return (index) => {
    const id = ids[index] ?? '';
    const before = byId.get(id) ?? paired.get(index);
    return { id: before?.id ?? id, before };
  };
}
