import type { Item } from './checklist';

/** Items whose date has come or is near, and of which something is left to do. */
export interface DueItems {
  /** Past their date, the longest first. */
  overdue: Item[];
  /** Due today or in the days ahead that count as soon, the nearest first. */
  soon: Item[];
}

/** Days ahead of which a reminder speaks. */
const daysAhead = 7;

/** What is to be reminded of on a day (ISO date). Nothing is left to do where a measure is in place or does not apply. */
export function dueItems(items: readonly Item[], today: string): DueItems {
  const until = new Date(Date.parse(today) + daysAhead * 86_400_000).toISOString().slice(0, 10);
  const open = items
    .filter(
      ({ fields: { due, status } }) =>
        due !== '' && due <= until && status !== 'in-place' && status !== 'not-applicable',
    )
    .sort((a, b) => (a.fields.due < b.fields.due ? -1 : Number(a.fields.due > b.fields.due)));
  return {
    overdue: open.filter(({ fields }) => fields.due < today),
    soon: open.filter(({ fields }) => fields.due >= today),
  };
}

/** What a reminder tells of, so that each date of each item is told of twice at most: when it is near, and when it is over. */
export function remindedOf({ overdue, soon }: DueItems): string[] {
  const key = (stage: string) => (item: Item) => `${item.id} ${item.fields.due} ${stage}`;
  return [...overdue.map(key('over')), ...soon.map(key('soon'))];
}
