import { openStore } from '../../checklist/store';
import { manyItems, recordsOf } from './items';

/** Importing these many items, and putting the same records with nothing around it; milliseconds of each round. */
export async function importing(
  count: number,
  rounds: number,
): Promise<{ ours: number[]; theirs: number[] }> {
  const records = recordsOf(manyItems(count));
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const name = `bench-import-${round}`;
    const store = await openStore({ name });
    const begin = performance.now();
    await store.importRecords(records);
    const ours = performance.now() - begin;
    store.close();
    // Everything the import left behind: the items, and what the history says of each.
    const written = await everything(name);
    await removed(name);
    const theirs = await putting(`${name}-raw`, written);
    await removed(`${name}-raw`);
    // The first round warms up.
    if (round > 0) {
      times.ours.push(ours);
      times.theirs.push(theirs);
    }
  }
  return times;
}

type Written = Record<'items' | 'history', unknown[]>;

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function everything(name: string): Promise<Written> {
  const db = await done(indexedDB.open(name));
  const tx = db.transaction(['items', 'history']);
  const [items, history] = await Promise.all([
    done(tx.objectStore('items').getAll()),
    done(tx.objectStore('history').getAll()),
  ]);
  db.close();
  return { items, history };
}

/** The same records into the same object stores with the same indexes, in one transaction. */
async function putting(name: string, { items, history }: Written): Promise<number> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    db.createObjectStore('items', { keyPath: 'id' }).createIndex('measure', 'fields.measure');
    const entries = db.createObjectStore('history', { keyPath: 'id' });
    entries.createIndex('record', 'record');
    entries.createIndex('change', 'change');
  };
  const db = await done(opening);
  const begin = performance.now();
  const tx = db.transaction(['items', 'history'], 'readwrite');
  for (const item of items) tx.objectStore('items').put(item);
  for (const entry of history) tx.objectStore('history').put(entry);
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
  const time = performance.now() - begin;
  db.close();
  return time;
}

async function removed(name: string): Promise<void> {
  await done(indexedDB.deleteDatabase(name));
}
