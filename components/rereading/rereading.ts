import type { DisclosureRecord } from '../../checklist/checklist';
import type { FieldChange, RecordChange } from '../../checklist/preview';
import type { ReadingPreview } from '../../checklist/rereading';
import type { Reading, SourceText } from '../../disclosure/disclosure';
import { measureById } from '../../measures/index';
import type { Read } from '../useStore';

/** A kept disclosure as it is read today, and what differs. */
export interface Reread {
  record: DisclosureRecord;
  source: SourceText;
  reading: Reading;
  preview: ReadingPreview;
}

/** Why a kept disclosure cannot be read again: it has no text of its own, the text is gone, or nobody answered. */
export type Unread = 'bundled' | 'no-text' | 'failed';

/** What became of one disclosure. */
export type Outcome = Reread | { record: DisclosureRecord; why: Unread };

/** Reads one kept disclosure again; the checklist is left as it is. */
export async function readAgain(
  record: DisclosureRecord,
  read: Read,
  reader: (source: SourceText) => Promise<Reading | null>,
): Promise<Outcome> {
  const { textHash, origin, url } = record.fields;
  if (textHash === '') return { record, why: origin === 'bundled' ? 'bundled' : 'no-text' };
  const kept = await read((store) => store.text(textHash)).catch(() => undefined);
  if (kept === undefined) return { record, why: 'no-text' };
  const source = { ...kept.source, url };
  const reading = await reader(source);
  if (reading?.disclosure === undefined) return { record, why: 'failed' };
  const preview = await read((store) => store.previewReading({ source, reading }));
  return preview === undefined ? { record, why: 'failed' } : { record, source, reading, preview };
}

/** Fields that say where something stands in the text; what they change is nothing to be told. */
const technical: ReadonlySet<string> = new Set(['start', 'end', 'section', 'confidence', 'page', 'textHash']);

/** What is to be told of the changes to records: without the fields that only say where things stand. */
export function toldChanges(changed: readonly RecordChange[]): RecordChange[] {
  return changed.flatMap((change) => {
    const fields = change.fields.filter(({ field }: FieldChange) => !technical.has(field));
    return fields.length === 0 ? [] : [{ ...change, fields }];
  });
}

/** The prevention measures that are read now and were never in the checklist, as indexes of findings. */
export function freshPrevention({ reading, preview }: Reread): number[] {
  return preview.fresh.filter((index) => {
    const measure = reading.disclosure?.findings[index]?.measure;
    return measure !== undefined && measure !== 'other' && measureById(measure).kind === 'prevention';
  });
}

/** Whether anything at all would be different. */
export function differs(one: Reread): boolean {
  return toldChanges(one.preview.changed).length + one.preview.gone.length + freshPrevention(one).length > 0;
}
