import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import type { Schema } from '../../checklist/schema';
import { StoreBlocked } from '../../checklist/store';
import { freshName, opened } from './stores';

// A product one version ahead of the database it finds.
vi.mock('../../checklist/schema', async (load) => ({ ...(await load<object>()), schemaVersion: 3 }));

test('a window with an older version that does not close is reported; when it has closed, opening works', async () => {
  const { upgrade } =
    await vi.importActual<typeof import('../../checklist/schema')>('../../checklist/schema');
  const name = freshName();
  const old = await openDB<Schema>(name, 2, {
    upgrade: (db, oldVersion, _, tx) => upgrade(db, oldVersion, tx),
  });
  const state = await old.get('state', 'state');
  await expect(opened({ name, patience: 0 })).rejects.toThrow(StoreBlocked);
  await expect(opened({ name, patience: 0 })).rejects.toThrow(StoreBlocked);
  expect(await old.get('state', 'state')).toEqual(state);
  old.close();
  const store = await opened({ name });
  await store.setStatus('waf', 'gap');
  expect((await store.history())[0]?.device).toBe(state?.device);
});
