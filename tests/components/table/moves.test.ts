import { expect, test } from 'vitest';
import { moved } from '../../../components/table/moves';

const extent = { command: false, rows: 100, columns: 8, page: 10, selectable: true };
const from =
  (row: number, column: number) =>
  (key: string, command = false) =>
    moved({ row, column }, key, { ...extent, command });

test('arrows go from cell to cell and no further than the grid', () => {
  expect(from(5, 3)('ArrowDown')).toEqual({ row: 6, column: 3 });
  expect(from(99, 3)('ArrowDown')).toEqual({ row: 99, column: 3 });
  expect(from(0, 3)('ArrowUp')).toEqual({ row: -1, column: 3 });
  expect(from(-1, 3)('ArrowUp')).toBe('out');
  expect(from(5, 7)('ArrowRight')).toEqual({ row: 5, column: 7 });
  expect(from(5, 0)('ArrowLeft')).toEqual({ row: 5, column: -1 });
  expect(moved({ row: 5, column: 0 }, 'ArrowLeft', { ...extent, selectable: false })).toEqual({
    row: 5,
    column: 0,
  });
});

test('pages and ends', () => {
  expect(from(5, 3)('PageDown')).toEqual({ row: 15, column: 3 });
  expect(from(5, 3)('PageUp')).toEqual({ row: 0, column: 3 });
  expect(from(95, 3)('PageDown')).toEqual({ row: 99, column: 3 });
  expect(from(5, 3)('Home')).toEqual({ row: 5, column: -1 });
  expect(from(5, 3)('End')).toEqual({ row: 5, column: 7 });
  expect(from(5, 3)('Home', true)).toEqual({ row: 0, column: 3 });
  expect(from(5, 3)('End', true)).toEqual({ row: 99, column: 3 });
});

test('other keys lead nowhere', () => {
  expect(from(5, 3)('a')).toBeUndefined();
  expect(from(5, 3)('ArrowDown', true)).toBeUndefined();
});
