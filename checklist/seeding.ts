import type { IDBPDatabase } from 'idb';
import { reread } from './change';
import type { Stamped, Table, Tables } from './checklist';
import type { Schema } from './schema';
import { type BundledReport, seedRecords } from './seed';
import { sha256 } from './text';
import { isValidRecord } from './validity';
import { sameValue } from './value';

/** The records to be seeded, and what tells one set of them from another. */
export interface Seeds {
  records: Pick<{ [T in Table]: Tables[T][] }, Table>;
  fingerprint: string;
}

/** The seeds bundled reports give. */
export async function seedsOf(reports: readonly BundledReport[]): Promise<Seeds> {
  const records = seedRecords(reports);
  return { records, fingerprint: await sha256(JSON.stringify(records)) };
}

/**
 * Brings the bundled records into the store, in one transaction, unless these very ones are in it. What the user
 * changed, removed or rejected stays so; seeding is no change of the user's, so the history does not speak of it.
 * Returns the new revision, or undefined where nothing was to be done.
 */
export async function plant(db: IDBPDatabase<Schema>, seeds: Seeds): Promise<number | undefined> {
  const current = await db.get('state', 'state');
  if (current?.seeded === seeds.fingerprint) return undefined;
  const tx = db.transaction(['items', 'disclosures', 'findings', 'state'], 'readwrite');
  // Read again: another window may have been quicker.
  const state = await tx.objectStore('state').get('state');
  if (state === undefined) throw new Error('The store has no state record');
  if (state.seeded === seeds.fingerprint) return undefined;
  for (const table of ['items', 'disclosures', 'findings'] as const) {
    const store = tx.objectStore(table as Table);
    const known = new Map((await store.getAll()).map((record) => [record.id, record as Stamped<object>]));
    for (const seed of seeds.records[table]) {
      const before = known.get(seed.id);
      // Not written over: it is quarantined when it is read, and what is bundled then comes back.
      if (before !== undefined && !isValidRecord(table, before)) continue;
      const after = reread<object>(before, seed.id, seed.fields, 0);
      if (!sameValue(before, after)) await store.put(after as never);
    }
  }
  const revision = state.revision + 1;
  await tx.objectStore('state').put({ ...state, revision, seeded: seeds.fingerprint }, 'state');
  await tx.done;
  return revision;
}
