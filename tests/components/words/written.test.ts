import { expect, test } from 'vitest';
import { counted, counts, writeDate, writeNumber, writeSize } from '../../../components/words/written';

test('numbers and what is counted', () => {
  expect(writeNumber(12345, 'ja')).toBe('12,345');
  expect(counts(1200)).toBe('1,200件');
  expect(counted(1, 'measure')).toBe('1 measure');
  expect(counted(0, 'measure')).toBe('0 measures');
  expect(counted(1000, 'entry', 'entries')).toBe('1,000 entries');
});

test.each([
  ['2025-03-14', '2025年3月14日', '14 Mar 2025'],
  ['2025-03', '2025年3月', 'Mar 2025'],
  ['2025-13-40', '2025-13-40', '2025-13-40'],
  ['昨年秋', '昨年秋', '昨年秋'],
  ['', '', ''],
])('the date %j', (iso, ja, en) => {
  expect(writeDate(iso, 'ja')).toBe(ja);
  expect(writeDate(iso, 'en')).toBe(en);
});

test('sizes in the unit that fits', () => {
  expect(writeSize(0, 'en')).toBe('0 byte');
  expect(writeSize(999, 'en')).toBe('999 byte');
  expect(writeSize(1500, 'ja')).toBe('1.5 KB');
  expect(writeSize(517_000, 'ja')).toBe('517 KB');
  expect(writeSize(2_400_000_000, 'en')).toBe('2.4 GB');
});
