import type { Records, Stamped, Table, Tables } from './checklist';
import { mergeRecord } from './merge';
import type { StoredText } from './schema';
import type { Writing } from './writing';

/** How many records a merge brought, altered, and found already as they were. */
export interface Taken {
  added: number;
  changed: number;
  unchanged: number;
}

/** Merges records into the store, inside a change that was begun for a merge. */
export async function takeIn(w: Writing, records: Records, texts: readonly StoredText[]): Promise<Taken> {
  const taken = { added: 0, changed: 0, unchanged: 0 };
  await takeTable(w, 'items', records.items, taken);
  await takeTable(w, 'disclosures', records.disclosures, taken);
  await takeTable(w, 'findings', records.findings, taken);
  for (const text of texts) {
    const known = await w.tx.objectStore('texts').get(text.hash);
    if (known === undefined || known.readAt < text.readAt) await w.putText(text);
  }
  const known = new Set(await w.tx.objectStore('history').getAllKeys());
  await Promise.all(
    records.history.filter(({ id, by }) => by !== 'merge' && !known.has(id)).map((entry) => w.log(entry)),
  );
  return taken;
}

async function takeTable<T extends Table>(
  w: Writing,
  table: T,
  records: readonly Tables[T][],
  taken: Taken,
): Promise<void> {
  const known = new Map(await w.all(table));
  await Promise.all(
    records.map(async (record) => {
      const before = known.get(record.id);
      const after =
        before === undefined ? record : (mergeRecord<object>(before, record as Stamped<object>) as Tables[T]);
      const put = await w.put(table, before, after);
      taken[before === undefined ? 'added' : put ? 'changed' : 'unchanged'] += 1;
    }),
  );
}
