import type { IDBPTransaction, StoreNames } from 'idb';
import type { DamagedRecord, HistoryEntry, KeptText, Table, Tables } from './checklist';
import type { Schema, State, StoredText } from './schema';
import { latestTime } from './stamp';
import { sha256, unpackText } from './text';
import { isValidEntry, isValidRecord, isValidState, isValidText } from './validity';

type Writable = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** Where a damaged record was seen. */
export type DamagedPlace = Pick<DamagedRecord, 'table' | 'key'>;

/** The records that are valid; `tell` hears of the others. */
export function validOf<T extends Table>(
  table: T,
  records: readonly Tables[T][],
  tell: (place: DamagedPlace) => void,
): Tables[T][] {
  return records.filter((record) => {
    const valid = isValidRecord(table, record);
    if (!valid) tell({ table, key: record.id });
    return valid;
  });
}

/** The entries of the history that are valid; `tell` hears of the others. */
export function validEntries(
  entries: readonly HistoryEntry[],
  tell: (place: DamagedPlace) => void,
): HistoryEntry[] {
  return entries.filter((entry) => {
    const valid = isValidEntry(entry);
    if (!valid) tell({ table: 'history', key: (entry as { id: string }).id });
    return valid;
  });
}

/** Takes these out of their tables and keeps them as they are, those that are damaged indeed. Returns how many were. */
export async function quarantine(tx: Writable, seen: readonly DamagedPlace[], now: number): Promise<number> {
  let found = 0;
  for (const { table, key } of seen) {
    const record = await tx.objectStore(table as Table).get(key);
    if (record === undefined || isIntact(table, record)) continue;
    await tx.objectStore('damaged').add({ table, key, foundAt: now, record });
    await tx.objectStore(table as Table).delete(key);
    found += 1;
  }
  return found;
}

/** Texts are judged before: unpacking one would end the transaction. */
function isIntact(table: DamagedRecord['table'], record: unknown): boolean {
  if (table === 'texts') return false;
  return table === 'history' ? isValidEntry(record) : isValidRecord(table as Table, record);
}

/** The text, or undefined where it cannot be unpacked or is not the one its hash was made from. */
export async function validText(stored: StoredText): Promise<KeptText | undefined> {
  if (!isValidText(stored)) return undefined;
  try {
    const kept = await unpackText(stored);
    return (await sha256(kept.source.text)) === stored.hash ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes anew what the store knows of itself, where that is missing or damaged: a new installation as it were, whose time and
 * revision go on behind everything the store holds.
 */
export async function repairState(tx: Writable, now: number): Promise<void> {
  const table = tx.objectStore('state');
  const record: unknown = await table.get('state');
  if (isValidState(record)) return;
  let latest = now;
  for (const name of ['items', 'disclosures', 'findings'] as const)
    latest = Math.max(
      latest,
      latestTime(validOf(name, (await tx.objectStore(name as Table).getAll()) as never[], () => {})),
    );
  if (record !== undefined)
    await tx.objectStore('damaged').add({ table: 'state', key: 'state', foundAt: now, record });
  const state: State = { device: crypto.randomUUID(), time: latest, revision: latest, seeded: '' };
  await table.put(state, 'state');
}
