import { expect, test } from 'vitest';
import { reports } from '../../reports/index';
import { freshName, itemOf, opened, page } from './stores';

const url = 'https://www.kakuu-shoji.example/news/20240531.html';
const notice = page(url, [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: '管理画面への接続元を制限いたします。', measure: 'ip-restriction', state: 'planned' },
  { words: '全従業員に教育を実施してまいります。', measure: 'training', state: 'planned' },
]);

test('a page’s findings reach the checklist, with the disclosure and its text', async () => {
  const store = await opened();
  const added = await store.addFindings({ ...notice, findings: [0, 2] });
  expect(added).toMatchObject({ added: 2, revision: 1 });
  expect((await store.items()).map(({ fields }) => [fields.measure, fields.status]).sort()).toEqual([
    ['edr', 'unreviewed'],
    ['training', 'unreviewed'],
  ]);
  const [citation] = await store.findings({ measure: 'edr' });
  expect(citation?.fields).toMatchObject({
    quote: '全端末にEDRを導入いたしました。',
    start: 0,
    state: 'done',
  });
  const saved = await store.saved(notice.source);
  expect(saved?.fields).toMatchObject({ organisation: '架空商事株式会社', origin: 'html', url });
  expect((await store.text(saved?.fields.textHash ?? ''))?.source).toEqual(notice.source);
});

test('adding the same page again doubles nothing, whichever link led there', async () => {
  const store = await opened();
  await store.addFindings({ ...notice, findings: [0, 1] });
  const again = { ...notice.source, url: `${url}?utm_source=mail#section2` };
  const second = await store.addFindings({ source: again, reading: notice.reading, findings: [0, 1, 2] });
  expect(second.added).toBe(1);
  expect(await store.findings()).toHaveLength(3);
  expect(await store.disclosures()).toHaveLength(1);
  expect(await store.items()).toHaveLength(3);
});

test('a page that has changed is brought up to date: words that moved are the same finding', async () => {
  const store = await opened();
  await store.addFindings({ ...notice, findings: [0] });
  const [before] = await store.findings();
  const changed = page(url, [
    { words: '【6月3日追記】原因を調査しています。', measure: 'forensics', state: 'ongoing' },
    { words: '全端末に EDR を導入いたしました。', measure: 'edr' },
  ]);
  await store.addFindings({ ...changed, findings: [] });
  const findings = await store.findings();
  expect(findings.map(({ id }) => id)).toEqual([before?.id]);
  expect(findings[0]?.fields).toMatchObject({ start: 20, quote: '全端末に EDR を導入いたしました。' });
});

test('the same words said twice on a page are two findings, and stay two', async () => {
  const store = await opened();
  const twice = page(url, [
    { words: 'EDRを導入しました。', measure: 'edr' },
    { words: 'EDRを導入しました。', measure: 'edr' },
  ]);
  await store.addFindings({ ...twice, findings: [0, 1] });
  expect((await store.addFindings({ ...twice, findings: [0, 1] })).added).toBe(0);
  expect(await store.findings()).toHaveLength(2);
});

test('what the user rejected or corrected stays so when the page is read again', async () => {
  const store = await opened();
  const { disclosure } = await store.addFindings({ ...notice, findings: [0, 1, 2] });
  const [edr, ip] = await store.findings({ disclosure });
  if (edr === undefined || ip === undefined) throw new Error('findings are missing');
  await store.rejectFinding(edr.id);
  await store.correctFinding(ip.id, { measure: 'remote-access', state: 'done', date: '2024-06' });
  await store.correctDisclosure(disclosure, { organisation: '架空ホールディングス' });

  const reading = structuredClone(notice.reading);
  const first = reading.disclosure?.findings[0];
  if (reading.disclosure === undefined || first === undefined) throw new Error('nothing was read');
  reading.disclosure.title = '（第二報）不正アクセスに関するお知らせ';
  first.state = 'ongoing';
  await store.addFindings({ source: notice.source, reading, findings: [0, 1, 2] });

  expect((await store.disclosure(disclosure))?.fields).toMatchObject({
    organisation: '架空ホールディングス',
    title: '（第二報）不正アクセスに関するお知らせ',
  });
  const findings = await store.findings({ disclosure });
  expect(findings.map(({ id }) => id)).toContain(ip.id);
  expect(findings).toHaveLength(3);
  expect(findings[0]?.fields).toMatchObject({ rejected: true, state: 'ongoing' });
  expect(findings[1]?.fields).toMatchObject({ measure: 'remote-access', state: 'done', date: '2024-06' });
  expect((await itemOf(store, 'remote-access')).fields.status).toBe('unreviewed');
});

