import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareValues, sameValue } from '../../checklist/value';

test('two values are the same where neither comes before the other', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameValue(a, b)).toBe(compareValues(a, b) === 0);
      expect(sameValue(a, JSON.parse(JSON.stringify(a)))).toBe(true);
    }),
  );
});

test('the order of members does not count, nor does one that is undefined', () => {
  expect(sameValue({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(sameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(sameValue({ a: 1 }, { a: 1, b: null })).toBe(false);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue([], {})).toBe(false);
  expect(sameValue(null, undefined)).toBe(false);
});
