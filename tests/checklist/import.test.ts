import fc from 'fast-check';
import { expect, test } from 'vitest';
import backup from '../../checklist/formats/backup';
import { RecordDamaged, type Store } from '../../checklist/store';
import { reports } from '../../reports/index';
import { bytesOf, context } from './formats/writing';
import { itemOf, opened, page } from './stores';

const notices = ['a', 'b'].map((name) =>
  page(`https://${name}.example/`, [
    { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
    { words: `${name}にWAFを導入いたします。`, measure: 'waf', state: 'planned' },
  ]),
);

/** Things a user does, by number. */
const deeds: ((store: Store) => Promise<unknown>)[] = [
  (store) => store.setStatus('waf', 'in-place'),
  (store) => store.setStatus('edr', 'not-applicable', '端末を持たない'),
  (store) => store.setStatus('mfa', 'gap'),
  (store) => store.createItem({ text: '独自', tags: ['a'] }),
  (store) => store.undoLast(),
  ...notices.map((notice) => (store: Store) => store.addFindings({ ...notice, findings: [0, 1] })),
  async (store) => {
    const [finding] = await store.findings();
    if (finding) await store.rejectFinding(finding.id);
  },
  async (store) => {
    const [disclosure] = await store.disclosures();
    if (disclosure) await store.deleteDisclosure(disclosure.id);
  },
  async (store) => {
    const [item] = await store.items();
    if (item) await store.removeItem(item.id);
  },
];
const work = fc.array(fc.nat({ max: deeds.length - 1 }), { maxLength: 6 });

async function doAll(store: Store, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await deeds[number]?.(store);
}

test('a backup taken into an empty profile gives the same store', async () => {
  await fc.assert(
    fc.asyncProperty(work, async (numbers) => {
      const store = await opened({ reports });
      await doAll(store, numbers);
      const records = await store.exportRecords();
      const other = await opened({ reports });
      await other.importRecords(backup.read(bytesOf(backup.write(records, context))).records);
      expect(await other.exportRecords()).toEqual(records);
    }),
    { numRuns: 15 },
  );
}, 30_000);

test('two installations that take in each other’s backup have the same, whatever was done on each', async () => {
  await fc.assert(
    fc.asyncProperty(work, work, async (here, there) => {
      const [one, two] = [await opened(), await opened()];
      await doAll(one, here);
      await doAll(two, there);
      const [ofOne, ofTwo] = [await one.exportRecords(), await two.exportRecords()];
      await one.importRecords(ofTwo);
      await two.importRecords(ofOne);
      expect(await one.exportRecords()).toEqual(await two.exportRecords());
    }),
    { numRuns: 15 },
  );
}, 30_000);

test('a merge says what it did, deletes nothing, and a second time does nothing', async () => {
  const [mine, theirs] = [await opened({ reports }), await opened({ reports })];
  await mine.createItem({ text: '私の一行' });
  await theirs.setStatus('waf', 'in-place');
  await theirs.createItem({ text: '同僚の一行' });
  const before = await mine.items();
  const records = await theirs.exportRecords();
  expect(await mine.importRecords(records)).toMatchObject({ added: 1, changed: 1 });
  expect(await mine.items()).toHaveLength(before.length + 1);
  const revision = await mine.revision();
  expect(await mine.importRecords(records)).toMatchObject({ added: 0, changed: 0, revision });
});

test('a merge can be undone: changed fields go back, new records go, later work stays', async () => {
  const mine = await opened({ reports, now: () => 1_700_000_000_000 });
  const theirs = await opened({ reports, now: () => 1_700_000_100_000 });
  await mine.setStatus('waf', 'in-progress');
  await theirs.setStatus('waf', 'in-place');
  await theirs.setStatus('mfa', 'gap');
  await theirs.createItem({ text: '同僚の一行' });
  await theirs.createItem({ text: '同僚の別の一行' });
  const { change } = await mine.importRecords(await theirs.exportRecords());
  expect((await itemOf(mine, 'waf')).fields.status).toBe('in-place');
  const worked = (await mine.items()).find(({ fields }) => fields.text === '同僚の別の一行');
  await mine.changeItem(worked?.id ?? '', { owner: '私' });
  const undone = await mine.undo(change ?? '');
  expect(undone.kept.map(({ record }) => record)).toEqual([worked?.id]);
  expect((await itemOf(mine, 'waf')).fields.status).toBe('in-progress');
  expect((await itemOf(mine, 'mfa')).fields.status).toBe('unreviewed');
  expect((await mine.items()).filter(({ fields }) => fields.measure === null).map(({ id }) => id)).toEqual([
    worked?.id,
  ]);
});

test('a text that is not what its hash says is refused, and nothing of the merge happens', async () => {
  const [mine, theirs] = [await opened(), await opened()];
  const [notice] = notices;
  if (notice === undefined) throw new Error('no notice');
  await theirs.addFindings({ ...notice, findings: [0] });
  const records = await theirs.exportRecords();
  for (const text of records.texts) text.source.text += '。';
  await expect(mine.importRecords(records)).rejects.toThrow(RecordDamaged);
  expect(await mine.exportRecords()).toEqual({
    items: [],
    disclosures: [],
    findings: [],
    texts: [],
    history: [],
  });
});
