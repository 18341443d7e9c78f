import type { Disclosure, SourceText } from '../disclosure/disclosure';
import { changeRecord, reread } from './change';
import type { DisclosureRecord, FindingRecord, Stamp } from './checklist';
import { findingFields, findingIds, quoteKey } from './finding';

/** A disclosure to be saved, with the findings the user chose. */
export interface AddedPage {
  /** Id of the disclosure, stable for the page. */
  id: string;
  kind: SourceText['kind'];
  textHash: string;
  disclosure: Disclosure;
  /** Indexes into `disclosure.findings`. */
  chosen: readonly number[];
  stamp: Stamp;
}

/** What the checklist has of the page already, deleted records among it. */
export interface KnownPage {
  disclosure: DisclosureRecord | undefined;
  findings: readonly FindingRecord[];
}

/**
 * The records the page has after it was added: findings known before are brought up to date, chosen ones are new or come
 * back when they had been removed; nothing is doubled, and what the user rejected or corrected stays so.
 */
export function addPage(
  page: AddedPage,
  known: KnownPage,
): { disclosure: DisclosureRecord; findings: FindingRecord[]; added: number } {
  const { findings: read, ...facts } = page.disclosure;
  const disclosure = reread(
    known.disclosure,
    page.id,
    { ...facts, origin: page.kind, textHash: page.textHash, deleted: false },
    page.stamp.time,
  );
  const match = matchFindings(page.id, read, known.findings);
  const chosen = new Set(page.chosen);
  const wasDeleted = known.disclosure?.fields.deleted ?? false;
  let added = 0;
  const findings = read.flatMap((finding, index) => {
    const { id, before } = match(index);
    if (before === undefined && !chosen.has(index)) return [];
    const record = reread(before, id, findingFields(page.id, finding), page.stamp.time);
    if (before === undefined || (chosen.has(index) && (before.fields.deleted || wasDeleted))) added += 1;
    if (chosen.has(index)) return [changeRecord(record, { deleted: false }, page.stamp)];
    // The page had been deleted as a whole: of its findings only the chosen come back with it.
    return [wasDeleted ? changeRecord(record, { deleted: true }, page.stamp) : record];
  });
  return { disclosure: changeRecord(disclosure, { deleted: false }, page.stamp), findings, added };
}

/** Which known record each finding is: the one with its id, or else one with the same words read differently before. */
function matchFindings(
  disclosure: string,
  read: Disclosure['findings'],
  known: readonly FindingRecord[],
): (index: number) => { id: string; before: FindingRecord | undefined } {
  const ids = findingIds(disclosure, read);
  const byId = new Map(known.map((record) => [record.id, record]));
  const left = known.filter(({ id }) => !ids.includes(id));
  const matches = read.map((finding, index) => {
    const id = ids[index] ?? '';
    const exact = byId.get(id);
    if (exact !== undefined) return { id, before: exact };
    const other = left.findIndex(({ fields }) => quoteKey(fields.quote) === quoteKey(finding.quote));
    const [before] = other < 0 ? [] : left.splice(other, 1);
    return { id: before?.id ?? id, before };
  });
  return (index) => matches[index] ?? { id: '', before: undefined };
}
