import { expect, test } from 'vitest';
import { nextSteps } from '../../../checklist/insights/steps';
import { measureById } from '../../../measures/index';
import { disclosure, findings, items } from '../made';

const today = '2026-11-25';
const ids = (content: Partial<Parameters<typeof nextSteps>[0]>, most = 10) =>
  nextSteps({ items: [], findings: [], disclosures: [], ...content }, today, most).map(({ item }) => item.id);

test('what is overdue comes first, the longest first, then by priority; no priority is the lowest', () => {
  expect(
    ids({
      items: items(
        { id: 'plain', measure: 'waf', status: 'gap' },
        { id: 'third', measure: 'mfa', status: 'gap', priority: 3 },
        { id: 'first', measure: 'edr', status: 'gap', priority: 1 },
        { id: 'late', measure: 'soc', status: 'in-progress', due: '2026-11-24' },
        { id: 'later', measure: 'backup', status: 'gap', due: '2026-10-01', priority: 3 },
        { id: 'due today', measure: 'bcp', status: 'gap', due: today, priority: 2 },
      ),
    }),
  ).toEqual(['later', 'late', 'first', 'due today', 'third', 'plain']);
});

test('without the user’s word: what most organisations ask for, then what answers what happened', () => {
  const disclosures = [
    disclosure('a', { organisation: 'あ', incidents: ['misdelivery'] }),
    disclosure('b', { organisation: 'い', incidents: ['misdelivery'] }),
  ];
  expect(
    ids({
      items: items(
        { id: 'unasked', measure: 'waf', status: 'gap' },
        { id: 'answers', measure: 'missend-prevention', status: 'unreviewed' },
        { id: 'asked twice', measure: 'edr', status: 'unreviewed' },
        { id: 'asked once', measure: 'mfa', status: 'gap' },
      ),
      disclosures,
      findings: [...findings('a', ['edr', 'done'], ['mfa', 'done']), ...findings('b', ['edr', 'done'])],
    }),
  ).toEqual(['asked twice', 'asked once', 'answers', 'unasked']);
});

test('nothing that is settled, and nothing that is done about an incident itself', () => {
  expect(
    ids({
      items: items(
        { measure: 'waf', status: 'in-place' },
        { measure: 'mfa', status: 'not-applicable', reason: 'x' },
        { measure: 'police-report', status: 'gap' },
        { id: 'own', text: '独自', status: 'unreviewed' },
      ),
    }),
  ).toEqual(['own']);
});

test('each says what to do: the question to answer, or the first step', () => {
  const steps = nextSteps(
    {
      items: items(
        { measure: 'waf', status: 'gap' },
        { measure: 'mfa', status: 'unreviewed' },
        { measure: 'edr', status: 'in-progress' },
        { text: '独自', status: 'gap' },
      ),
      findings: [],
      disclosures: [],
    },
    today,
    5,
  );
  const action = (measure: string | null) =>
    steps.find(({ item }) => item.fields.measure === measure)?.action;
  expect(action('waf')).toEqual(measureById('waf').nextActions[0]);
  expect(action('mfa')).toEqual(measureById('mfa').question);
  expect(action('edr')).toBeUndefined();
  expect(action(null)).toBeUndefined();
});

test('no more than asked for, and the same whatever the order of the items', () => {
  const many = items(
    ...['waf', 'mfa', 'edr', 'soc', 'backup', 'bcp', 'patching'].map(
      (measure) => ({ measure, status: 'gap' }) as never,
    ),
  );
  expect(ids({ items: many }, 5)).toHaveLength(5);
  expect(ids({ items: [...many].reverse() }, 5)).toEqual(ids({ items: many }, 5));
});
