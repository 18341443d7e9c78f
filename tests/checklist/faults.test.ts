import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { NewerDatabase, StorageRefused } from '../../checklist/store';
import { reports } from '../../reports/index';
import { freshName, opened } from './stores';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a database from a newer version is reported, and nothing in it is touched', async () => {
  const name = freshName();
  const newer = await openDB(name, 99, {
    upgrade(db) {
      db.createObjectStore('things');
    },
  });
  await newer.put('things', { of: 'a later version' }, 'one');
  newer.close();

  const failure = await opened({ name, reports }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NewerDatabase);
  expect((failure as Error).name).toBe('NewerDatabase');

  const again = await openDB(name);
  expect(again.version).toBe(99);
  expect([...again.objectStoreNames]).toEqual(['things']);
  expect(await again.getAll('things')).toEqual([{ of: 'a later version' }]);
  again.close();
});

test('an upgrade in another window goes on, and this one then says that its version is too old', async () => {
  const name = freshName();
  const store = await opened({ name });
  const blocked = vi.fn();
  const newer = await openDB(name, 99, { blocked });
  expect(blocked).not.toHaveBeenCalled();
  await expect(store.items()).rejects.toThrow(NewerDatabase);
  newer.close();
});

test('storage that the browser refuses is reported, and opening works once it is allowed', async () => {
  const name = freshName();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  const failure = await opened({ name, reports }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StorageRefused);
  expect((failure as Error).cause).toMatchObject({ name: 'SecurityError' });
  open.mockRestore();
  expect(await (await opened({ name, reports })).findings()).toHaveLength(112);
});

test('a browser without storage is reported the same way', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(opened()).rejects.toThrow(StorageRefused);
});

test('when the disk is full in the midst of a change, nothing of it has happened', async () => {
  const store = await opened({ reports });
  await store.createItem({ measure: 'waf', scope: '子会社' });
  const before = await store.exportRecords();
  const revision = await store.revision();
  const listener = vi.fn();
  store.subscribe(listener);

  let puts = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    puts += 1;
    if (puts > 2) throw new DOMException('Out of space', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(store.setStatus('waf', 'gap')).rejects.toThrow(StorageRefused);
  expect(puts).toBeGreaterThan(2);
  vi.restoreAllMocks();

  expect(await store.exportRecords()).toEqual(before);
  expect(await store.revision()).toBe(revision);
  expect(listener).not.toHaveBeenCalled();
  await store.setStatus('waf', 'gap');
  expect((await store.standing(['waf'])).statuses).toEqual({ waf: 'gap' });
});

test('a listener that fails does not make a change fail', async () => {
  const store = await opened();
  const failures: unknown[] = [];
  const hear = (error: unknown) => failures.push(error);
  process.prependOnceListener('uncaughtException', hear);
  const others = process.listeners('uncaughtException').filter((listener) => listener !== hear);
  for (const other of others) process.off('uncaughtException', other);
  store.subscribe(() => {
    throw new Error('the listener broke');
  });
  await expect(store.setStatus('waf', 'gap')).resolves.toMatchObject({ revision: 1 });
  await vi.waitFor(() => expect(failures).toHaveLength(1));
  for (const other of others) process.on('uncaughtException', other);
});

test('what names a measure this version does not know is kept and exported, but not listed', async () => {
  const name = freshName();
  const store = await opened({ name });
  await store.setStatus('waf', 'gap');
  const records = await store.exportRecords();
  const foreign = structuredClone(records.items).map((item) => ({
    ...item,
    id: 'measure:quantum-shield',
    fields: { ...item.fields, measure: 'quantum-shield' as never },
  }));
  await store.importRecords({ ...records, items: foreign });
  expect((await store.items()).map(({ id }) => id)).toEqual(['measure:waf']);
  expect((await store.exportRecords()).items.map(({ id }) => id)).toEqual([
    'measure:quantum-shield',
    'measure:waf',
  ]);
  store.close();
  await deleteDB(name);
});
