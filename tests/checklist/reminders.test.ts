import { expect, test } from 'vitest';
import type { Item, ItemFields } from '../../checklist/checklist';
import { emptyItem } from '../../checklist/item';
import { dueItems, remindedOf } from '../../checklist/reminders';

const today = '2026-11-25';

function item(id: string, fields: Partial<ItemFields>): Item {
  return { id, readAt: 0, fields: { ...emptyItem, ...fields }, stamps: {} };
}

test.each([
  ['no date', {}, 'none'],
  ['yesterday', { due: '2026-11-24' }, 'overdue'],
  ['today', { due: today }, 'soon'],
  ['in seven days', { due: '2026-12-02' }, 'soon'],
  ['in eight days', { due: '2026-12-03' }, 'none'],
  ['over, but in place', { due: '2026-11-01', status: 'in-place' }, 'none'],
  ['over, but not applicable', { due: '2026-11-01', status: 'not-applicable', reason: 'x' }, 'none'],
  ['over, and under way', { due: '2026-11-01', status: 'in-progress' }, 'overdue'],
] satisfies [string, Partial<ItemFields>, string][])('%s: %j is %s', (_, fields, where) => {
  const { overdue, soon } = dueItems([item('a', fields)], today);
  expect(overdue.length > 0 ? 'overdue' : soon.length > 0 ? 'soon' : 'none').toBe(where);
});

test('what is longest over comes first', () => {
  const items = [item('b', { due: '2026-11-20' }), item('a', { due: '2026-10-01' })];
  expect(dueItems(items, today).overdue.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a date is told of once when it is near, once when it is over, and again when it is moved', () => {
  const keys = (due: string, now: string) => remindedOf(dueItems([item('a', { due })], now));
  expect(keys('2026-11-26', today)).toEqual(keys('2026-11-26', '2026-11-26'));
  expect(keys('2026-11-26', today)).not.toEqual(keys('2026-11-26', '2026-11-27'));
  expect(keys('2026-11-26', today)).not.toEqual(keys('2026-11-27', today));
});
