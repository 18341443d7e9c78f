import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../checklist/schema';
import { reports } from '../../reports/index';
import { freshName, opened } from './stores';
import { build as version1 } from './versions/1';
import { build as version2 } from './versions/2';

const builders = [version1, version2];
const versions = builders.map((_, n) => n + 1);

test('every version of the schema has its builder', () => {
  expect(builders).toHaveLength(schemaVersion);
});

/** Everything in a database, past the product's code. */
async function dump(name: string) {
  const db = await openDB(name);
  const all: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) all[store] = await db.getAll(store);
  const indexes = [...db.objectStoreNames].map((store) => [
    store,
    [...db.transaction(store).objectStore(store).indexNames],
  ]);
  db.close();
  return { all, indexes };
}

test.each(versions)(
  'a database of version %i opens with nothing lost, and is like a new one',
  async (version) => {
    const name = freshName();
    await builders[version - 1]?.(name);
    const before = (await dump(name)).all;
    const store = await opened({ name });
    const after = await dump(name);
    for (const [table, records] of Object.entries(before)) expect(after.all[table], table).toEqual(records);

    const records = await store.exportRecords();
    expect(records.items).toHaveLength(2);
    expect(records.texts[0]?.source.text).toBe('WAFを導入します。');
    expect(records.history).toHaveLength(1);
    expect(await store.damaged()).toHaveLength(version < 2 ? 0 : 1);
    expect((await store.standing(['waf'])).statuses).toEqual({ waf: 'in-progress' });
    await store.undoLast();
    expect((await store.standing(['waf'])).statuses).toEqual({ waf: 'unreviewed' });

    const fresh = freshName();
    await opened({ name: fresh });
    expect(after.indexes).toEqual((await dump(fresh)).indexes);
  },
);

test.each(versions)(
  'what is bundled joins a database of version %i without touching the user’s',
  async (version) => {
    const name = freshName();
    await builders[version - 1]?.(name);
    const store = await opened({ name, reports });
    const waf = await store.item('measure:waf');
    expect(waf?.fields).toMatchObject({ status: 'in-progress', owner: '情報システム部' });
    expect((await store.items()).length).toBeGreaterThan(20);
  },
);
