import { expect, test } from 'vitest';
import { readLook } from '../../../components/table/narrowing';
import {
  givenViews,
  lookOf,
  queryOf,
  readViews,
  viewLimits,
  withView,
} from '../../../components/table/views';

test('one look has one writing, whichever way the address has it', () => {
  expect(lookOf({ sort: '-due', status: 'in-progress,gap', nonsense: '1' })).toBe(
    lookOf({ status: 'gap,in-progress', sort: '-due' }),
  );
  for (const { look } of givenViews) {
    expect(lookOf(queryOf(look))).toBe(look);
    expect(readLook(queryOf(look))).not.toEqual(readLook({}));
  }
});

test('what is stored is read without its nonsense', () => {
  expect(readViews(undefined)).toEqual([]);
  expect(
    readViews([null, 3, { name: ' ' }, { name: '甲', look: 'status=x&status=gap&y=1' }, { name: '乙' }]),
  ).toEqual([{ name: '甲', look: 'status=gap' }]);
  expect(readViews([{ name: 'あ'.repeat(100), look: '' }])[0]?.name).toHaveLength(viewLimits.name);
});

test('a view of the same name is replaced, and there is an end to how many are kept', () => {
  const first = { name: '甲', look: 'status=gap' };
  expect(withView([first], { name: '甲', look: 'sort=due' })).toEqual([{ name: '甲', look: 'sort=due' }]);
  const many = Array.from({ length: viewLimits.count }, (_, n) => ({ name: String(n), look: '' }));
  expect(withView(many, first).at(-1)).toBe(first);
  expect(withView(many, first)).toHaveLength(viewLimits.count);
});
