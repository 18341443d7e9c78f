import { deleteDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { reports } from '../../reports/index';
import { freshName, itemOf, opened } from './stores';

test('a change in one window reaches the others within a second', async () => {
  const name = freshName();
  const popup = await opened({ name });
  const tab = await opened({ name });
  const heard: number[] = [];
  tab.subscribe((revision) => heard.push(revision));
  await popup.setStatus('waf', 'gap');
  await vi.waitFor(() => expect(heard).toEqual([1]), { timeout: 1000 });
  expect((await itemOf(tab, 'waf')).fields.status).toBe('gap');

  const back: number[] = [];
  popup.subscribe((revision) => back.push(revision));
  await tab.setStatus('waf', 'in-place');
  await vi.waitFor(() => expect(back).toEqual([2]), { timeout: 1000 });
  expect((await popup.standing(['waf'])).statuses).toEqual({ waf: 'in-place' });
});

test('the window that changes hears of it too, and announces the revision', async () => {
  const announce = vi.fn();
  const store = await opened({ announce });
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  await store.setStatus('waf', 'gap');
  await vi.waitFor(() => expect(listener.mock.calls).toEqual([[1]]));
  expect(announce.mock.calls).toEqual([[1]]);
  stop();
  await store.setStatus('waf', 'in-place');
  await vi.waitFor(() => expect(announce.mock.calls).toEqual([[1], [2]]));
  expect(listener).toHaveBeenCalledTimes(1);
});

test('two windows editing one item at once: nothing is lost, and both changes are in the history', async () => {
  const name = freshName();
  const [one, two] = [await opened({ name, reports }), await opened({ name, reports })];
  await Promise.all([
    one.changeItem('measure:waf', { owner: '田中' }),
    two.changeItem('measure:waf', { note: '来月更新' }),
    one.changeItem('measure:waf', { due: '2025-01-31' }),
    two.changeItem('measure:waf', { due: '2025-02-28' }),
  ]);
  const { fields } = await itemOf(one, 'waf');
  expect(fields).toMatchObject({ owner: '田中', note: '来月更新' });
  const due = (await one.history('measure:waf')).filter(({ field }) => field === 'due');
  expect(due).toHaveLength(2);
  expect(due[0]?.after).toBe(fields.due);
  expect(due[0]?.before).toBe(due[1]?.after);
});

test('a window lets go of the database when it is cleared elsewhere, and makes a new one when next used', async () => {
  const name = freshName();
  const store = await opened({ name, reports });
  await deleteDB(name);
  expect(await store.findings()).toHaveLength(112);
});

test('a connection the browser closed unasked is made again', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = await opened();
  await store.setStatus('waf', 'gap');
  const db = transactions.mock.contexts.at(-1) as IDBDatabase;
  transactions.mockRestore();
  db.close();
  expect((await itemOf(store, 'waf')).fields.status).toBe('gap');
});

test('a closed store says so instead of opening again', async () => {
  const store = await opened();
  store.close();
  await expect(store.items()).rejects.toThrow('closed');
});
