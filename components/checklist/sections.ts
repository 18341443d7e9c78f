import type { Item, Status } from '../../checklist/checklist';
import { isSettled } from '../../checklist/progress';
import { type MeasureId, measures } from '../../measures/index';
import { daysAfter } from '../days';
import { groupOf, type ItemGroup, itemGroups } from './items';
import { searchFor } from './search';

/** What narrows the list. */
export interface Filter {
  query: string;
  status: Status | '';
  group: ItemGroup | '';
}

/** Nothing narrows the list. */
export const noFilter: Filter = { query: '', status: '', group: '' };

/** What the items of the list stand under. */
export type SectionId = 'due' | ItemGroup;

/** A part of the list, in the order it is shown. */
export interface Section {
  id: SectionId;
  items: readonly Item[];
}

/** Where items were put that the user has changed since: they stay, so that nothing moves away under the hand. */
export type Kept = ReadonlyMap<string, SectionId>;

const order: readonly SectionId[] = ['due', ...itemGroups];
const places: ReadonlyMap<MeasureId, number> = new Map(measures.map(({ id }, index) => [id, index]));

/** The items that pass the filter or are kept, under what is due and then by group. `now`: ISO date of today. */
export function sectionsOf(items: readonly Item[], filter: Filter, kept: Kept, now: string): Section[] {
  const isFound = searchFor(filter.query);
  const soon = dueUntil(now);
  const members = new Map<SectionId, Item[]>();
  for (const item of items) {
    const section =
      kept.get(item.id) ?? (passes(item, filter) && isFound(item) ? sectionOf(item, soon) : undefined);
    if (section === undefined) continue;
    const known = members.get(section);
    if (known === undefined) members.set(section, [item]);
    else known.push(item);
  }
  return order.flatMap((id) => {
    const found = members.get(id);
    if (found === undefined) return [];
    return [{ id, items: found.sort(id === 'due' ? byDue : byPlace) }];
  });
}

function passes(item: Item, { status, group }: Filter): boolean {
  return (status === '' || item.fields.status === status) && (group === '' || groupOf(item) === group);
}

function sectionOf(item: Item, soon: string): SectionId {
  return isDue(item, soon) ? 'due' : groupOf(item);
}

/** Days ahead in which something due is due soon. */
const daysAhead = 14;

/** The last day that counts as soon. */
export function dueUntil(now: string): string {
  return daysAfter(now, daysAhead);
}

/** Whether something is left to do by that day. */
export function isDue({ fields: { due, status } }: Item, until: string): boolean {
  return due !== '' && due <= until && !isSettled(status);
}

function byDue(a: Item, b: Item): number {
  return a.fields.due < b.fields.due ? -1 : a.fields.due > b.fields.due ? 1 : byPlace(a, b);
}

/** The items in the order of the taxonomy; own lines last, by their words. */
export function inPlaces(items: readonly Item[]): Item[] {
  // Many thousands: what they are compared by is looked up once for each.
  const keyed = items.map((item) => ({ item, place: placeOf(item), name: inOrderOfNumbers(item) }));
  keyed.sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : Number(a.name > b.name)));
  return keyed.map(({ item }) => item);
}

function byPlace(a: Item, b: Item): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  if (left !== right) return left - right;
  const [nameA, nameB] = [inOrderOfNumbers(a), inOrderOfNumbers(b)];
  return nameA < nameB ? -1 : Number(nameA > nameB);
}

const named = new WeakMap<Item, string>();

/** Text and scope such that 2 comes before 10. */
function inOrderOfNumbers(item: Item): string {
  const known = named.get(item);
  if (known !== undefined) return known;
  const { text, scope } = item.fields;
  const name = `${text} ${scope}`.replace(/\d+/gu, (digits) => digits.padStart(12, '0'));
  named.set(item, name);
  return name;
}

function placeOf({ fields }: Item): number {
  return fields.measure === null ? measures.length : (places.get(fields.measure) ?? 0);
}
