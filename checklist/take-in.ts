import type { Item, Records, Stamped, Table, Tables } from './checklist';
import { mergeRecord } from './merge';
import { differences, type ImportPreview } from './preview';
import { applyRows, type ItemRow } from './rows';
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

/** Takes in a table of items, inside a change of the user's. */
export async function takeRows(w: Writing, rows: readonly ItemRow[]): Promise<Taken> {
  const taken = { added: 0, changed: 0, unchanged: 0 };
  const items = (await w.all('items')).map(([, item]) => item);
  const changes = applyRows(items, rows, w.stamp, () => `item:${crypto.randomUUID()}`);
  await Promise.all(
    changes.map(async ({ before, after }) => {
      const put = await w.put('items', before, after);
      taken[before === undefined ? 'added' : put ? 'changed' : 'unchanged'] += 1;
    }),
  );
  return taken;
}

/** What taking in a table of items comes to. */
export function previewRows(
  items: readonly Item[],
  rows: readonly ItemRow[],
): Omit<ImportPreview, 'revision'> {
  const preview: Omit<ImportPreview, 'revision'> = {
    added: [],
    changed: [],
    kept: [],
    unchanged: 0,
    texts: 0,
  };
  let made = 0;
  for (const { before, after } of applyRows(items, rows, { time: 1, device: '' }, () => `new:${made++}`)) {
    const fields = before === undefined ? [] : differences(before, after);
    if (before === undefined) preview.added.push({ table: 'items', record: after });
    else if (fields.length > 0) preview.changed.push({ table: 'items', record: before, fields });
    else preview.unchanged += 1;
  }
  return preview;
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
