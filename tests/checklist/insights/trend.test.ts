import { expect, test } from 'vitest';
import { trend } from '../../../checklist/insights/trend';
import { entry, items } from '../made';

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const now = Date.parse('2026-11-25T04:00:00Z');
const days = (...args: [Parameters<typeof trend>[0], Parameters<typeof trend>[1]]) =>
  trend(...args, dayOf, now).map(({ date, counts }) => [
    date,
    Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
  ]);

test('without a history there is today alone', () => {
  expect(days(items({ measure: 'waf', status: 'gap' }), [])).toEqual([['2026-11-25', { gap: 1 }]]);
  expect(days([], [])).toEqual([['2026-11-25', {}]]);
});

test('each day as it stood at its end; before the first change as that change found it', () => {
  expect(
    days(
      items(
        { id: 'a', measure: 'waf', status: 'in-place' },
        { id: 'b', measure: 'mfa', status: 'unreviewed' },
      ),
      [
        entry('a', '2026-11-20', 'status', 'in-progress', 'in-place'),
        entry('a', '2026-11-10', 'status', 'unreviewed', 'gap'),
        entry('a', '2026-11-12', 'status', 'gap', 'in-progress'),
        entry('a', '2026-11-12', 'note', '', 'x'),
      ],
    ),
  ).toEqual([
    ['2026-11-09', { unreviewed: 2 }],
    ['2026-11-10', { unreviewed: 1, gap: 1 }],
    ['2026-11-12', { unreviewed: 1, 'in-progress': 1 }],
    ['2026-11-20', { unreviewed: 1, 'in-place': 1 }],
    ['2026-11-25', { unreviewed: 1, 'in-place': 1 }],
  ]);
});

test('items count from the day they were made to the day they were removed, and again when that was taken back', () => {
  expect(
    days(items({ id: 'a', text: '独自', status: 'gap' }), [
      entry('a', '2026-11-01', 'deleted', true, false),
      entry('a', '2026-11-03', 'deleted', false, true),
      entry('a', '2026-11-05', 'deleted', true, false),
      entry('gone', '2026-11-02', 'deleted', true, false),
      entry('gone', '2026-11-04', 'deleted', false, true),
    ]),
  ).toEqual([
    ['2026-10-31', {}],
    ['2026-11-01', { gap: 1 }],
    ['2026-11-02', { gap: 1, unreviewed: 1 }],
    ['2026-11-03', { unreviewed: 1 }],
    ['2026-11-04', {}],
    ['2026-11-05', { gap: 1 }],
    ['2026-11-25', { gap: 1 }],
  ]);
});

test('a backup taken in tells its own days; the moment it was taken in is no change of ours', () => {
  expect(
    days(items({ id: 'a', measure: 'waf', status: 'in-place' }), [
      entry('a', '2026-11-01', 'status', 'unreviewed', 'in-place'),
      entry('a', '2026-11-20', 'status', 'unreviewed', 'in-place', 'merge'),
    ]),
  ).toEqual([
    ['2026-10-31', { unreviewed: 1 }],
    ['2026-11-01', { 'in-place': 1 }],
    ['2026-11-25', { 'in-place': 1 }],
  ]);
});

test('a clock that once stood in the future does not draw past today', () => {
  expect(
    days(items({ id: 'a', measure: 'waf', status: 'gap' }), [
      entry('a', '2027-03-01', 'status', 'unreviewed', 'gap'),
    ]).at(-1),
  ).toEqual(['2026-11-25', { gap: 1 }]);
});
