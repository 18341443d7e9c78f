import type { Disclosure } from '../disclosure/disclosure';
import { type AddedPage, addPage, type KnownPage } from './add';
import type { DisclosureRecord, FindingRecord } from './checklist';
import { matchFindings } from './page-record';
import { differences, type RecordChange } from './preview';

/** What bringing a saved page up to date with a new reading comes to. Nothing the user corrected or rejected changes. */
export interface ReadingPreview {
  /** Records some fields of which are read differently now; rejected ones are not told. */
  changed: RecordChange[];
  /** Citations that are not read any more; they stay. */
  gone: FindingRecord[];
  /** Indexes of what is read and was never in the checklist, in `reading.disclosure.findings`. */
  fresh: number[];
}

/** What saving a page anew, with nothing added, would change. */
export function previewReading(
  page: Pick<AddedPage, 'id' | 'kind' | 'textHash' | 'pages'> & { disclosure: Disclosure },
  known: KnownPage & { disclosure: DisclosureRecord },
): ReadingPreview {
  const after = addPage({ ...page, chosen: [], stamp: { time: known.disclosure.readAt, device: '' } }, known);
  const before = new Map(known.findings.map((finding) => [finding.id, finding]));
  const changed: RecordChange[] = [];
  const facts = differences(known.disclosure, after.disclosure);
  if (facts.length > 0) changed.push({ table: 'disclosures', record: known.disclosure, fields: facts });
  for (const finding of after.findings) {
    const record = before.get(finding.id);
    if (record === undefined || record.fields.deleted || record.fields.rejected) continue;
    const fields = differences(record, finding);
    if (fields.length > 0) changed.push({ table: 'findings', record, fields });
  }
  const { findings } = page.disclosure;
  const match = matchFindings(page.id, findings, known.findings);
  const read = new Set(findings.map((_, index) => match(index).id));
  return {
    changed,
    gone: known.findings.filter(({ id, fields }) => !fields.deleted && !fields.rejected && !read.has(id)),
    fresh: findings.flatMap((_, index) => (match(index).before === undefined ? [index] : [])),
  };
}
