import type { Table, Tables } from '../../checklist/checklist';
import { backgroundOf } from '../../tools/launch.mjs';
import type { Session } from './browser';

/** Every record of one kind as it stands in the database, past the code that wrote it; none before there is one. */
export async function recordsOf<T extends Table>(session: Session, table: T): Promise<Tables[T][]> {
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
  }))`)) as Tables[T][];
}
