// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Item, ItemFields } from '../../../checklist/checklist';
import { emptyItem } from '../../../checklist/item';
import { readLook } from '../../../components/table/narrowing';
import { type Rows, useRows } from '../../../components/table/useRows';
import { lookOf } from '../../../components/table/views';
import { draw } from '../rendered';

const item = (id: string, fields: Partial<ItemFields> = {}): Item => ({
  id,
  readAt: 0,
  fields: { ...emptyItem, text: id, status: 'gap', ...fields },
  stamps: {},
});
const known = { language: 'ja' as const, citations: () => 0 };

/** The rows a table has for these items, one after the other. */
async function table() {
  let shown: Rows = { rows: [], ids: [] };
  function Table({ items, query }: { items: readonly Item[]; query: Record<string, string> }) {
    shown = useRows(items, readLook(query), lookOf(query), known, '2026-11-25');
    return null;
  }
  const drawn = await draw(null);
  return async (items: readonly Item[], query: Record<string, string> = { status: 'gap', sort: 'due' }) => {
    await drawn.again(<Table items={items} query={query} />);
    return shown;
  };
}

test('what is changed stays where it is, until the table is looked at in another way', async () => {
  const show = await table();
  const [a, b, c] = [item('a', { due: '2026-01-01' }), item('b', { due: '2026-02-01' }), item('c')];
  const first = await show([c, b, a]);
  expect(first.ids).toEqual(['a', 'b', 'c']);
  const settled = item('a', { status: 'in-place', due: '2027-01-01' });
  const second = await show([c, b, settled]);
  expect(second.rows[0]).toBe(settled);
  // The very same list: nothing has to be measured anew.
  expect(second.ids).toBe(first.ids);
  expect((await show([c, b, settled], { status: 'gap' })).ids).toEqual(['b', 'c']);
});

test('what is new comes last if it passes; what goes and comes back has its old place', async () => {
  const show = await table();
  const [a, b, c] = [item('a'), item('b'), item('c')];
  await show([a, b]);
  expect((await show([a, b, item('x', { status: 'in-place' }), c])).ids).toEqual(['a', 'b', 'c']);
  expect((await show([b, c])).ids).toEqual(['b', 'c']);
  expect((await show([b, c, a])).ids).toEqual(['a', 'b', 'c']);
});
