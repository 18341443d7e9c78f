import { expect, test } from 'vitest';
import { reports } from '../../reports/index';
import { opened, page } from './stores';

const notice = page('https://kakuu.example/oshirase', [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: 'WAFを導入いたします。', measure: 'waf', state: 'planned' },
]);

test('the contents are what the lists give, at one revision', async () => {
  const store = await opened({ reports });
  await store.addFindings({ ...notice, findings: [0, 1] });
  await store.removeItem('measure:bcp');
  await store.deleteDisclosure('report:mk-system');
  expect(await store.contents()).toEqual({
    revision: await store.revision(),
    latest: (await store.history(undefined, 1))[0]?.id,
    items: await store.items(),
    disclosures: await store.disclosures(),
    findings: await store.findings(),
  });
});

test('what changed since is told, and nothing else', async () => {
  const store = await opened({ reports });
  const before = await store.contents();
  expect(before.latest).toBe('');
  expect(await store.changedSince(before)).toMatchObject({ items: [], disclosures: [], findings: [] });
  const { item } = await store.changeItem('measure:waf', { owner: '田中' });
  const first = await store.changedSince(before);
  expect(first?.items).toEqual([item]);
  await store.removeItem('measure:edr');
  const second = await store.changedSince(first ?? before);
  expect(second?.items.map(({ id, fields }) => [id, fields.deleted])).toEqual([['measure:edr', true]]);
  expect((await store.changedSince(before))?.items).toHaveLength(2);
});

test('a merge is told too, though what it brings was written earlier elsewhere', async () => {
  const mine = await opened({ reports, now: () => 1_700_000_100_000 });
  const theirs = await opened({ reports, now: () => 1_700_000_000_000 });
  await theirs.setStatus('waf', 'in-place');
  await theirs.createItem({ text: '同僚の一行' });
  await mine.setStatus('mfa', 'gap');
  const before = await mine.contents();
  await mine.importRecords(await theirs.exportRecords());
  const names = (await mine.changedSince(before))?.items.map(({ fields }) => fields.measure ?? fields.text);
  expect(names?.sort()).toEqual(['waf', '同僚の一行'].sort());
});

test('what the history cannot tell is not told by halves', async () => {
  const store = await opened();
  const before = await store.contents();
  await store.addFindings({ ...notice, findings: [0] });
  await store.setStatus('waf', 'gap');
  const known = await store.contents();
  // Read again, the page leaves nothing in the history but its text does count as a change.
  await store.addFindings({ ...notice, findings: [0] });
  expect(await store.changedSince(known)).toBeUndefined();
  expect(await store.changedSince(before)).toBeUndefined();
});
