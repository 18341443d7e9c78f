import type { Disclosure, SourceText } from '../disclosure/disclosure';
import { changeRecord, reread } from './change';
import type { DisclosureRecord, FindingRecord, Stamp } from './checklist';
import { pageAt } from './citation';
import { findingFields } from './finding';
import type { FindingCorrection } from './interface';
import { matchFindings } from './page-record';

/** A disclosure to be saved, with the findings the user chose. */
export interface AddedPage {
  /** Id of the disclosure, stable for the page. */
  id: string;
  kind: SourceText['kind'];
  textHash: string;
  /** For a PDF: where each page begins in its text. */
  pages: readonly number[] | undefined;
  disclosure: Disclosure;
  /** Indexes into `disclosure.findings`. */
  chosen: readonly number[];
  /** What the user says of the chosen ones against their reading. */
  correction?: FindingCorrection;
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
    const record = reread(
      before,
      id,
      findingFields(page.id, finding, pageAt(page.pages, finding.start)),
      page.stamp.time,
    );
    const isNew = before === undefined || (chosen.has(index) && (before.fields.deleted || wasDeleted));
    if (isNew && page.correction?.rejected !== true) added += 1;
    if (chosen.has(index)) return [changeRecord(record, { deleted: false, ...page.correction }, page.stamp)];
    // The page had been deleted as a whole: of its findings only the chosen come back with it.
    return [wasDeleted ? changeRecord(record, { deleted: true }, page.stamp) : record];
  });
  return { disclosure: changeRecord(disclosure, { deleted: false }, page.stamp), findings, added };
}
