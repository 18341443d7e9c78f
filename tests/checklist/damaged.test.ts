import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import backup from '../../checklist/formats/backup';
import { reports } from '../../reports/index';
import { freshName, itemOf, opened, page } from './stores';

/** Writes into the database past the product's code. */
async function write(name: string, table: string, value: unknown, key?: string) {
  const db = await openDB(name);
  await db.put(table, value, key);
  db.close();
}

async function read(name: string, table: string, key: string): Promise<unknown> {
  const db = await openDB(name);
  const value = await db.get(table, key);
  db.close();
  return value;
}

const broken: Record<string, (whole: { fields: object; stamps: object }) => object> = {
  'without fields': () => ({ fields: undefined }),
  'with a field missing': ({ fields }) => ({ fields: { ...fields, status: undefined } }),
  'with a status nobody knows': ({ fields }) => ({ fields: { ...fields, status: 'perhaps' } }),
  'with tags that are none': ({ fields }) => ({ fields: { ...fields, tags: 'x' } }),
  'with a stamp that is none': ({ stamps }) => ({ stamps: { ...stamps, status: 5 } }),
  'with a field too many': ({ fields }) => ({ fields: { ...fields, color: 'red' } }),
};

test.each(Object.entries(broken))(
  'an item %s is kept aside and reported; the rest works',
  async (_, breaking) => {
    const name = freshName();
    const store = await opened({ name, reports, now: () => 1_700_000_000_000 });
    await store.setStatus('mfa', 'gap');
    const whole = await itemOf(store, 'waf');
    const damaged = { ...whole, ...breaking(whole) };
    await write(name, 'items', damaged);

    const { items } = await store.contents();
    expect(items.map(({ id }) => id)).not.toContain('measure:waf');
    expect((await itemOf(store, 'mfa')).fields.status).toBe('gap');
    await vi.waitFor(async () => expect(await store.damaged()).toHaveLength(1));
    expect(await store.damaged()).toEqual([
      { table: 'items', key: 'measure:waf', foundAt: expect.any(Number), record: damaged },
    ]);
    expect(await read(name, 'items', 'measure:waf')).toBeUndefined();

    await store.setStatus('waf', 'in-place');
    expect((await store.standing(['waf', 'mfa'])).statuses).toEqual({ waf: 'in-place', mfa: 'gap' });
    await store.forgetDamaged();
    expect(await store.damaged()).toEqual([]);
  },
);

test('a damaged item that is changed is kept aside in the same transaction', async () => {
  const name = freshName();
  const store = await opened({ name });
  await store.setStatus('waf', 'gap');
  await write(name, 'items', { id: 'measure:waf', fields: { measure: 'waf' } });
  await store.setStatus('waf', 'in-place');
  expect((await itemOf(store, 'waf')).fields.status).toBe('in-place');
  expect(await store.damaged()).toMatchObject([
    { key: 'measure:waf', record: { fields: { measure: 'waf' } } },
  ]);
});

test('a bundled item that was damaged comes back when the checklist is opened next', async () => {
  const name = freshName();
  const store = await opened({ name, reports });
  await write(name, 'items', { id: 'measure:waf', fields: { measure: 'waf' } });
  await store.items();
  await vi.waitFor(async () => expect(await store.damaged()).toHaveLength(1));
  store.close();
  const again = await opened({ name, reports });
  expect((await itemOf(again, 'waf')).fields.status).toBe('unreviewed');
  expect(await again.damaged()).toHaveLength(1);
});

test('a damaged item is not written over by what a newer version bundles', async () => {
  const name = freshName();
  const store = await opened({ name });
  store.close();
  const damaged = { id: 'measure:waf', fields: { measure: 'waf', note: 'mine' } };
  await write(name, 'items', damaged);
  const seeded = await opened({ name, reports });
  await seeded.items();
  await vi.waitFor(async () => expect(await seeded.damaged()).toMatchObject([{ record: damaged }]));
});

test('damaged disclosures, findings, texts and history do not keep a backup from being made', async () => {
  const name = freshName();
  const store = await opened({ name });
  const one = page('https://kakuu.example/1', [
    { words: 'WAFを導入しました。', measure: 'waf' },
    { words: 'EDRを導入しました。', measure: 'edr' },
  ]);
  await store.addFindings({ ...one, findings: [0, 1] });
  const { disclosures, findings, texts, history } = await store.exportRecords();
  await write(name, 'disclosures', { ...disclosures[0], fields: 5 });
  await write(name, 'findings', { ...findings[0], readAt: 'yesterday' });
  await write(name, 'texts', { hash: texts[0]?.hash, readAt: 1, gzip: new Uint8Array([1, 2, 3]) });
  await write(name, 'history', { ...history[0], by: 'somebody' });

  const records = await store.exportRecords();
  const file = new TextEncoder().encode(backup.write(records, { now: 0 } as never));
  expect(backup.read(file).records).toEqual(records);
  await vi.waitFor(async () => expect(await store.damaged()).toHaveLength(4));
  expect((await store.damaged()).map(({ table }) => table).sort()).toEqual([
    'disclosures',
    'findings',
    'history',
    'texts',
  ]);
  expect(await store.findings()).toHaveLength(1);
  // Read again, the page is whole.
  await store.addFindings({ ...one, findings: [0, 1] });
  expect(await store.findings()).toHaveLength(2);
  expect(await store.text(texts[0]?.hash ?? '')).toEqual({ ...texts[0], readAt: expect.any(Number) });
});

test('a text that is not the one its hash was made from is not shown as read', async () => {
  const name = freshName();
  const store = await opened({ name });
  const { source, reading } = page('https://kakuu.example/1', [{ words: 'WAFを導入。', measure: 'waf' }]);
  const other = page('https://kakuu.example/2', [{ words: 'EDRを導入。', measure: 'edr' }]);
  await store.addFindings({ source, reading, findings: [0] });
  await store.addFindings({ ...other, findings: [0] });
  const [one, two] = (await store.exportRecords()).texts;
  const db = await openDB(name);
  const stored = await db.get('texts', two?.hash ?? '');
  db.close();
  await write(name, 'texts', { ...stored, hash: one?.hash });
  expect(await store.text(one?.hash ?? '')).toBeUndefined();
});

test.each([
  ['missing', undefined],
  ['damaged', { device: 5, time: 'x', revision: -1 }],
])('what the store knows of itself is %s: it is made anew, later than all it holds', async (_, value) => {
  const name = freshName();
  const store = await opened({ name, now: () => 1_800_000_000_000 });
  await store.setStatus('waf', 'gap');
  store.close();
  const db = await openDB(name);
  if (value === undefined) await db.delete('state', 'state');
  else await db.put('state', value, 'state');
  db.close();

  const again = await opened({ name, now: () => 1_700_000_000_000 });
  await again.setStatus('waf', 'in-place');
  const item = await itemOf(again, 'waf');
  expect(item.fields.status).toBe('in-place');
  expect(item.stamps.status?.time).toBeGreaterThan(1_800_000_000_000);
  expect(await again.revision()).toBeGreaterThan(1);
  expect(await again.damaged()).toHaveLength(value === undefined ? 0 : 1);
});
