import type { FieldValue, HistoryEntry, Stamp, Stamped, Table } from './checklist';
import { fieldNames } from './merge';
import { latestTime } from './stamp';
import { sameValue } from './value';

/** What one action is written into the history under. */
export interface Change {
  id: string;
  stamp: Stamp;
  /** A merge with other records, or what the user does here. */
  merge: boolean;
  /** The user saw what is read differently and asked to keep it: that too is the user's act, and can be taken back. */
  keepsReading?: boolean;
  /** The change this one takes back. */
  undoes?: string;
}

/** An id for a change; ids sort by time. */
export function changeId({ time, device }: Stamp): string {
  return `${String(time).padStart(16, '0')}-${device}`;
}

/** What differs between two versions of a record, field by field; entries are numbered from `first`. */
export function entriesOf<Fields extends object>(
  change: Change,
  table: Table,
  before: Stamped<Fields> | undefined,
  after: Stamped<Fields>,
  first: number,
): HistoryEntry[] {
  const { time, device } = change.stamp;
  const entry = (field: string, by: HistoryEntry['by'], old: unknown, now: unknown): HistoryEntry => ({
    id: '',
    change: change.id,
    time,
    device,
    by: change.merge ? 'merge' : by,
    table,
    record: after.id,
    field,
    ...(old === undefined ? {} : { before: old as FieldValue }),
    ...(now === undefined ? {} : { after: now as FieldValue }),
    ...(change.undoes === undefined ? {} : { undoes: change.undoes }),
  });
  const removed = (after.fields as { deleted?: boolean }).deleted === true;
  const entries =
    before === undefined
      ? removed
        ? []
        : [entry('deleted', 'user', true, false)]
      : fieldNames(before, after).flatMap((name) => {
          const [old, now] = [before.fields[name], after.fields[name]];
          if (sameValue(old, now)) return [];
          const stamp = after.stamps[name];
          const own = stamp?.time === time && stamp.device === device;
          const asked = own || change.keepsReading || change.undoes !== undefined;
          return [entry(String(name), asked ? 'user' : 'reading', old, now)];
        });
  return entries.map((made, n) => ({ ...made, id: `${change.id}:${String(first + n).padStart(6, '0')}` }));
}

/** What taking back a change comes to on one record; `undefined` takes a field away. */
export interface Taking {
  /** Fields to set as the user's change. */
  change: Record<string, unknown>;
  /** Fields to set to what an earlier reading gave: they are still the page's, not the user's. */
  read: Record<string, unknown>;
  /** Entries left alone because something was changed since. */
  kept: HistoryEntry[];
}

/** What taking back the entries of one change on one record comes to. */
export function undoOf<Fields extends object>(
  entries: readonly HistoryEntry[],
  record: Stamped<Fields> | undefined,
): Taking {
  if (record === undefined) return { change: {}, read: {}, kept: [...entries] };
  const fields = record.fields as Record<string, unknown>;
  const stamps = record.stamps as Record<string, Stamp | undefined>;
  const canRestore = (entry: HistoryEntry): boolean => {
    if (!sameValue(fields[entry.field], entry.after)) return false;
    // A record made by the change goes only while nobody has worked on it since.
    if (entry.field === 'deleted')
      return entry.after === true || latestTime([{ readAt: record.readAt, stamps }]) <= entry.time;
    // What stands as read is the page's, not the user's, to change; unless the user asked for it, or for a merge.
    return stamps[entry.field] !== undefined || entry.by !== 'reading';
  };
  // Status and reason are one: neither goes back alone.
  const pair = entries.filter(({ field }) => field === 'status' || field === 'reason');
  const pairKept = !pair.every(canRestore);
  // So is what one reading gave: half of it would not fit the other half.
  const reading = entries.filter(({ field }) => field !== 'deleted' && stamps[field] === undefined);
  const readingKept = !reading.every(canRestore);
  const kept = entries.filter((entry) =>
    pair.includes(entry) ? pairKept : reading.includes(entry) ? readingKept : !canRestore(entry),
  );
  const restored = entries.filter((entry) => !kept.includes(entry));
  const fieldsOf = (list: readonly HistoryEntry[]) =>
    Object.fromEntries(list.map(({ field, before }) => [field, before]));
  return {
    change: fieldsOf(restored.filter((entry) => !reading.includes(entry))),
    read: fieldsOf(restored.filter((entry) => reading.includes(entry))),
    kept,
  };
}
