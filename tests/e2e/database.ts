import type { HistoryEntry, Tables } from '../../checklist/checklist';
import { backgroundOf } from '../../tools/launch.mjs';
import type { Session } from './browser';

type Kept = Tables & { history: HistoryEntry };

/** Every record of one kind as it stands in the database, past the code that wrote it; none before there is one. */
export async function recordsOf<T extends keyof Kept>(session: Session, table: T): Promise<Kept[T][]> {
  const worker = await backgroundOf(session.browser);
  // Opening a database that is not there would make an empty one.
  return (await worker.evaluate(`indexedDB.databases().then((all) => new Promise((settle, fail) => {
    if (!all.some(({ name }) => name === 'tazan')) return settle([]);
    const opening = indexedDB.open('tazan');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('${table}').objectStore('${table}').getAll();
      all.onerror = () => fail(all.error);
      all.onsuccess = () => { opening.result.close(); settle(all.result); };
    };
  }))`)) as Kept[T][];
}
