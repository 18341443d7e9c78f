import { expect, test } from 'vitest';
import { findDates, isoDate, liesAfter } from '../../disclosure/dates';

const all = (text: string) => findDates(text).map(isoDate);

test.each([
  ['2023年7月19日に公表しました', ['2023-07-19']],
  ['２０２３年７月１９日', ['2023-07-19']],
  ['2023/07/19', ['2023-07-19']],
  ['2023.7.19更新', ['2023-07-19']],
  ['2023-07-19', ['2023-07-19']],
  ['令和5年7月19日', ['2023-07-19']],
  ['令和元年5月13日', ['2019-05-13']],
  ['平成 30 年 5 月 2 日', ['2018-05-02']],
  ['R5.7.19', ['2023-07-19']],
  ['May 20, 2019', ['2019-05-20']],
  ['2024年3月末までに', ['2024-03']],
  ['2024年度中に', ['2024']],
  ['7月19日', ['']],
  ['7/19', ['']],
  ['2021年5月10日に報告し、7月5日に再開', ['2021-05-10', '']],
  ['電話 03-1234-5678', []],
  ['バージョン 6.2 を配布', []],
  ['24時間365日', []],
])('%s → %j', (text, dates) => {
  expect(all(text)).toEqual(dates);
});

test('a date says where it stands', () => {
  const text = '同システムは2023年7月19日に停止';
  const [date] = findDates(text);
  expect(text.slice(date?.start, date?.end)).toBe('2023年7月19日');
});

test.each([
  ['8月1日', '2023-07-19', true],
  ['7月1日', '2023-07-19', false],
  ['7月20日', '2023-07-19', true],
  // The nearest year is meant: in December "1月" is next month, in January "12月" was last month.
  ['1月31日', '2023-12-20', true],
  ['12月20日', '2024-01-10', false],
  ['2024年4月', '2023-12-20', true],
  ['2022年', '2023-12-20', false],
])('%s lies after %s: %s', (text, published, after) => {
  const [date] = findDates(text);
  expect(date && liesAfter(date, published)).toBe(after);
});
