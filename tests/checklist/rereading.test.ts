import { expect, test } from 'vitest';
import type { Finding, Reading } from '../../disclosure/disclosure';
import { opened, page } from './stores';

const url = 'https://kakuu.example/oshirase';
const notice = page(url, [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: 'WAFを導入いたします。', measure: 'waf', state: 'planned' },
  { words: '研修を実施いたします。', measure: 'training', state: 'planned' },
]);

/** The same text as a newer version reads it. */
function reads(change: (finding: Finding) => Finding | null, facts: object = {}): Reading {
  const { disclosure } = notice.reading;
  if (disclosure === undefined) throw new Error('nothing was read');
  const findings = disclosure.findings.flatMap((finding) => change(finding) ?? []);
  return { ...notice.reading, disclosure: { ...disclosure, ...facts, findings } };
}

async function saved() {
  const store = await opened();
  await store.addFindings({ ...notice, findings: [0, 1] });
  return store;
}

test('the same reading again changes nothing; what was never added is named as such', async () => {
  const store = await saved();
  expect(await store.previewReading(notice)).toEqual({ changed: [], gone: [], fresh: [2] });
});

test('what is read differently is told field by field, and nothing is changed yet', async () => {
  const store = await saved();
  const reading = reads((one) => (one.measure === 'waf' ? { ...one, state: 'done', date: '2024-06' } : one), {
    organisation: '架空ホールディングス株式会社',
    discovered: '2024-05-01',
  });
  const preview = await store.previewReading({ source: notice.source, reading });
  const told = preview?.changed.map(({ table, fields }) => [
    table,
    Object.fromEntries(fields.map(({ field, after }) => [field, after])),
  ]);
  expect(told).toEqual([
    ['disclosures', { organisation: '架空ホールディングス株式会社', discovered: '2024-05-01' }],
    ['findings', { state: 'done', date: '2024-06' }],
  ]);
  expect((await store.findings({ measure: 'waf' }))[0]?.fields.state).toBe('planned');
  // And this is what keeping it does.
  await store.addFindings({ source: notice.source, reading, findings: [] });
  expect((await store.findings({ measure: 'waf' }))[0]?.fields).toMatchObject({
    state: 'done',
    date: '2024-06',
  });
  expect(await store.previewReading({ source: notice.source, reading })).toMatchObject({
    changed: [],
    gone: [],
  });
});

test('what the user corrected or rejected stays, whatever is read now', async () => {
  const store = await saved();
  const [edr, waf] = await store.findings({ disclosure: (await store.disclosures())[0]?.id ?? '' });
  await store.correctFinding(waf?.id ?? '', { measure: 'firewall', state: 'ongoing', date: '2024-07-01' });
  await store.rejectFinding(edr?.id ?? '');
  const [disclosure] = await store.disclosures();
  await store.correctDisclosure(disclosure?.id ?? '', { organisation: '架空商事（正）' });
  const reading = reads((one) => ({ ...one, state: 'done', date: '2025-01' }), { organisation: '別の名前' });
  expect(await store.previewReading({ source: notice.source, reading })).toMatchObject({
    changed: [],
    gone: [],
  });
  await store.addFindings({ source: notice.source, reading, findings: [] });
  const after = await store.findings({ disclosure: disclosure?.id ?? '' });
  expect(after.find(({ id }) => id === waf?.id)?.fields).toMatchObject({
    measure: 'firewall',
    state: 'ongoing',
    date: '2024-07-01',
  });
  expect(after.find(({ id }) => id === edr?.id)?.fields.rejected).toBe(true);
  expect((await store.disclosures())[0]?.fields.organisation).toBe('架空商事（正）');
});

test('a citation that is not read any more is named, and stays', async () => {
  const store = await saved();
  const reading = reads((one) => (one.measure === 'edr' ? null : one));
  const preview = await store.previewReading({ source: notice.source, reading });
  expect(preview?.gone.map(({ fields }) => fields.measure)).toEqual(['edr']);
  await store.addFindings({ source: notice.source, reading, findings: [] });
  expect(await store.findings({ measure: 'edr' })).toHaveLength(1);
});

