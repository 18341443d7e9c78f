import type { Stamp, Stamped } from './checklist';
import { sameValue } from './value';

/** Fields that only make sense together: whichever changes, all get the stamp, so that a merge takes them together. */
const together: readonly (readonly string[])[] = [['status', 'reason']];

/** The record with these fields changed by the user; `undefined` takes an optional field away. */
export function changeRecord<Fields extends object>(
  record: Stamped<Fields>,
  change: { readonly [F in keyof Fields]?: Fields[F] | undefined },
  stamp: Stamp,
): Stamped<Fields> {
  const fields = { ...record.fields };
  const stamps = { ...record.stamps };
  for (const name of Object.keys(change) as (keyof Fields & string)[]) {
    const value = change[name];
    if (sameValue(fields[name], value)) continue;
    if (value === undefined) delete fields[name];
    else fields[name] = value as Fields[typeof name];
    for (const other of together.find((names) => names.includes(name)) ?? [name])
      stamps[other as keyof Fields] = stamp;
  }
  return { ...record, fields, stamps };
}

/**
 * The record as a new reading (or a newer bundled version) has it: fields the user changed stay, the others are the
 * reading's. The same reading again changes nothing but the time.
 */
export function reread<Fields extends object>(
  known: Stamped<Fields> | undefined,
  id: string,
  read: Fields,
  readAt: number,
): Stamped<Fields> {
  if (known === undefined) return { id, readAt, fields: read, stamps: {} };
  const fields: Partial<Fields> = { ...read };
  for (const name of Object.keys(known.stamps) as (keyof Fields)[]) {
    if (known.fields[name] === undefined) delete fields[name];
    else fields[name] = known.fields[name];
  }
  return { ...known, readAt: Math.max(known.readAt, readAt), fields: fields as Fields };
}

/** The record with these fields as a reading gave them: without a stamp. `undefined` takes a field away. */
export function readAgain<Fields extends object>(
  record: Stamped<Fields>,
  read: { readonly [F in keyof Fields]?: Fields[F] | undefined },
): Stamped<Fields> {
  const fields: Partial<Fields> = { ...record.fields };
  for (const [name, value] of Object.entries(read) as [keyof Fields, Fields[keyof Fields]][]) {
    if (value === undefined) delete fields[name];
    else fields[name] = value;
  }
  return { ...record, fields: fields as Fields };
}
