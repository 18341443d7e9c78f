import { expect, test } from 'vitest';
import { casesOf } from '../../../checklist/cases/cases';
import { elsewhere, mostAffected } from '../../../checklist/insights/elsewhere';
import { disclosure } from '../made';

const all = [
  disclosure('a', { published: '2026-08-03', case: 'a', stage: 'first', incidents: ['unauthorised-access'] }),
  disclosure('b', { published: '2026-10-20', case: 'a', incidents: ['ransomware', 'unauthorised-access'] }),
  disclosure('c', { published: '2026-05-12', incidents: ['ransomware'] }),
  disclosure('d', { published: '2020-01-01', incidents: ['misdelivery'] }),
  disclosure('e', { published: '', incidents: ['misdelivery'] }),
];

test('incidents since a day, each once however many reports there are, with their kinds', () => {
  const { cases, kinds } = elsewhere(all, '2025-11-25');
  expect(cases.map(({ reports }) => reports.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
  expect(kinds).toEqual([
    { kind: 'ransomware', count: 2 },
    { kind: 'unauthorised-access', count: 1 },
  ]);
});

test('for ever, those without a date are among them, last', () => {
  const { cases } = elsewhere(all, '');
  expect(cases.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e']);
});

test('what a case affected: the largest number of its latest report that gives one', () => {
  const [one] = casesOf([
    disclosure('a', {
      published: '2026-01-01',
      case: 'a',
      affected: [{ count: 9000, what: 'x', approx: true }],
    }),
    disclosure('b', {
      published: '2026-02-01',
      case: 'a',
      affected: [
        { count: 12, what: 'y' },
        { count: 3400, what: 'z' },
      ],
    }),
    disclosure('c', { published: '2026-03-01', case: 'a' }),
  ]);
  expect(one && mostAffected(one)).toEqual({ count: 3400, approx: false });
  const [none] = casesOf([disclosure('a')]);
  expect(none && mostAffected(none)).toBeUndefined();
});