test('a finding that is of another measure now is the same one, changed', async () => {
  const store = await saved();
  const reading = reads((one) => (one.measure === 'waf' ? { ...one, measure: 'firewall' } : one));
  const preview = await store.previewReading({ source: notice.source, reading });
  expect(preview).toMatchObject({
    changed: [{ fields: [{ field: 'measure', before: 'waf', after: 'firewall' }] }],
    gone: [],
    fresh: [2],
  });
});

test('a page that is not saved, or was deleted, has nothing to be brought up to date', async () => {
  const store = await saved();
  const other = page('https://betsu.example/', [{ words: 'ログを監視します。', measure: 'monitoring' }]);
  expect(await store.previewReading(other)).toBeUndefined();
  await store.deleteDisclosure((await store.disclosures())[0]?.id ?? '');
  expect(await store.previewReading(notice)).toBeUndefined();
});

test('what was read again is kept in one change; taken back, everything stands as it was read before', async () => {
  const store = await saved();
  const other = page('https://betsu.example/', [{ words: 'ログを監視します。', measure: 'monitoring' }]);
  await store.addFindings({ ...other, findings: [0] });
  const contents = async () => {
    const { items, disclosures, findings } = await store.contents();
    return {
      items: items.map(({ fields }) => fields),
      disclosures: disclosures.map(({ fields }) => fields),
      findings: findings.map(({ fields }) => fields),
    };
  };
  const before = await contents();
  const reading = reads((one) => ({ ...one, state: 'done' }), { organisation: '架空ホールディングス' });
  const kept = await store.keepReadings([
    { source: notice.source, reading, findings: [2] },
    { ...other, findings: [] },
  ]);
  const after = await contents();
  expect(after.disclosures.map(({ organisation }) => organisation)).toContain('架空ホールディングス');
  expect(after.findings.map(({ measure }) => measure)).toContain('training');
  expect(after.items.map(({ measure }) => measure)).toContain('training');

  const undone = await store.undo(kept.change ?? '');
  expect(undone.kept).toEqual([]);
  expect(await contents()).toEqual(before);
  // And back again.
  expect((await store.undo(undone.change ?? '')).kept).toEqual([]);
  expect(await contents()).toEqual(after);
});

test('a reading taken back stays the page’s: the next one changes it again', async () => {
  const store = await saved();
  const reading = reads((one) => ({ ...one, state: 'done' }));
  const pages = [{ source: notice.source, reading, findings: [] }];
  await store.undo((await store.keepReadings(pages)).change ?? '');
  expect((await store.findings({ measure: 'waf' }))[0]?.fields.state).toBe('planned');
  expect((await store.previewReading({ source: notice.source, reading }))?.changed).toHaveLength(1);
  await store.keepReadings(pages);
  expect((await store.findings({ measure: 'waf' }))[0]?.fields.state).toBe('done');
});

test('what the user corrected after the rereading stays when that is taken back', async () => {
  const store = await saved();
  const reading = reads((one) => ({ ...one, state: 'done' }), { title: '最終報告' });
  const kept = await store.keepReadings([{ source: notice.source, reading, findings: [] }]);
  const [waf] = await store.findings({ measure: 'waf' });
  await store.correctFinding(waf?.id ?? '', { state: 'ongoing' });
  const undone = await store.undo(kept.change ?? '');
  expect(undone.kept.map(({ field }) => field)).toEqual(['state']);
  expect((await store.findings({ measure: 'waf' }))[0]?.fields.state).toBe('ongoing');
  expect((await store.disclosures())[0]?.fields.title).toBe(notice.reading.disclosure?.title);
});

test('of pages read again all are kept or none', async () => {
  const store = await saved();
  const before = await store.exportRecords();
  const reading = reads((one) => ({ ...one, state: 'done' }));
  const { disclosure: _, ...nothing } = notice.reading;
  await expect(
    store.keepReadings([
      { source: notice.source, reading, findings: [] },
      { source: notice.source, reading: nothing, findings: [] },
    ]),
  ).rejects.toThrow('no disclosure');
  expect(await store.exportRecords()).toEqual(before);
});
