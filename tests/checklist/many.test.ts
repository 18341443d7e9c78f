import { expect, test } from 'vitest';
import { opened } from './stores';

/** A store with three lines in the user's own words. */
async function withThree() {
  const store = await opened();
  const ids: string[] = [];
  for (const text of ['入退室の記録', '端末の持ち出し', '委託先の監査'])
    ids.push((await store.createItem({ text })).item.id);
  return { store, ids };
}

test('many items are changed at once, and taken back at once', async () => {
  const { store, ids } = await withThree();
  const before = await store.revision();
  const { change, revision } = await store.changeItems(
    ids.map((id, n) => ({ id, change: { status: 'gap', owner: '総務', tags: [`${n}`] } })),
  );
  expect(revision).toBe(before + 1);
  const changed = await store.items();
  expect(changed.map(({ fields }) => fields.status)).toEqual(['gap', 'gap', 'gap']);
  expect(changed.map(({ fields }) => fields.owner)).toEqual(['総務', '総務', '総務']);
  expect(changed.flatMap(({ fields }) => fields.tags).sort()).toEqual(['0', '1', '2']);
  await store.undo(change ?? '');
  const restored = await store.items();
  expect(restored.map(({ fields }) => fields.status)).toEqual(Array(3).fill('unreviewed'));
  expect(restored.flatMap(({ fields }) => fields.tags)).toEqual([]);
});

test('where one of many cannot be changed, none is', async () => {
  const { store, ids } = await withThree();
  const gap = ids.map((id) => ({ id, change: { status: 'gap' as const } }));
  await expect(store.changeItems([...gap, { id: 'item:none', change: {} }])).rejects.toThrow('no item:none');
  const without = ids.map((id) => ({ id, change: { status: 'not-applicable' as const } }));
  await expect(store.changeItems(without)).rejects.toThrow('needs a reason');
  expect((await store.items()).map(({ fields }) => fields.status)).toEqual(Array(3).fill('unreviewed'));
});

test('many items are removed at once, and come back at once', async () => {
  const { store, ids } = await withThree();
  const { change } = await store.removeItems(ids.slice(1));
  expect((await store.items()).map(({ id }) => id)).toEqual(ids.slice(0, 1));
  await store.undo(change ?? '');
  expect(await store.items()).toHaveLength(3);
});
