import { expect, test } from 'vitest';
import { ReasonMissing, RecordMissing } from '../../checklist/store';
import { reports } from '../../reports/index';
import { itemOf, opened } from './stores';

test('setting the status of a measure is answered with our standing, and is in the history', async () => {
  const store = await opened({ reports, now: () => 1_700_000_000_000 });
  const standing = await store.setStatus('waf', 'in-progress');
  expect(standing).toMatchObject({ revision: 2, statuses: { waf: 'in-progress' } });
  const { id } = await itemOf(store, 'waf');
  const [entry] = await store.history(id);
  expect(entry).toMatchObject({
    time: 1_700_000_000_000,
    by: 'user',
    table: 'items',
    record: 'measure:waf',
    field: 'status',
    before: 'unreviewed',
    after: 'in-progress',
  });
});

test('a measure without an item gets one', async () => {
  const store = await opened();
  await store.setStatus('mfa', 'gap');
  expect((await itemOf(store, 'mfa')).fields.status).toBe('gap');
});

test('対象外 without a reason is refused, and nothing is changed', async () => {
  const store = await opened({ reports });
  const before = await store.exportRecords();
  await expect(store.setStatus('waf', 'not-applicable')).rejects.toThrow(ReasonMissing);
  await expect(store.setStatus('waf', 'not-applicable', ' \u3000')).rejects.toThrow(ReasonMissing);
  await expect(store.changeItem('measure:waf', { status: 'not-applicable' })).rejects.toThrow(ReasonMissing);
  await expect(store.createItem({ text: 'x', status: 'not-applicable' })).rejects.toThrow(ReasonMissing);
  expect(await store.exportRecords()).toEqual(before);
  await store.setStatus('edr', 'not-applicable', '端末を持たない');
  await expect(store.changeItem('measure:edr', { reason: '' })).rejects.toThrow(ReasonMissing);
  expect((await itemOf(store, 'edr')).fields.reason).toBe('端末を持たない');
});

test('a reason goes with 対象外', async () => {
  const store = await opened();
  await store.setStatus('waf', 'not-applicable', '公開サーバーがない');
  await store.setStatus('waf', 'gap');
  expect((await itemOf(store, 'waf')).fields).toMatchObject({ status: 'gap', reason: '' });
});

test('a measure that stands twice shows its worst status, and a page’s click sets both', async () => {
  const store = await opened();
  await store.setStatus('backup', 'in-place');
  await store.createItem({ measure: 'backup', scope: '子会社', status: 'unreviewed' });
  const worst = async () => (await store.standing(['backup', 'mfa'])).statuses;
  expect(await worst()).toEqual({ backup: 'unreviewed' });
  const [other] = (await store.items()).filter(({ fields }) => fields.scope === '子会社');
  await store.changeItem(other?.id ?? '', { status: 'gap' });
  expect(await worst()).toEqual({ backup: 'gap' });
  await store.setStatus('backup', 'in-progress');
  expect((await store.items()).map(({ fields }) => fields.status)).toEqual(['in-progress', 'in-progress']);
});

test('setting what is set already is no change', async () => {
  const store = await opened();
  await store.setStatus('waf', 'gap');
  const revision = await store.revision();
  const changes = [
    await store.setStatus('waf', 'gap'),
    await store.changeItem('measure:waf', { owner: '' }),
    await store.setStatus('waf', 'gap'),
  ];
  expect(changes.map(({ change }) => change)).toEqual([null, null, null]);
  expect(await store.revision()).toBe(revision);
});

test('a line in the user’s own words stands beside the measures', async () => {
  const store = await opened();
  const { item } = await store.createItem({
    text: '入退室記録の点検',
    owner: '総務部',
    due: '2025-03-31',
    priority: 1,
  });
  expect(await store.items()).toEqual([item]);
  expect(item.fields).toMatchObject({ measure: null, status: 'unreviewed', owner: '総務部', deleted: false });
});

test('a removed item is not listed, and a status brings the measure back', async () => {
  const store = await opened({ reports });
  await store.setStatus('waf', 'gap');
  await store.removeItem('measure:waf');
  expect((await store.standing(['waf'])).statuses).toEqual({});
  expect((await store.item('measure:waf'))?.fields.deleted).toBe(true);
  await store.setStatus('waf', 'in-place');
  expect((await itemOf(store, 'waf')).fields.status).toBe('in-place');
});

test('changing what is not there says so', async () => {
  const store = await opened();
  await expect(store.changeItem('measure:none', { owner: 'x' })).rejects.toThrow(RecordMissing);
  await expect(store.removeItem('measure:none')).rejects.toThrow(RecordMissing);
  await expect(store.rejectFinding('none')).rejects.toThrow(RecordMissing);
  await expect(store.deleteDisclosure('none')).rejects.toThrow(RecordMissing);
  await expect(store.undo('none')).rejects.toThrow(RecordMissing);
  expect(await store.revision()).toBe(0);
});