test('a reader that comes to another measure for the same words brings the finding along, corrections and all', async () => {
  const store = await opened();
  await store.addFindings({ ...notice, findings: [1] });
  const [finding] = await store.findings();
  await store.correctFinding(finding?.id ?? '', { date: '2024-07-01' });
  const reread = page(url, [
    { words: '管理画面への接続元を制限いたします。', measure: 'firewall', state: 'planned' },
  ]);
  expect((await store.addFindings({ ...reread, findings: [0] })).added).toBe(0);
  const findings = await store.findings();
  expect(findings).toHaveLength(1);
  expect(findings[0]?.fields).toMatchObject({ measure: 'firewall', date: '2024-07-01' });
});

test('an item that is there already keeps its status, owner and the rest', async () => {
  const store = await opened({ reports });
  await store.setStatus('edr', 'in-place');
  await store.changeItem((await itemOf(store, 'edr')).id, { owner: '情報システム部', tags: ['端末'] });
  await store.addFindings({ ...notice, findings: [0] });
  expect((await itemOf(store, 'edr')).fields).toMatchObject({
    status: 'in-place',
    owner: '情報システム部',
    tags: ['端末'],
  });
});

test('a measure that fits no entry waits for the user, and gets its item when it is classified', async () => {
  const store = await opened();
  const odd = page(url, [{ words: '独自の施策を行います。', measure: 'other' }]);
  await store.addFindings({ ...odd, findings: [0] });
  expect(await store.items()).toEqual([]);
  const [finding] = await store.findings({ measure: 'other' });
  await store.correctFinding(finding?.id ?? '', { measure: 'policy' });
  expect((await itemOf(store, 'policy')).id).toBe('measure:policy');
});

test('pasted text is known again by its words', async () => {
  const store = await opened();
  const pasted = page('', [{ words: 'WAFを導入しました。', measure: 'waf' }]);
  const { disclosure } = await store.addFindings({ ...pasted, findings: [0] });
  expect(disclosure).toMatch(/^text:[0-9a-f]{64}$/);
  expect((await store.addFindings({ ...pasted, findings: [0] })).added).toBe(0);
  expect((await store.saved(pasted.source))?.id).toBe(disclosure);
});

test('a deleted disclosure takes its findings with it; added again it brings the chosen ones only', async () => {
  const store = await opened();
  const { disclosure } = await store.addFindings({ ...notice, findings: [0, 1, 2] });
  await store.deleteDisclosure(disclosure);
  expect(await store.disclosures()).toEqual([]);
  expect(await store.findings()).toEqual([]);
  expect(await store.saved(notice.source)).toBeUndefined();
  expect(await store.items()).toHaveLength(3);
  expect((await store.addFindings({ ...notice, findings: [1] })).added).toBe(1);
  expect((await store.findings()).map(({ fields }) => fields.measure)).toEqual(['ip-restriction']);
});

test('a store opened again has the same', async () => {
  const name = freshName();
  const first = await opened({ name, reports });
  await first.addFindings({ ...notice, findings: [0, 1, 2] });
  await first.setStatus('edr', 'not-applicable', '端末を持たない');
  const before = await first.exportRecords();
  first.close();
  const second = await opened({ name, reports });
  expect(await second.exportRecords()).toEqual(before);
  expect(before.history.length).toBeGreaterThan(0);
});
