// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { StorageRefused } from '../../../checklist/errors';
import type { Store } from '../../../checklist/interface';
import AssessmentSection from '../../../components/assessment/AssessmentSection';
import type { Place } from '../../../components/dashboard/route';
import { useStore } from '../../../components/useStore';
import { measureById, measures } from '../../../measures/index';
import { itemOf, opened } from '../../checklist/stores';
import { draw, type Rendered } from '../rendered';

const today = '2026-11-25';
const settled = (look: () => void) => vi.waitFor(look, { timeout: 3000, interval: 5 });

interface FrameProps {
  open: () => Promise<Store>;
  start: Place;
  now: string;
  readOnly: boolean;
}

/** What the dashboard does around a section. */
function Frame({ open, start, now, readOnly }: FrameProps) {
  const checklist = useStore(open);
  const [place, setPlace] = useState(start);
  if (checklist.state !== 'open') return null;
  return (
    <>
      <AssessmentSection
        snapshot={checklist.snapshot}
        change={checklist.change}
        read={checklist.read}
        place={place}
        onPlace={setPlace}
        now={now}
        readOnly={readOnly}
        abilities={{ readEntry: vi.fn(), readAgain: vi.fn() }}
      />
      <p class="notice">{checklist.notice?.said}</p>
      <button type="button" class="undo" onClick={() => void checklist.notice?.turn?.()}>
        undo
      </button>
    </>
  );
}

async function assessment(
  store: Store,
  { path = ['questions'], query = {}, now = today, readOnly = false } = {},
): Promise<Rendered> {
  const open = async () => store;
  const start: Place = { path, query };
  const drawn = await draw(<Frame open={open} start={start} now={now} readOnly={readOnly} />);
  await settled(() => expect(drawn.all('.assessment')).toHaveLength(1));
  return drawn;
}

const name = ({ find }: Rendered) => find('.question h2 .name').textContent;
const labels = measures.map(({ label }) => label.ja);

test('all questions are answered by keyboard alone, each with its day, and then it is over', async () => {
  const store = await opened();
  const drawn = await assessment(store, { path: [] });
  expect(drawn.text()).toContain(`0 / ${measures.length} 確認済み`);
  await drawn.click('.assessment > .button', '点検を始める');
  for (const [index, label] of labels.entries()) {
    await settled(() => expect(name(drawn)).toBe(label));
    expect(document.activeElement).toBe(drawn.find('.question h2'));
    await drawn.press(['2', '3', '4'][index % 3] ?? '2');
  }
  await settled(() => expect(drawn.text()).toContain('点検が終わりました'));
  const items = await store.items();
  expect(items).toHaveLength(measures.length);
  expect(new Set(items.map(({ fields }) => fields.lastReviewed))).toEqual(new Set([today]));
  expect(new Set(items.map(({ fields }) => fields.nextReview))).toEqual(new Set(['2027-11-25']));
  expect(new Set(items.map(({ fields }) => fields.status))).toEqual(
    new Set(['gap', 'in-progress', 'in-place']),
  );
  await drawn.press('Escape');
  await settled(() => expect(drawn.text()).toContain('次の見直しは 2027年11月25日 からです'));
}, 20_000);

test('closed in the middle, it goes on where it was', async () => {
  const store = await opened();
  const first = await assessment(store);
  await first.press('4');
  await settled(() => expect(name(first)).toBe(labels[1]));
  await first.press('2');
  await settled(() => expect(name(first)).toBe(labels[2]));
  const again = await assessment(await storeLike(store), { path: [] });
  expect(again.text()).toContain(`2 / ${measures.length} 確認済み`);
  await again.click('.assessment > .button', `続ける（残り ${measures.length - 2}問）`);
  await settled(() => expect(name(again)).toBe(labels[2]));
});

test('an answer that does not apply asks why: by a key, or in one’s own words', async () => {
  const store = await opened();
  const drawn = await assessment(store);
  await drawn.press('5');
  await settled(() => expect(document.activeElement?.textContent).toContain('該当するシステムがない'));
  // Nothing is set before there is a reason, and Escape only leaves the reason.
  expect(await store.items()).toEqual([]);
  await drawn.press('Escape');
  await settled(() => expect(drawn.all('.reasons-offered')).toHaveLength(0));
  expect(name(drawn)).toBe(labels[0]);
  await drawn.press('5');
  await settled(() => expect(drawn.all('.reasons-offered')).toHaveLength(1));
  await drawn.press('2');
  await settled(() => expect(name(drawn)).toBe(labels[1]));
  expect((await itemOf(store, measures[0]?.id ?? '')).fields).toMatchObject({
    status: 'not-applicable',
    reason: '該当する業務がない',
    lastReviewed: today,
  });
  await drawn.press('5');
  await settled(() => expect(drawn.all('.reasons-offered')).toHaveLength(1));
  await drawn.type('.reasons-offered input', '2024年に廃止した');
  // A digit in the field is a digit.
  expect(await drawn.press('1')).toBe(false);
  await drawn.click('.reasons-offered button', '保存');
  await settled(() => expect(name(drawn)).toBe(labels[2]));
  expect((await itemOf(store, measures[1]?.id ?? '')).fields.reason).toBe('2024年に廃止した');
});

