import type { KeptText, Stamped } from './checklist';
import { compareStamps } from './stamp';
import { compareValues } from './value';

/**
 * Two versions of one record as one, field by field: the user's later change wins; where the user changed nothing, the
 * later reading; and where even that is equal, an order on values decides. Hence commutative, associative and
 * idempotent: installations that saw the same versions, in whatever order, end with the same record.
 */
export function mergeRecord<Fields extends object>(a: Stamped<Fields>, b: Stamped<Fields>): Stamped<Fields> {
  const fields: Partial<Fields> = {};
  const stamps: Stamped<Fields>['stamps'] = {};
  for (const name of fieldNames(a, b)) {
    const winner = compareField(a, b, name) >= 0 ? a : b;
    // Absence is a value too: an optional field that was taken away stays away.
    if (winner.fields[name] !== undefined) fields[name] = winner.fields[name];
    const stamp = winner.stamps[name];
    if (stamp !== undefined) stamps[name] = stamp;
  }
  return { id: a.id, readAt: Math.max(a.readAt, b.readAt), fields: fields as Fields, stamps };
}

/** Two readings of one text as one: the later. */
export function mergeText(a: KeptText, b: KeptText): KeptText {
  return (a.readAt - b.readAt || compareValues(a, b)) >= 0 ? a : b;
}

/** The names of all fields of either record, stamped or not. */
export function fieldNames<Fields extends object>(...records: Stamped<Fields>[]): (keyof Fields)[] {
  const names = records.flatMap(({ fields, stamps }) => [...Object.keys(fields), ...Object.keys(stamps)]);
  return [...new Set(names)] as (keyof Fields)[];
}

function compareField<Fields>(a: Stamped<Fields>, b: Stamped<Fields>, name: keyof Fields): number {
  const [stampA, stampB] = [a.stamps[name], b.stamps[name]];
  const byStamp = compareStamps(stampA, stampB);
  if (byStamp !== 0) return byStamp;
  const byReading = stampA === undefined ? a.readAt - b.readAt : 0;
  return byReading || compareValues(a.fields[name], b.fields[name]);
}
