import { useMemo, useRef } from 'preact/hooks';
import type { Item } from '../../checklist/checklist';
import { type Look, passing } from './narrowing';
import { inOrder, type Known } from './order';

interface Kept {
  /** What the order was made for. */
  made: unknown;
  /** Ids in the order of the table; of items that are gone, too. */
  order: string[];
  /** Every id seen since the order was made. */
  seen: Set<string>;
  /** Ids of the rows; the same array for as long as they are the same. */
  ids: readonly string[];
}

/** The rows of the table. */
export interface Rows {
  rows: readonly Item[];
  /** Their ids; the same array for as long as no row comes, goes or moves. */
  ids: readonly string[];
}

/**
 * The items of the table. A change of an item moves and hides nothing, so that a row stays under the hand that changes
 * it; what is new comes last; only another look, or another day, puts them in order anew.
 */
export function useRows(items: readonly Item[], look: Look, key: string, known: Known, now: string): Rows {
  const kept = useRef<Kept>({ made: undefined, order: [], seen: new Set(), ids: [] });
  return useMemo(() => {
    const passes = passing(look.narrowing, now);
    const made = `${key} ${known.language} ${now}`;
    if (kept.current.made !== made) {
      const rows = inOrder(items.filter(passes), look.sorting, known);
      const ids = rows.map(({ id }) => id);
      kept.current = { made, order: [...ids], seen: new Set(items.map(({ id }) => id)), ids };
      return { rows, ids };
    }
    const { order, seen } = kept.current;
    const byId = new Map<string, Item>();
    for (const item of items) {
      byId.set(item.id, item);
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      if (passes(item)) order.push(item.id);
    }
    const rows: Item[] = [];
    for (const id of order) {
      const item = byId.get(id);
      if (item) rows.push(item);
    }
    const { ids } = kept.current;
    if (rows.length !== ids.length || rows.some(({ id }, index) => id !== ids[index]))
      kept.current.ids = rows.map(({ id }) => id);
    return { rows, ids: kept.current.ids };
    // `key` stands for what the look says.
  }, [items, key, known, now]);
}
