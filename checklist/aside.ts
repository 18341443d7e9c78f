import type { IDBPTransaction, StoreNames } from 'idb';
import type { DamagedRecord, KeptText, Table, Tables } from './checklist';
import type { Schema, State, StoredText } from './schema';
import { isSound, isSoundEntry, isSoundState, isSoundText } from './sound';
import { latestTime } from './stamp';
import { sha256, unpackText } from './text';

type Writable = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** Where a damaged record was seen. */
export type Seen = Pick<DamagedRecord, 'table' | 'key'>;

/** The records that are sound; `tell` hears of the others. */
export function sift<T extends Table>(
  table: T,
  records: readonly Tables[T][],
  tell: (seen: Seen) => void,
): Tables[T][] {
  return records.filter((record) => {
    const well = isSound(table, record);
    if (!well) tell({ table, key: record.id });
    return well;
  });
}

/** Takes these out of their tables and keeps them as they are, those that are damaged indeed. Returns how many were. */
export async function setAside(tx: Writable, seen: readonly Seen[], now: number): Promise<number> {
  let found = 0;
  for (const { table, key } of seen) {
    const record = await tx.objectStore(table as Table).get(key);
    if (record === undefined || (await isWell(table, record))) continue;
    await tx.objectStore('damaged').add({ table, key, foundAt: now, record });
    await tx.objectStore(table as Table).delete(key);
    found += 1;
  }
  return found;
}

/** Texts are judged before: unpacking one would end the transaction. */
async function isWell(table: DamagedRecord['table'], record: unknown): Promise<boolean> {
  if (table === 'texts') return false;
  return table === 'history' ? isSoundEntry(record) : isSound(table as Table, record);
}

/** The text, or undefined where it cannot be unpacked or is not the one its hash was made from. */
export async function soundText(stored: StoredText): Promise<KeptText | undefined> {
  if (!isSoundText(stored)) return undefined;
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
  if (isSoundState(record)) return;
  let latest = now;
  for (const name of ['items', 'disclosures', 'findings'] as const)
    latest = Math.max(
      latest,
      latestTime(sift(name, (await tx.objectStore(name as Table).getAll()) as never[], () => {})),
    );
  if (record !== undefined)
    await tx.objectStore('damaged').add({ table: 'state', key: 'state', foundAt: now, record });
  const state: State = { device: crypto.randomUUID(), time: latest, revision: latest, seeded: '' };
  await table.put(state, 'state');
}
