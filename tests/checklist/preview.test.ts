import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Records, Table, Tables } from '../../checklist/checklist';
import { type RecordChange, RecordDamaged, type Store } from '../../checklist/store';
import { reports } from '../../reports/index';
import { records } from './arbitraries';
import { itemOf, opened, page } from './stores';

/** The records without texts, whose hashes here are not theirs, and few ids, so that stores have records in common. */
const common: fc.Arbitrary<Records> = records.map((all) => ({
  items: few(all.items),
  disclosures: few(all.disclosures),
  findings: few(all.findings),
  texts: [],
  history: [],
}));

function few<Record extends { id: string }>(list: readonly Record[]): Record[] {
  return list.slice(0, 3).map((record, n) => ({ ...record, id: `r${n}` }));
}

/** What the user sees of a store: the fields of every record that is not removed. */
async function seen(store: Store): Promise<string[]> {
  const all = await store.exportRecords();
  return (['items', 'disclosures', 'findings'] as const).flatMap((table) =>
    (all[table] as Tables[Table][])
      .filter(({ fields }) => !fields.deleted)
      .map(({ id, fields }) => JSON.stringify([table, id, Object.entries(fields).sort()])),
  );
}

test('a preview says exactly what the import then does', async () => {
  await fc.assert(
    fc.asyncProperty(common, common, async (mine, theirs) => {
      const store = await opened();
      await store.importRecords(mine);
      const before = new Set(await seen(store));
      const preview = await store.previewRecords(theirs);
      expect(preview.revision).toBe(await store.revision());
      await store.importRecords(theirs);
      const after = await seen(store);
      const fresh = after.filter((record) => !before.has(record));
      // A record that stays removed changes out of sight.
      const hidden = preview.changed.filter((change) => !isSeen(change)).length;
      expect(preview.added.length + preview.changed.length - hidden).toBe(fresh.length);
      store.close();
    }),
    { numRuns: 150 },
  );
}, 30_000);

function isSeen({ record, fields }: RecordChange): boolean {
  const removed = fields.find(({ field }) => field === 'deleted');
  return (removed === undefined ? record.fields.deleted : removed.after) === false;
}

test('an import taken back leaves what the user sees as it was, whatever was taken in', async () => {
  await fc.assert(
    fc.asyncProperty(common, common, async (mine, theirs) => {
      const store = await opened();
      await store.importRecords(mine);
      const before = await seen(store);
      const { change } = await store.importRecords(theirs);
      // Null where the import brought nothing that can be taken back.
      if (change !== null) expect((await store.undo(change)).kept).toEqual([]);
      expect(await seen(store)).toEqual(before);
      store.close();
    }),
    { numRuns: 150 },
  );
}, 30_000);

test('the preview names what is new, what changes and from what to what, and what was changed later here', async () => {
  const mine = await opened({ reports, now: () => 1_700_000_000_000 });
  const theirs = await opened({ reports, now: () => 1_700_000_100_000 });
  await theirs.changeItem('measure:waf', { owner: '鈴木' });
  await theirs.createItem({ text: '同僚の一行' });
  const late = await opened({ reports, now: () => 1_700_000_200_000 });
  await late.changeItem('measure:mfa', { note: '後' });
  await mine.importRecords(await late.exportRecords());
  await theirs.changeItem('measure:mfa', { note: '先' });
  const preview = await mine.previewRecords(await theirs.exportRecords());
  expect(preview.added.map(({ record }) => record.fields)).toMatchObject([{ text: '同僚の一行' }]);
  expect(preview.changed.map(({ record, fields }) => [record.id, fields])).toEqual([
    ['measure:waf', [{ field: 'owner', before: '', after: '鈴木' }]],
  ]);
  expect(preview.kept.map(({ record, fields }) => [record.id, fields])).toEqual([
    ['measure:mfa', [{ field: 'note', before: '後', after: '先' }]],
  ]);
});

test('a preview changes nothing, and refuses what the import would refuse', async () => {
  const [mine, theirs] = [await opened(), await opened()];
  const notice = page('https://kakuu.example/', [{ words: 'WAFを導入いたしました。', measure: 'waf' }]);
  await theirs.addFindings({ ...notice, findings: [0] });
  const all = await theirs.exportRecords();
  const revision = await mine.revision();
  expect((await mine.previewRecords(all)).texts).toBe(1);
  expect(await mine.revision()).toBe(revision);
  const [text] = all.texts;
  if (text) text.source.text += '。';
  await expect(mine.previewRecords(all)).rejects.toThrow(RecordDamaged);
});

test('what another store read of a page later goes back whole, and is still the page’s to change', async () => {
  const notice = page('https://kakuu.example/', [{ words: 'WAFを導入いたしました。', measure: 'waf' }]);
  const later = page('https://kakuu.example/', [
    { words: '前置き。', measure: 'other' },
    { words: 'WAFを導入いたしました。', measure: 'waf', state: 'planned' },
  ]);
  const mine = await opened({ now: () => 1_700_000_000_000 });
  const theirs = await opened({ now: () => 1_700_000_100_000 });
  await mine.addFindings({ ...notice, findings: [0] });
  await theirs.addFindings({ ...later, findings: [1] });
  const before = (await mine.findings())[0]?.fields;
  const { change } = await mine.importRecords(await theirs.exportRecords());
  expect((await mine.findings())[0]?.fields).toMatchObject({ state: 'planned', start: 5 });
  expect(await mine.undo(change ?? '')).toMatchObject({ kept: [] });
  const [finding] = await mine.findings();
  expect(finding?.fields).toEqual(before);
  expect(finding?.stamps).not.toHaveProperty('start');
});

test('a page taken in and read again here since is not taken away', async () => {
  const notice = page('https://kakuu.example/', [{ words: 'WAFを導入いたしました。', measure: 'waf' }]);
  const mine = await opened({ now: () => 1_700_000_000_000 });
  const theirs = await opened({ now: () => 1_700_000_100_000 });
  await theirs.addFindings({ ...notice, findings: [0] });
  const { change } = await mine.importRecords(await theirs.exportRecords());
  await mine.addFindings({ ...notice, findings: [0] });
  const undone = await mine.undo(change ?? '');
  expect(undone.kept.map(({ table }) => table).sort()).toEqual(['disclosures', 'findings']);
  expect(await mine.disclosures()).toHaveLength(1);
  await expect(itemOf(mine, 'waf')).rejects.toThrow();
});
