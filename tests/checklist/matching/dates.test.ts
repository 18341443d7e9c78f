import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsWithDay, readDate } from '../../../checklist/matching/dates';

test.each([
  '2026-03-31',
  '2026/3/31',
  '2026/03/31',
  '2026.3.31',
  '2026年3月31日',
  '2026年 3月 31日',
  '２０２６年３月３１日',
  '20260331',
  '令和8年3月31日',
  '令和８年３月３１日',
  'R8.3.31',
  'R8/3/31',
  '2026/3/31 0:00:00',
  '2026-03-31T09:00:00Z',
  '2026/3/31(火)',
  '2026年3月',
  '2026年3月末',
  '2026/3',
  '46112',
])('「%s」 is the last of March 2026', (cell) => {
  expect(readDate(cell)).toEqual({ date: '2026-03-31' });
});

test.each([
  ['令和元年5月1日', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['2024年2月', '2024-02-29'],
  ['', ''],
  ['-', ''],
  ['未定', ''],
  ['随時', ''],
])('「%s」 is %s', (cell, date) => {
  expect(readDate(cell)).toEqual({ date });
});

test.each(['2026-02-30', '2026/13/1', '2025年2月29日', '2026-00-10', '20261301', '令和8年2月30日'])(
  '「%s」 is no date there is',
  (cell) => {
    expect(readDate(cell)).toEqual({ fault: 'no-such-date' });
  },
);

test.each(['来週', '3月31日', '31', '2026', '03/04/2026', '2026-3-31まで'])(
  '「%s」 cannot be read as a date',
  (cell) => {
    expect(readDate(cell)).toEqual({ fault: 'unreadable-date' });
  },
);

test('whether the day or the month comes first, the column tells', () => {
  expect(beginsWithDay(['3/4/2026', '3/31/2026'])).toBe(false);
  expect(beginsWithDay(['3/4/2026', '31/3/2026'])).toBe(true);
  expect(beginsWithDay(['3/4/2026'])).toBeUndefined();
  expect(readDate('3/31/2026', false)).toEqual({ date: '2026-03-31' });
  expect(readDate('31/3/2026', true)).toEqual({ date: '2026-03-31' });
});

test('every day of the calendar is read again, and every text ends in a date, none, or a fault', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(readDate(iso)).toEqual({ date: iso });
      },
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cell) => {
      const read = readDate(cell);
      if ('date' in read) expect(read.date).toMatch(/^(?:|\d{4}-\d{2}-\d{2})$/u);
    }),
  );
});
