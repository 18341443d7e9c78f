import { expect, test } from 'vitest';
import { fitting, percentOf, zoomed } from '../../../components/reader/zoom';

test('a page on paper of its size is at 100 %', () => {
  expect(percentOf(96 / 72)).toBe(100);
});

test('each step is larger than the one before, and back again; at the ends it stays', () => {
  let scale = 96 / 72 / 4;
  const seen = [percentOf(scale)];
  for (let i = 0; i < 30; i++) {
    scale = zoomed(scale, 1);
    seen.push(percentOf(scale));
  }
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(500);
  for (let i = 0; i < 30; i++) scale = zoomed(scale, -1);
  expect(percentOf(scale)).toBe(25);
});

test('from a size between two steps it goes to the next one on either side', () => {
  const fit = (96 / 72) * 0.83;
  expect([percentOf(zoomed(fit, 1)), percentOf(zoomed(fit, -1))]).toEqual([90, 75]);
});

test('a page fills a narrow window, and stays good to read in a wide one', () => {
  expect(fitting(272, 595) * 595).toBeCloseTo(272);
  expect(percentOf(fitting(5000, 595))).toBe(130);
  expect(fitting(1, 100_000)).toBeGreaterThan(0);
});
