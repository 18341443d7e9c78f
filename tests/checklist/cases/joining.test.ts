import { expect, test } from 'vitest';
import { casesOf } from '../../../checklist/cases/cases';
import { suggestCases } from '../../../checklist/cases/suggest';
import type { Store } from '../../../checklist/store';
import { opened, page } from '../stores';

/** A store with as many reports of one organisation; their ids in the order of publication. */
async function reports(count: number): Promise<{ store: Store; ids: string[] }> {
  const store = await opened();
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const { source, reading } = page(`https://kakuu.example/${n}`, [
      { words: `WAFを導入（${n}）。`, measure: 'waf' },
    ]);
    if (reading.disclosure)
      Object.assign(reading.disclosure, {
        published: `2024-0${n + 1}-01`,
        stage: n === 0 ? 'first' : n === count - 1 ? 'final' : 'followup',
      });
    ids.push((await store.addFindings({ source, reading, findings: [0] })).disclosure);
  }
  return { store, ids };
}

const cases = async (store: Store) =>
  casesOf(await store.disclosures()).map(({ reports: all }) => all.map(({ fields }) => fields.published));

test('reports are joined into one case, in the order they were published, and apart again with one undo', async () => {
  const { store, ids } = await reports(3);
  expect(await cases(store)).toHaveLength(3);
  const { change } = await store.joinDisclosures([...ids].reverse());
  expect(await cases(store)).toEqual([['2024-01-01', '2024-02-01', '2024-03-01']]);
  await store.undo(change ?? '');
  expect(await cases(store)).toHaveLength(3);
});

test('two cases joined are one, with every report of both', async () => {
  const { store, ids } = await reports(4);
  await store.joinDisclosures(ids.slice(0, 2));
  await store.joinDisclosures(ids.slice(2));
  await store.joinDisclosures([ids[1] ?? '', ids[3] ?? '']);
  expect(await cases(store)).toHaveLength(1);
});

test('the report a case is named after can leave it, and is not suggested for it again', async () => {
  const { store, ids } = await reports(3);
  await store.joinDisclosures(ids);
  await store.separateDisclosure(ids[0] ?? '');
  expect(await cases(store)).toEqual([['2024-02-01', '2024-03-01'], ['2024-01-01']]);
  expect(suggestCases(await store.disclosures())).toEqual([]);
});

test('of a case of two, both stand alone when one leaves', async () => {
  const { store, ids } = await reports(2);
  await store.joinDisclosures(ids);
  await store.separateDisclosure(ids[0] ?? '');
  expect((await store.disclosures()).map(({ fields }) => fields.case)).toEqual([undefined, undefined]);
});

test('said to be of different incidents, they are not suggested again, until they are joined after all', async () => {
  const { store, ids } = await reports(2);
  expect(suggestCases(await store.disclosures())).toHaveLength(1);
  await store.keepApart(ids);
  expect(suggestCases(await store.disclosures())).toEqual([]);
  await store.joinDisclosures(ids);
  const { change } = await store.joinDisclosures(ids);
  expect(change).toBeNull();
  expect(await cases(store)).toHaveLength(1);
});

test('reading a report again leaves it in its case', async () => {
  const { store, ids } = await reports(2);
  await store.joinDisclosures(ids);
  const { source, reading } = page('https://kakuu.example/0', [{ words: 'EDRを導入。', measure: 'edr' }]);
  await store.addFindings({ source, reading, findings: [0] });
  expect(await cases(store)).toHaveLength(1);
});

test('a report that was deleted comes back into its case', async () => {
  const { store, ids } = await reports(2);
  await store.joinDisclosures(ids);
  const { change } = await store.deleteDisclosure(ids[0] ?? '');
  expect(await cases(store)).toEqual([['2024-02-01']]);
  await store.undo(change ?? '');
  expect(await cases(store)).toHaveLength(1);
});

test('joining what is not there changes nothing', async () => {
  const { store, ids } = await reports(1);
  await expect(store.joinDisclosures([ids[0] ?? '', 'gone'])).rejects.toThrow('gone');
  expect((await store.disclosures())[0]?.fields.case).toBeUndefined();
});
