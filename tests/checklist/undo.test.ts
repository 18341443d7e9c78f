import { expect, test } from 'vitest';
import { reports } from '../../reports/index';
import { itemOf, opened, page } from './stores';

const notice = page('https://kakuu.example/oshirase', [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: 'WAFを導入いたします。', measure: 'waf', state: 'planned' },
]);

test('undo restores a status with its reason, in every scope', async () => {
  const store = await opened({ reports });
  await store.setStatus('waf', 'not-applicable', '公開サーバーがない');
  await store.createItem({ measure: 'waf', scope: '子会社', status: 'in-place' });
  await store.setStatus('waf', 'gap');
  const undone = await store.undoLast();
  expect(undone).toMatchObject({ restored: 3, kept: [] });
  expect((await store.item('measure:waf'))?.fields).toMatchObject({
    status: 'not-applicable',
    reason: '公開サーバーがない',
  });
  expect((await store.items()).find(({ fields }) => fields.scope === '子会社')?.fields.status).toBe(
    'in-place',
  );
});

test('undoing again and again goes back step by step, and an undo can itself be undone', async () => {
  const store = await opened({ reports });
  const before = (await itemOf(store, 'waf')).fields;
  await store.changeItem('measure:waf', { owner: '田中' });
  await store.changeItem('measure:waf', { owner: '鈴木' });
  await store.undoLast();
  expect((await itemOf(store, 'waf')).fields.owner).toBe('田中');
  await store.undoLast();
  expect((await itemOf(store, 'waf')).fields).toEqual(before);
  expect(await store.undoLast()).toBeUndefined();
  const [last] = await store.history();
  await store.undo(last?.id ?? '');
  expect((await itemOf(store, 'waf')).fields.owner).toBe('田中');
});

test('every change tells what takes it back, whatever was changed since elsewhere', async () => {
  const store = await opened({ reports });
  const added = await store.addFindings({ ...notice, findings: [0, 1] });
  const status = await store.setStatus('waf', 'in-place');
  const owner = await store.changeItem('measure:edr', { owner: '田中' });
  const [finding] = await store.findings({ disclosure: added.disclosure });
  const rejected = await store.rejectFinding(finding?.id ?? '');
  await store.setStatus('mfa', 'gap');
  for (const { change } of [rejected, owner, status, added]) await store.undo(change ?? '');
  expect(await store.findings({ disclosure: added.disclosure })).toEqual([]);
  expect((await itemOf(store, 'waf')).fields.status).toBe('unreviewed');
  expect((await itemOf(store, 'edr')).fields.owner).toBe('');
  expect((await itemOf(store, 'mfa')).fields.status).toBe('gap');
});

test('what was taken back can be done again by the change of the undo', async () => {
  const store = await opened({ reports });
  const { change } = await store.setStatus('waf', 'in-place');
  const undone = await store.undo(change ?? '');
  await store.undo(undone.change ?? '');
  expect((await itemOf(store, 'waf')).fields.status).toBe('in-place');
});

test('“not a measure” taken back on a page not saved before: added later, it is a measure', async () => {
  const store = await opened({ reports });
  const { change } = await store.addFindings({
    ...notice,
    findings: [1],
    correction: { rejected: true, state: 'done' },
  });
  await store.undo(change ?? '');
  const known = () =>
    store.pageRecord(
      { url: notice.source.url, textHash: '', findings: notice.reading.disclosure?.findings ?? [] },
      async () => [],
    );
  await store.addFindings({ ...notice, findings: [0] });
  expect((await known()).findings[1]).toMatchObject({ rejected: false, added: false, state: 'planned' });
  await store.addFindings({ ...notice, findings: [1] });
  expect((await known()).findings[1]).toMatchObject({ rejected: false, added: true, state: 'planned' });
});

test('undo brings a removed item and a deleted disclosure back whole', async () => {
  const store = await opened({ reports });
  await store.changeItem('measure:waf', { note: '要確認', status: 'gap' });
  const item = await itemOf(store, 'waf');
  await store.removeItem('measure:waf');
  await store.undoLast();
  expect((await itemOf(store, 'waf')).fields).toEqual(item.fields);

  const { disclosure } = await store.addFindings({ ...notice, findings: [0, 1] });
  const findings = await store.findings({ disclosure });
  await store.deleteDisclosure(disclosure);
  await store.undoLast();
  expect(await store.findings({ disclosure })).toEqual(findings);
});

test('undo of adding a page takes the page and its items away, but not what has been worked on since', async () => {
  const store = await opened();
  await store.addFindings({ ...notice, findings: [0, 1] });
  const [made] = (await store.history()).filter(({ field }) => field === 'deleted');
  await store.setStatus('waf', 'in-progress');
  const undone = await store.undo(made?.change ?? '');
  expect(undone.kept.map(({ record }) => record)).toEqual(['measure:waf']);
  expect(await store.disclosures()).toEqual([]);
  expect(await store.findings()).toEqual([]);
  expect((await store.items()).map(({ id }) => id)).toEqual(['measure:waf']);
});

test('undo leaves alone a field that was changed again since, and says which', async () => {
  const store = await opened({ reports });
  await store.changeItem('measure:waf', { owner: '田中', note: '一' });
  const [entry] = await store.history();
  await store.changeItem('measure:waf', { owner: '鈴木' });
  const undone = await store.undo(entry?.change ?? '');
  expect(undone.restored).toBe(1);
  expect(undone.kept.map(({ field }) => field)).toEqual(['owner']);
  expect((await itemOf(store, 'waf')).fields).toMatchObject({ owner: '鈴木', note: '' });
});

test('status and reason go back together or not at all', async () => {
  const store = await opened({ reports });
  await store.setStatus('waf', 'not-applicable', '一');
  const [entry] = await store.history();
  await store.setStatus('waf', 'not-applicable', '二');
  expect(await store.undo(entry?.change ?? '')).toMatchObject({ restored: 0 });
  expect((await itemOf(store, 'waf')).fields).toMatchObject({ status: 'not-applicable', reason: '二' });
});

test('undo takes back a correction and a rejection; an optional fact that was not there goes again', async () => {
  const store = await opened();
  const { disclosure } = await store.addFindings({ ...notice, findings: [0] });
  await store.correctDisclosure(disclosure, { discovered: '2024-05-01' });
  expect((await store.disclosure(disclosure))?.fields.discovered).toBe('2024-05-01');
  await store.undoLast();
  expect((await store.disclosure(disclosure))?.fields).not.toHaveProperty('discovered');
  const [finding] = await store.findings();
  await store.rejectFinding(finding?.id ?? '');
  await store.undoLast();
  expect((await store.findings())[0]?.fields.rejected).toBe(false);
});

test('what a new reading of the page brought is the page’s: undo skips it', async () => {
  const store = await opened();
  await store.addFindings({ ...notice, findings: [0] });
  const again = structuredClone(notice);
  if (again.reading.disclosure) again.reading.disclosure.title = '第二報';
  await store.setStatus('waf', 'gap');
  const { disclosure } = await store.addFindings({ ...again, findings: [0] });
  await store.undoLast();
  expect((await store.disclosure(disclosure))?.fields.title).toBe('第二報');
  expect((await store.standing(['waf'])).statuses).toEqual({});
});
