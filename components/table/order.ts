import type { Item } from '../../checklist/checklist';
import { fromWorst } from '../../checklist/progress';
import { measureById } from '../../measures/index';
import { groupOf, itemGroups, nameOf } from '../checklist/items';
import { inPlaces } from '../checklist/sections';
import type { Language } from '../language';
import type { Column } from './columns';
import type { Sorting } from './narrowing';

/** What sorting needs to know besides the items. */
export interface Known {
  language: Language;
  /** How many disclosures ask for an item. */
  citations: (item: Item) => number;
}

/** The items in order. What is empty comes last whichever way it is sorted; what is alike keeps the order of the taxonomy. */
export function inOrder(items: readonly Item[], sorting: Sorting | undefined, known: Known): Item[] {
  // Sorting is stable: what is alike keeps the order it had.
  const placed = inPlaces(items);
  if (sorting === undefined) return placed;
  const rank = ranks[sorting.column](items, known);
  const way = sorting.descending ? -1 : 1;
  const keyed = placed.map((item) => ({ item, key: rank(item) }));
  keyed.sort(({ key: left }, { key: right }) => {
    if (left === right) return 0;
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
    return left < right ? -way : way;
  });
  return keyed.map(({ item }) => item);
}

/** What items are compared by in a column; undefined for what is empty. */
type Rank = (item: Item) => number | string | undefined;

const ranks: Record<Column, (items: readonly Item[], known: Known) => Rank> = {
  name: (items, { language }) => byWords(items, language, (item) => spokenName(item, language)),
  group: () => (item) => itemGroups.indexOf(groupOf(item)),
  status: () => (item) => fromWorst.indexOf(item.fields.status),
  owner: (items, { language }) => byWords(items, language, ({ fields }) => fields.owner),
  due: () => (item) => item.fields.due || undefined,
  priority: () => (item) => item.fields.priority || undefined,
  review: () => (item) => item.fields.nextReview || undefined,
  citations:
    (_, { citations }) =>
    (item) =>
      citations(item),
};

/** Ranks by words as the language orders them: each different one is compared once, however many items have it. */
function byWords(items: readonly Item[], language: Language, wordsOf: (item: Item) => string): Rank {
  const different = [...new Set(items.map(wordsOf))].filter((words) => words !== '');
  const { compare } = new Intl.Collator(language, { numeric: true });
  const places = new Map(different.sort(compare).map((words, place) => [words, place]));
  return (item) => places.get(wordsOf(item));
}

/** A name as it is put in order: Japanese by its reading. */
function spokenName(item: Item, language: Language): string {
  const { measure, text, scope } = item.fields;
  if (language !== 'ja' || measure === null || text !== '') return nameOf(item, language);
  return `${measureById(measure).kana} ${scope}`;
}
