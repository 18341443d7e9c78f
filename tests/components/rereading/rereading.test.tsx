// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../../../checklist/interface';
import { ReadingContext } from '../../../components/rereading/ReadingContext';
import { RereadPanel } from '../../../components/rereading/RereadPanel';
import { RereadReminder } from '../../../components/rereading/RereadReminder';
import { readReadingKept } from '../../../components/rereading/readingKept';
import type { Reading, SourceText } from '../../../disclosure/disclosure';
import { reports } from '../../../reports/index';
import { opened, page } from '../../checklist/stores';
import { draw } from '../rendered';

const notice = page('https://kakuu.example/oshirase', [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: 'WAFを導入いたします。', measure: 'waf', state: 'planned' },
]);
const other = page('https://betsu.example/news', [{ words: 'ログを監視します。', measure: 'monitoring' }]);

const settled = (look: () => void) => vi.waitFor(look, { timeout: 3000 });

/** What was done, as it is said, and what takes it back. */
let changes: { said: string; change: string | null }[] = [];
beforeEach(() => {
  changes = [];
});

/** The panel over a store with two saved notices; `reads` is how they are read now. */
async function panel(reads: (source: SourceText) => Promise<Reading | null>, readOnly = false) {
  const store: Store = await opened({ reports });
  await store.addFindings({ ...notice, findings: [0] });
  await store.addFindings({ ...other, findings: [0] });
  const drawn = await draw(
    <RereadPanel
      disclosures={await store.disclosures()}
      change={async (said, run) => {
        const { change } = await run(store);
        changes.push({ said, change });
        return true;
      }}
      read={(run) => run(store)}
      readAgain={reads}
      readOnly={readOnly}
    />,
  );
  return { ...drawn, store };
}

/** As before, but that the WAF is there by now. */
async function better(source: SourceText): Promise<Reading> {
  const { reading } = source.url === notice.source.url ? notice : other;
  const { disclosure } = reading;
  if (disclosure === undefined) throw new Error('nothing was read');
  const findings = disclosure.findings.map((one) => ({ ...one, state: 'ongoing' as const }));
  return { ...reading, disclosure: { ...disclosure, findings } };
}

test('it says what can be read again and what cannot', async () => {
  const { text } = await panel(better);
  expect(text()).toContain('読み直せる公表文は 2件です');
  expect(text()).toContain(`ほかの ${reports.length}件は、本文を持たないため`);
});

test('what would change is shown, and kept only when the user says so', async () => {
  const { click, text, store } = await panel(better);
  await click('button', 'すべて読み直す');
  await settled(() => expect(text()).toContain('2件で読み取りが変わります'));
  expect(text()).toContain('実施済み → 継続中');
  expect((await store.findings({ measure: 'edr' })).map(({ fields }) => fields.state)).not.toContain(
    'ongoing',
  );
  await click('button', '読み直した内容を反映する');
  await settled(() => expect(changes).toHaveLength(1));
  expect(changes[0]?.said).toBe('読み直した内容を、2件の公表文に反映しました');
  expect((await store.findings({ measure: 'edr' })).map(({ fields }) => fields.state)).toContain('ongoing');
  // Nothing was added that was not asked for.
  expect(
    (await store.findings({ measure: 'waf' })).filter(({ fields }) => fields.disclosure.includes('kakuu')),
  ).toEqual([]);
});

test('what was kept is one change, and taken back as one', async () => {
  const { click, text, store } = await panel(better);
  const before = (await store.contents()).findings.map(({ fields }) => fields);
  await click('button', 'すべて読み直す');
  await settled(() => expect(text()).toContain('2件で読み取りが変わります'));
  await click('button', '読み直した内容を反映する');
  await settled(() => expect(changes).toHaveLength(1));
  expect((await store.undo(changes[0]?.change ?? '')).kept).toEqual([]);
  expect((await store.contents()).findings.map(({ fields }) => fields)).toEqual(before);
});

test('measures that were not in the checklist are added when the user says so', async () => {
  const { click, find, text, store } = await panel(better);
  await click('button', 'すべて読み直す');
  await settled(() => expect(text()).toContain('チェックリストにない対策も追加する（1件）'));
  await click('label input');
  expect(find<HTMLInputElement>('label input').checked).toBe(true);
  await click('button', '読み直した内容を反映する');
  await settled(() => expect(changes).toHaveLength(1));
  expect(
    (await store.findings({ measure: 'waf' })).filter(({ fields }) => fields.disclosure.includes('kakuu')),
  ).toHaveLength(1);
});

test('left as it is, nothing has changed', async () => {
  const { click, text, store } = await panel(better);
  const before = await store.exportRecords();
  await click('button', 'すべて読み直す');
  await settled(() => expect(text()).toContain('読み取りが変わります'));
  await click('button', '反映しない');
  expect(text()).not.toContain('読み取りが変わります');
  expect(await store.exportRecords()).toEqual(before);
});

test('one that cannot be read does not keep the others from it', async () => {
  const { click, text } = await panel(async (source) =>
    source.url === notice.source.url ? null : better(source),
  );
  await click('button', 'すべて読み直す');
  await settled(() => expect(text()).toContain('読み直せなかったもの（1件）'));
  expect(text()).toContain('1件で読み取りが変わります');
});

test('it is stopped in the middle, with what was read until then', async () => {
  let go: () => void = () => {};
  const waiting = new Promise<void>((resolve) => (go = resolve));
  let asked = 0;
  const { all, click, text } = await panel(async (source) => {
    asked += 1;
    if (asked === 2) await waiting;
    return better(source);
  });
  await click('button', 'すべて読み直す');
  await settled(() => expect(text()).toContain('2件中 1件を読みました'));
  expect(all<HTMLProgressElement>('progress')[0]?.value).toBe(1);
  await click('button', 'やめる');
  await settled(() => expect(text()).toContain('1件で読み取りが変わります'));
  go();
});

test('in a private window nothing is read again', async () => {
  const { find } = await panel(better, true);
  expect(find<HTMLButtonElement>('button', 'すべて読み直す').disabled).toBe(true);
});

/** The line over what was read at 1000 ms, by a version that is used since `since`. */
async function reminder(since: number, answered = false) {
  const store = await opened({ reports, now: () => 1000 });
  await store.addFindings({ ...notice, findings: [0] });
  const answer = vi.fn();
  const show = vi.fn();
  const drawn = await draw(
    <ReadingContext.Provider value={{ version: 'b', since, answered, answer }}>
      <RereadReminder disclosures={await store.disclosures()} onShow={show} />
    </ReadingContext.Provider>,
  );
  return { ...drawn, answer, show };
}

test('after an upgrade it is said how many were read before it; bundled reports have no text to read', async () => {
  const { text, click, answer, show } = await reminder(5000);
  expect(text()).toContain('読み取り方が新しくなる前に読んだ公表文が1件あります');
  await click('button', '読み直す');
  expect(show).toHaveBeenCalledOnce();
  await click('button', '閉じる');
  expect(answer).toHaveBeenCalledOnce();
});

test('nothing is said of what was read since, nor once the user has answered', async () => {
  expect((await reminder(500)).text()).toBe('');
  expect((await reminder(5000, true)).text()).toBe('');
});

test('nonsense in the storage counts as not known', () => {
  expect([undefined, null, 'x', { version: 1, since: 2 }, { version: 'a' }].map(readReadingKept)).toEqual(
    Array(5).fill(undefined),
  );
  expect(readReadingKept({ version: 'a', since: 1 })).toEqual({ version: 'a', since: 1, answered: false });
});
