import { expect, test } from 'vitest';
import type { Status } from '../../../checklist/checklist';
import { statuses as checklistOrder } from '../../../checklist/checklist';
import type { KnownFinding } from '../../../checklist/page-record';
import {
  countStatuses,
  findingsToAdd,
  type MarkedPage,
  marksOf,
  withUnchanged,
} from '../../../components/page/marked';
import { statuses } from '../../../components/page/order';
import type { Finding } from '../../../disclosure/disclosure';
import { aboutMeasures } from '../../../measures/about';
import type { MeasureId } from '../../../measures/index';

function finding(measure: Finding['measure']): Finding {
  return { measure, state: 'planned', quote: '', start: 0, end: 0, section: '', confidence: 1, evidence: [] };
}

function page(
  measures: Finding['measure'][],
  ours: Partial<Record<MeasureId, Status>>,
  known: (KnownFinding | null)[] = measures.map(() => null),
): MarkedPage {
  const ids = [...measures, ...known.map((one) => one?.measure ?? 'other')];
  return {
    disclosure: {
      organisation: '',
      title: '',
      published: '',
      stage: 'first',
      incidents: [],
      affected: [],
      leakedItems: [],
      causes: [],
      url: '',
      findings: measures.map(finding),
    },
    truncated: false,
    about: new Map(
      aboutMeasures(ids.filter((id): id is MeasureId => id !== 'other')).map((about) => [about.id, about]),
    ),
    incidents: [],
    statuses: ours,
    record: { revision: 0, savedAt: null, findings: known, changes: { added: [], done: [] } },
    private: false,
    readAt: 0,
  };
}

const kept: KnownFinding = { measure: 'waf', state: 'done', date: '2025-03', added: true, rejected: false };

test('measures are counted once each, responses and unclassified ones not at all', () => {
  const seen = page(['waf', 'waf', 'edr', 'mfa', 'police-report', 'other'], { waf: 'gap', mfa: 'in-place' });
  const { total, counts } = countStatuses(marksOf(seen));
  expect(total).toBe(3);
  expect(counts).toMatchObject({ gap: 1, unreviewed: 1, 'in-place': 1, 'in-progress': 0 });
});

test('what is to be added: every finding of a prevention measure we lack that is not in the checklist', () => {
  const ours: Partial<Record<MeasureId, Status>> = {
    mfa: 'in-place',
    edr: 'not-applicable',
    backup: 'in-progress',
  };
  const measures = ['waf', 'mfa', 'waf', 'edr', 'backup', 'police-report', 'other'] as const;
  expect(findingsToAdd(marksOf(page([...measures], ours)))).toEqual([0, 2, 4]);
  const known = [kept, null, { ...kept, added: false, rejected: true }, null, null, null, null];
  expect(findingsToAdd(marksOf(page([...measures], ours, known)))).toEqual([4]);
});

test('a measure without an item is unreviewed, one of no category has no status', () => {
  expect(marksOf(page(['waf', 'other'], {})).map(({ status }) => status)).toEqual([
    'unreviewed',
    'unclassified',
  ]);
});

test('a finding is shown as the user corrected it, and not counted when it is no measure', () => {
  const seen = page(['edr', 'mfa'], { waf: 'gap' }, [kept, { ...kept, added: false, rejected: true }]);
  const [first, second] = marksOf(seen);
  expect(first).toMatchObject({
    status: 'gap',
    added: true,
    finding: { measure: 'waf', state: 'done', date: '2025-03' },
  });
  expect(second).toMatchObject({ rejected: true });
  expect(countStatuses(marksOf(seen)).total).toBe(1);
});

test('statuses stand in the order of the checklist', () => {
  expect(statuses).toEqual([...checklistOrder]);
});

test('a status that changes leaves the marks of all other measures the objects they were', () => {
  const first = page(['waf', 'edr', 'mfa'], { waf: 'gap' }, [kept, null, null]);
  const before = marksOf(first);
  // The same fields in other objects, as the background answers.
  const record = structuredClone(first.record);
  const [waf, edr, mfa] = withUnchanged(
    before,
    marksOf({ ...first, record, statuses: { waf: 'gap', edr: 'in-place' } }),
  );
  expect(edr).toMatchObject({ status: 'in-place' });
  expect([waf === before[0], edr === before[1], mfa === before[2]]).toEqual([true, false, true]);
});

test('a state that was corrected, or a date that is gone, is a mark that says something new', () => {
  const first = page(['waf'], {}, [kept]);
  const before = marksOf(first);
  for (const known of [
    { ...kept, state: 'planned' as const },
    { ...kept, date: '' },
  ]) {
    const record = { ...first.record, findings: [known] };
    const [mark] = withUnchanged(before, marksOf({ ...first, record }));
    expect(mark).not.toBe(before[0]);
  }
});
