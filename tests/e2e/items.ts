import type { Page } from 'puppeteer-core';
import type { Status } from '../../checklist/checklist';

/**
 * Fills the database of the extension, as seen from one of its own pages, with this many items: the bundled ones, and
 * copies of them with scopes and lines of one's own; past the code that writes it. 0 empties it.
 */
export async function fillItems(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((settle, fail) => {
        request.onsuccess = () => settle(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settled(indexedDB.open('tazan'));
    const transaction = database.transaction('items', 'readwrite');
    const items = transaction.objectStore('items');
    const bundled = await settled(items.getAll());
    items.clear();
    const statuses: Status[] = ['unreviewed', 'gap', 'in-progress', 'in-place'];
    for (let n = 0; n < wanted; n += 1) {
      const base = bundled[n % bundled.length];
      const own = n % 11 === 10;
      const copy = n >= bundled.length;
      items.put({
        ...base,
        id: copy ? `item:${n}` : base.id,
        fields: {
          ...base.fields,
          measure: own && copy ? null : base.fields.measure,
          text: own && copy ? `自社の確認項目 ${n}` : '',
          scope: copy ? `システム${n}` : '',
          status: statuses[n % statuses.length],
          owner: ['', '田中', '総務課'][n % 3],
          due: n % 4 === 0 ? `2026-${String(1 + (n % 12)).padStart(2, '0')}-15` : '',
          priority: n % 4,
          tags: n % 6 === 0 ? ['重点'] : [],
        },
      });
    }
    await new Promise((settle, fail) => {
      transaction.oncomplete = settle;
      transaction.onerror = () => fail(transaction.error);
    });
    database.close();
  }, count);
}
