import { expect, test } from 'vitest';
import { suggestCases } from '../../../checklist/cases/suggest';
import type { DisclosureFields } from '../../../checklist/checklist';
import { disclosure } from '../made';

const first = { stage: 'first', published: '2024-01-10' } satisfies Partial<DisclosureFields>;
const final = { stage: 'final', published: '2024-04-10' } satisfies Partial<DisclosureFields>;
const suggested = (...all: ReturnType<typeof disclosure>[]) =>
  suggestCases(all).map(({ cases }) => cases.map(({ id }) => id));

test('a first notice and the final report of one organisation, in the order they came out', () => {
  expect(
    suggested(
      disclosure('b', { ...final, organisation: '架空商事（株）' }),
      disclosure('a', { ...first, organisation: '株式会社架空商事' }),
    ),
  ).toEqual([['a', 'b']]);
});

test('all three reports as one', () => {
  expect(
    suggested(
      disclosure('a', first),
      disclosure('b', { stage: 'followup', published: '2024-02-10' }),
      disclosure('c', { stage: 'followup', published: '2024-03-10' }),
      disclosure('d', final),
    ),
  ).toEqual([['a', 'b', 'c', 'd']]);
});

test.each<[string, Partial<DisclosureFields>, Partial<DisclosureFields>]>([
  ['of different organisations', { ...first, organisation: 'あ' }, { ...final, organisation: 'い' }],
  ['whose organisations are not known', { ...first, organisation: '' }, { ...final, organisation: '' }],
  ['both of which are final', final, final],
  ['of different kinds', { ...first, incidents: ['misdelivery'] }, final],
  ['years apart', { ...first, published: '2021-01-10' }, final],
  [
    'about what was noticed at different times',
    { ...first, discovered: '2024-01-08' },
    { ...final, discovered: '2024-03-20' },
  ],
  ['the user said to be apart', { ...first, apart: ['b'] }, final],
])('none for two %s', (_, one, other) => {
  expect(suggested(disclosure('a', one), disclosure('b', other))).toEqual([]);
});

test('noticed on the same day, they are one whatever they call themselves; and the suggestion says so', () => {
  const [one] = suggestCases([
    disclosure('a', { ...final, discovered: '2024-01-08' }),
    disclosure('b', { ...final, discovered: '2024-01-08', incidents: ['ransomware', 'data-exfiltration'] }),
  ]);
  expect(one?.because).toEqual({ discovered: '2024-01-08', kinds: ['ransomware'] });
});

test('a first notice that does not know its kind yet', () => {
  expect(suggested(disclosure('a', { ...first, incidents: [] }), disclosure('b', final))).toEqual([
    ['a', 'b'],
  ]);
});

test('a case joined before takes in a new report, and is not suggested for itself', () => {
  const joined = [disclosure('a', { ...first, case: 'a' }), disclosure('b', { ...final, case: 'a' })];
  expect(suggested(...joined)).toEqual([]);
  expect(suggested(...joined, disclosure('c', { stage: 'followup', published: '2024-02-10' }))).toEqual([
    ['a', 'c'],
  ]);
});
