import { type Item, type Priority, priorities, type Status, statuses } from '../../checklist/checklist';
import { groupOf, type ItemGroup, itemGroups } from '../checklist/items';
import { searchFor } from '../checklist/search';
import { dueUntil, isDue } from '../checklist/sections';
import { daysAfter } from '../days';
import { type Column, isColumn } from './columns';

/** Items by a day of theirs: late, due within two weeks, without a due date, to be reviewed again. */
export const days = ['overdue', 'soon', 'undated', 'review'] as const;
export type Day = (typeof days)[number];

/** What the table is narrowed by; a field that is left out lets every item pass. */
export interface Narrowing {
  query: string;
  /** One of these; none for all. */
  statuses: readonly Status[];
  group?: ItemGroup;
  /** '' for items without an owner. */
  owner?: string;
  tag?: string;
  day?: Day;
  priority?: Priority;
}

/** What the table is sorted by; left out, the order of the taxonomy. */
export interface Sorting {
  column: Column;
  descending: boolean;
}

/** How the table is looked at; all of it stands in the address. */
export interface Look {
  narrowing: Narrowing;
  sorting?: Sorting;
}

/** How the query of an address says to look at the table. What it says wrongly is left out. */
export function readLook(query: Readonly<Record<string, string>>): Look {
  const asked = (query.status ?? '').split(',');
  const group = itemGroups.find((one) => one === query.group);
  const day = days.find((one) => one === query.day);
  const priority = priorities.find((one) => String(one) === query.priority);
  const column = query.sort?.replace(/^-/u, '') ?? '';
  return {
    narrowing: {
      query: query.query ?? '',
      statuses: statuses.filter((one) => asked.includes(one)),
      ...(group ? { group } : {}),
      // An empty value is none at all in an address.
      ...(query.owner?.startsWith('=') ? { owner: query.owner.slice(1) } : {}),
      ...(query.tag ? { tag: query.tag } : {}),
      ...(day ? { day } : {}),
      ...(priority === undefined ? {} : { priority }),
    },
    ...(isColumn(column) ? { sorting: { column, descending: query.sort?.startsWith('-') === true } } : {}),
  };
}

/** The query that says so. */
export function lookQuery({ narrowing, sorting }: Look): Record<string, string> {
  const { query, statuses: chosen, group = '', owner, tag = '', day = '', priority } = narrowing;
  return {
    query,
    status: chosen.join(','),
    group,
    owner: owner === undefined ? '' : `=${owner}`,
    tag,
    day,
    priority: priority === undefined ? '' : String(priority),
    sort: sorting ? `${sorting.descending ? '-' : ''}${sorting.column}` : '',
  };
}

/** Whether anything is narrowed. */
export function isNarrowed({ query, statuses: chosen, ...others }: Narrowing): boolean {
  return query !== '' || chosen.length > 0 || Object.keys(others).length > 0;
}

/** A question to items: whether they pass. `now`: ISO date of today. */
export function passing(narrowing: Narrowing, now: string): (item: Item) => boolean {
  const { query, statuses: chosen, group, owner, tag, day, priority } = narrowing;
  const isFound = searchFor(query);
  const onDay = day && dayTests[day](now);
  return (item) =>
    (chosen.length === 0 || chosen.includes(item.fields.status)) &&
    (group === undefined || groupOf(item) === group) &&
    (owner === undefined || item.fields.owner === owner) &&
    (tag === undefined || item.fields.tags.includes(tag)) &&
    (priority === undefined || item.fields.priority === priority) &&
    (onDay === undefined || onDay(item)) &&
    isFound(item);
}

const dayTests: Record<Day, (now: string) => (item: Item) => boolean> = {
  overdue: (now) => (item) => isDue(item, daysAfter(now, -1)),
  soon: (now) => (item) => isDue(item, dueUntil(now)),
  undated: () => (item) => item.fields.due === '',
  review: (now) => (item) => item.fields.nextReview !== '' && item.fields.nextReview <= now,
};
