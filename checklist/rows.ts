import { changeRecord } from './change';
import type { Item, ItemFields, Stamp } from './checklist';
import { emptyItem, settleReason } from './item';

/** A line of a table of items; what is absent the table does not speak of. */
export interface ItemRow {
  /** Id of the item, as a table we wrote has it; '' where the table has none. */
  id: string;
  fields: Partial<Omit<ItemFields, 'deleted'>>;
}

/** What a row comes to: the item before (undefined: there was none) and after. */
export interface RowChange {
  before: Item | undefined;
  after: Item;
}

/**
 * Finds the item of each row and changes it: the item with its id; without an id one of the same measure, scope and
 * text, or the measure's own item while it has no text and no other row takes it; else a new one. An item is taken by
 * one row at most. What was removed comes back. ReasonMissing.
 */
export function applyRows(
  items: readonly Item[],
  rows: readonly ItemRow[],
  stamp: Stamp,
  newId: () => string,
): RowChange[] {
  const find = finder(items, rows);
  return rows.map((row) => {
    const before = find(row);
    const change = { ...row.fields, deleted: false };
    if (before !== undefined) {
      const settled = { ...change, ...settleReason(before.fields, change) };
      return { before, after: changeRecord(before, settled, stamp) };
    }
    const fields: ItemFields = { ...emptyItem, ...change };
    const settled = { ...fields, ...settleReason(fields, {}) };
    return { before, after: { id: row.id || newId(), readAt: stamp.time, fields: settled, stamps: {} } };
  });
}

function finder(items: readonly Item[], rows: readonly ItemRow[]): (row: ItemRow) => Item | undefined {
  const byId = new Map(items.map((item) => [item.id, item]));
  const named = new Set(rows.map(({ id }) => id));
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    // An item another row names by its id is that row's.
    if (item.fields.deleted || named.has(item.id)) continue;
    const key = keyOf(item.fields);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [item]);
    else same.push(item);
  }
  // Rows that are an item's to the letter take it before others that only name its measure.
  const exact = new Map<ItemRow, Item>();
  for (const row of rows) {
    const item = row.id === '' ? byKey.get(keyOf(row.fields))?.shift() : undefined;
    if (item !== undefined) exact.set(row, item);
  }
  return (row) => {
    if (row.id !== '') return byId.get(row.id);
    const { measure, scope } = row.fields;
    const untitled = measure ? byKey.get(keyOf({ measure, scope: scope ?? '', text: '' })) : undefined;
    return exact.get(row) ?? untitled?.shift();
  };
}

function keyOf({ measure = null, scope = '', text = '' }: Partial<ItemFields>): string {
  return JSON.stringify([measure, scope, text]);
}
