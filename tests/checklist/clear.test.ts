import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { RecordMissing } from '../../checklist/errors';
import { refresh } from '../../components/snapshot';
import { reports } from '../../reports/index';
import { freshName, itemOf, opened, page } from './stores';

const notice = page('https://kakuu.example/oshirase', [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
]);

test('everything is deleted: not a word of it is left in the database', async () => {
  const name = freshName();
  const store = await opened({ name });
  await store.addFindings({ ...notice, findings: [0] });
  const { item } = await store.createItem({ text: '合言葉は山と川', owner: '架空太郎' });
  await store.changeItem(item.id, { note: '秘密のメモ' });
  await store.clear();
  const database = await openDB(name);
  const rest: unknown[] = [];
  for (const table of database.objectStoreNames) rest.push(...(await database.getAll(table)));
  database.close();
  expect(rest).toHaveLength(1);
  expect(JSON.stringify(rest)).not.toMatch(/山と川|架空|秘密|EDR/u);
  expect(await store.items()).toEqual([]);
});

test('the bundled reports stand in it again, untouched', async () => {
  const store = await opened({ reports });
  const before = (await store.items()).length;
  await store.setStatus('edr', 'in-place');
  await store.clear();
  expect(await store.items()).toHaveLength(before);
  expect((await itemOf(store, 'edr')).fields.status).toBe('unreviewed');
  expect(await store.history()).toEqual([]);
});

test('a window that is open elsewhere hears of it and shows what is there now', async () => {
  const name = freshName();
  const [store, other] = [await opened({ name, reports }), await opened({ name, reports })];
  await store.setStatus('edr', 'in-place');
  const known = await refresh(other, undefined);
  const heard = new Promise((resolve) => other.subscribe(resolve));
  await store.clear();
  await heard;
  const now = await refresh(other, known);
  expect(now.revision).toBeGreaterThan(known.revision);
  expect(now.items.find(({ fields }) => fields.measure === 'edr')?.fields.status).toBe('unreviewed');
});

test('nothing from before can be taken back, and working goes on', async () => {
  const store = await opened();
  const { change } = await store.setStatus('edr', 'in-place');
  await store.clear();
  await expect(store.undo(change ?? '')).rejects.toThrow(RecordMissing);
  expect(await store.undoLast()).toBeUndefined();
  await store.setStatus('edr', 'gap');
  expect((await itemOf(store, 'edr')).fields.status).toBe('gap');
});

test('a backup written before brings it all back', async () => {
  const store = await opened({ reports });
  await store.addFindings({ ...notice, findings: [0] });
  await store.setStatus('edr', 'in-place');
  const records = await store.exportRecords();
  await store.clear();
  await store.importRecords(records);
  expect((await itemOf(store, 'edr')).fields.status).toBe('in-place');
  const { items, disclosures, findings, texts } = await store.exportRecords();
  expect({ items, disclosures, findings, texts }).toEqual({
    items: records.items,
    disclosures: records.disclosures,
    findings: records.findings,
    texts: records.texts,
  });
});