test('what was left for later is asked again at the end', async () => {
  const store = await opened();
  const drawn = await assessment(store, { query: { group: 'third-party' } });
  const members = measures.filter(({ group }) => group === 'third-party');
  await drawn.press('1');
  for (const { label } of members.slice(1)) {
    await settled(() => expect(name(drawn)).toBe(label.ja));
    await drawn.press('4');
  }
  await settled(() => expect(drawn.text()).toContain('後にした 1問に答える'));
  await drawn.click('.actions button', '後にした');
  await settled(() => expect(name(drawn)).toBe(members[0]?.label.ja));
  await drawn.press('4');
  await settled(() => expect(drawn.text()).toContain('点検が終わりました'));
  expect(drawn.text()).not.toContain('後にした');
});

test('back to a question shows its answer, which can be changed or kept', async () => {
  const store = await opened();
  const drawn = await assessment(store);
  await drawn.press('4');
  await settled(() => expect(name(drawn)).toBe(labels[1]));
  await drawn.press('ArrowLeft');
  await settled(() => expect(drawn.text()).toContain('いまの状態：対応済み（2026年11月25日 に確認）'));
  await drawn.press('2');
  await settled(() => expect(name(drawn)).toBe(labels[1]));
  expect((await itemOf(store, measures[0]?.id ?? '')).fields.status).toBe('gap');
});

test('an answer taken back leads back to its question', async () => {
  const store = await opened();
  const drawn = await assessment(store);
  await drawn.press('4');
  await settled(() => expect(drawn.find('.notice').textContent).toContain('対応済みにしました'));
  await settled(() => expect(name(drawn)).toBe(labels[1]));
  await settled(async () => expect(await store.items()).toHaveLength(1));
  // The view has heard of it too: only then can it miss it.
  await drawn.press('ArrowLeft');
  await settled(() => expect(drawn.all('.standing')).toHaveLength(1));
  await drawn.press('ArrowRight');
  await settled(() => expect(name(drawn)).toBe(labels[1]));
  await drawn.click('.undo');
  await settled(() => expect(name(drawn)).toBe(labels[0]));
  expect(drawn.all('.standing')).toHaveLength(0);
});

test('a year later it asks again, what was answered longest ago first; Enter says that nothing changed', async () => {
  const store = await opened();
  await store.changeMeasure('waf', { status: 'in-place', lastReviewed: '2025-03-01' });
  await store.changeMeasure('edr', { status: 'gap', lastReviewed: '2025-01-01' });
  for (const { id } of measures.filter(({ id }) => id !== 'waf' && id !== 'edr'))
    await store.changeMeasure(id, { status: 'in-place', lastReviewed: '2026-11-01' });
  const start = await assessment(store, { path: [] });
  await start.click('.assessment > .button', '見直しを始める（2問）');
  await settled(() => expect(name(start)).toBe(measureById('edr').label.ja));
  await start.press('Enter');
  await settled(() => expect(name(start)).toBe('WAF'));
  expect((await itemOf(store, 'edr')).fields).toMatchObject({ status: 'gap', lastReviewed: today });
});

test('an answer that could not be kept stays a question', async () => {
  const store = await opened();
  const refusing: Store = {
    ...store,
    changeMeasure: () => Promise.reject(new StorageRefused('full')),
  };
  const drawn = await assessment(refusing);
  await drawn.press('4');
  await settled(() => expect(drawn.find('.notice').textContent).not.toBe(''));
  expect(name(drawn)).toBe(labels[0]);
});

test('in a private window nothing can be answered', async () => {
  const store = await opened();
  const drawn = await assessment(store, { readOnly: true });
  await drawn.press('4');
  expect(drawn.all<HTMLButtonElement>('.answer').filter(({ disabled }) => !disabled)).toEqual([]);
  expect(await store.items()).toEqual([]);
});

/** The same store for another view: closing one must not close the other. */
async function storeLike(store: Store): Promise<Store> {
  return { ...store, close: () => {} };
}
