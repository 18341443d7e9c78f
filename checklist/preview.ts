import type { FieldValue, Records, Stamped, Table, Tables } from './checklist';
import { fieldNames, mergeRecord } from './merge';
import { compareStamps } from './stamp';
import { sameValue } from './value';

/** One field, as it is and as it would be; undefined where it is not there. */
export interface FieldChange {
  field: string;
  before: FieldValue | undefined;
  after: FieldValue | undefined;
}

/** A record some fields of which differ. */
export interface RecordChange {
  table: Table;
  /** The record as it stands in the store. */
  record: Tables[Table];
  fields: FieldChange[];
}

/** A record the store does not have. */
export interface RecordAdded {
  table: Table;
  record: Tables[Table];
}

/** What an import would do, before it is done. Nothing is ever removed. */
export interface ImportPreview {
  /** Revision of the store this was found out at; with another one it is to be found out again. */
  revision: number;
  added: RecordAdded[];
  changed: RecordChange[];
  /** Records that differ only in fields changed later here; `after` is what the file has and what is not taken. */
  kept: RecordChange[];
  /** Records that are the same in both. */
  unchanged: number;
  /** Texts of notices that are not in the store. */
  texts: number;
}

/** The records of a store a merge looks at. */
export type Known = Pick<Records, Table> & { texts: ReadonlySet<string> };

/** What merging `incoming` into `known` comes to, by the rules of mergeRecord. */
export function previewMerge(known: Known, incoming: Records): Omit<ImportPreview, 'revision'> {
  const preview: Omit<ImportPreview, 'revision'> = {
    added: [],
    changed: [],
    kept: [],
    unchanged: 0,
    texts: 0,
  };
  for (const table of ['items', 'disclosures', 'findings'] as const) {
    const byId = new Map<string, Tables[Table]>(known[table].map((record) => [record.id, record]));
    for (const record of incoming[table]) {
      const before = byId.get(record.id);
      if (before === undefined) {
        // What was removed on the other installation before it was ever here is taken in, but nothing is seen of it.
        if (record.fields.deleted) preview.unchanged += 1;
        else preview.added.push({ table, record });
        continue;
      }
      const after = mergeRecord<object>(before, record as Stamped<object>);
      const fields = differences(before, after);
      const kept = differences(before, record).filter(({ field }) => isLater(before, record, field));
      if (fields.length > 0) preview.changed.push({ table, record: before, fields });
      else if (kept.length > 0) preview.kept.push({ table, record: before, fields: kept });
      else preview.unchanged += 1;
    }
  }
  preview.texts = incoming.texts.filter(({ hash }) => !known.texts.has(hash)).length;
  return preview;
}

/** The fields in which two versions of a record differ. */
export function differences(before: Stamped<object>, after: Stamped<object>): FieldChange[] {
  return fieldNames(before, after).flatMap((name) => {
    const [old, now] = [before.fields[name], after.fields[name]] as (FieldValue | undefined)[];
    return sameValue(old, now) ? [] : [{ field: String(name), before: old, after: now }];
  });
}

function isLater(ours: Stamped<object>, theirs: Stamped<object>, field: string): boolean {
  const name = field as never;
  return compareStamps(ours.stamps[name], theirs.stamps[name]) > 0;
}
