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
}

/**
 * The items of the table. A change of an item moves and hides nothing, so that a row stays under the hand that changes
 * it; what is new comes last; only another look, or another day, puts them in order anew.
 */
export function useRows(items: readonly Item[], look: Look, key: string, known: Known, now: string): Item[] {
  const kept = useRef<Kept>({ made: undefined, order: [], seen: new Set() });
  return useMemo(() => {
    const passes = passing(look.narrowing, now);
    const made = `${key} ${known.language} ${now}`;
    if (kept.current.made !== made) {
      const rows = inOrder(items.filter(passes), look.sorting, known);
      kept.current = { made, order: rows.map(({ id }) => id), seen: new Set(items.map(({ id }) => id)) };
      return rows;
    }
    const { order, seen } = kept.current;
    const byId = new Map<string, Item>();
    for (const item of items) {
      byId.set(item.id, item);
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      if (passes(item)) order.push(item.id);
    }
    return order.flatMap((id) => byId.get(id) ?? []);
    // `key` stands for what the look says.
  }, [items, key, known, now]);
}
