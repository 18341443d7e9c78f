import { expect, test } from 'vitest';
import { opened, page } from './stores';

const url = 'https://www.kakuu-shoji.example/news/20240531.html';
const notice = page(url, [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: '多要素認証を導入する予定です。', measure: 'mfa', state: 'planned' },
]);
const findings = notice.reading.disclosure?.findings ?? [];
/** Reading the text as saved gives what it gave then. */
const asThen = () => findings;

test('of a page that was never saved nothing is known', async () => {
  const store = await opened();
  expect(await store.pageRecord({ url, findings }, asThen)).toEqual({
    revision: 0,
    savedAt: null,
    findings: [null, null],
    changes: { added: [], done: [] },
  });
});

test('what was added is known, and what was not is not', async () => {
  const store = await opened();
  await store.addFindings({ ...notice, findings: [1] });
  const record = await store.pageRecord({ url: `${url}#place`, findings }, asThen);
  expect(record.savedAt).toBeGreaterThan(0);
  expect(record.findings).toEqual([
    null,
    { measure: 'mfa', state: 'planned', date: '', added: true, rejected: false },
  ]);
  expect(record.changes).toEqual({ added: [], done: [] });
});

test('a second look tells what is new and what was done since', async () => {
  const store = await opened();
  await store.addFindings({ ...notice, findings: [0, 1] });
  const later = page(url, [
    { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
    { words: '多要素認証を導入いたしました。', measure: 'mfa' },
    { words: '委託先を監査いたします。', measure: 'vendor-oversight', state: 'planned' },
  ]);
  const now = later.reading.disclosure?.findings ?? [];
  const record = await store.pageRecord({ url, findings: now }, asThen);
  expect(record.changes).toEqual({ added: [2], done: [1] });
  // The promise is known although its words are others now.
  expect(record.findings[1]).toMatchObject({ measure: 'mfa', added: true });

  // Bringing the report up to date doubles nothing: the promise moves on, the new measure comes in.
  expect((await store.addFindings({ ...later, findings: [2] })).added).toBe(1);
  const kept = await store.findings();
  expect(kept.map(({ fields }) => [fields.measure, fields.state])).toEqual([
    ['edr', 'done'],
    ['mfa', 'done'],
    ['vendor-oversight', 'planned'],
  ]);
  const after = await store.pageRecord({ url, findings: now }, () => now);
  expect(after.changes).toEqual({ added: [], done: [] });
});

test('a finding said to be no measure is kept as such, gives its measure no item, and can be taken back', async () => {
  const store = await opened();
  const rejection = { ...notice, findings: [0], correction: { rejected: true } };
  const { added, change } = await store.addFindings(rejection);
  expect(added).toBe(0);
  expect(await store.items()).toEqual([]);
  const [first] = (await store.pageRecord({ url, findings }, asThen)).findings;
  expect(first).toMatchObject({ rejected: true, added: false });
  // Adding all of the page leaves it rejected.
  await store.addFindings({ ...notice, findings: [0, 1] });
  expect((await store.pageRecord({ url, findings }, asThen)).findings[0]).toMatchObject({ rejected: true });

  const other = await opened();
  const undone = await other.addFindings(rejection);
  expect(undone.change).not.toBeNull();
  await other.undo(undone.change ?? '');
  expect((await other.pageRecord({ url, findings }, asThen)).savedAt).toBeNull();
  expect(change).not.toBeNull();
});

test('a correction is what is known of a finding from then on', async () => {
  const store = await opened();
  const correction = { measure: 'remote-access', state: 'done', date: '2024-06' } as const;
  await store.addFindings({ ...notice, findings: [1], correction });
  const known = (await store.pageRecord({ url, findings }, asThen)).findings[1];
  expect(known).toEqual({ ...correction, added: true, rejected: false });
  expect((await store.items()).map(({ fields }) => fields.measure)).toEqual(['remote-access']);
});

test('of a disclosure that was deleted nothing is known', async () => {
  const store = await opened();
  const { disclosure } = await store.addFindings({ ...notice, findings: [0] });
  await store.deleteDisclosure(disclosure);
  expect((await store.pageRecord({ url, findings }, asThen)).findings).toEqual([null, null]);
});
