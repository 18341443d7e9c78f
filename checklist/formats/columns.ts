import type { Text } from '../../measures/measure';
import type { ItemFields } from '../checklist';
import { writeEvidence, writeTags } from './cell-lists';
import type { Context } from './format';
import { groupOf, type Line } from './listing';
import type { CellContent } from './table';
import { priorityWords, statusWords } from './words';

/** What a column of a table of items holds; those we only show are not read again. */
export type ColumnKey =
  | 'id'
  | Exclude<keyof ItemFields, 'deleted'>
  | 'group'
  | 'title'
  | 'asked'
  | 'question';

/** A column of the checklist as a table. */
export interface Column {
  key: ColumnKey;
  heading: Text;
  /** In characters of a spreadsheet. */
  width: number;
  cell(line: Line, context: Context): CellContent;
}

const date = (value: string): CellContent => (/^\d{4}-\d{2}-\d{2}$/u.test(value) ? { date: value } : value);

/** The columns of the checklist: with `id` first, so that a changed table finds its items again. */
export const columns: readonly Column[] = [
  { key: 'id', heading: { ja: 'ID', en: 'ID' }, width: 14, cell: ({ item }) => item.id },
  {
    key: 'measure',
    heading: { ja: '対策ID', en: 'Measure ID' },
    width: 14,
    cell: ({ item }) => item.fields.measure ?? '',
  },
  { key: 'group', heading: { ja: '分野', en: 'Group' }, width: 18, cell: groupOf },
  { key: 'title', heading: { ja: '対策', en: 'Measure' }, width: 34, cell: ({ title }) => title },
  {
    key: 'question',
    heading: { ja: '確かめること', en: 'Question' },
    width: 46,
    cell: ({ measure }, { language }) => measure?.question[language] ?? '',
  },
  {
    key: 'text',
    heading: { ja: '自分の言葉', en: 'Own words' },
    width: 30,
    cell: ({ item }) => item.fields.text,
  },
  {
    key: 'scope',
    heading: { ja: '適用範囲', en: 'Scope' },
    width: 16,
    cell: ({ item }) => item.fields.scope,
  },
  {
    key: 'status',
    heading: { ja: '状態', en: 'Status' },
    width: 12,
    cell: ({ item }, { language }) => statusWords[item.fields.status][language],
  },
  {
    key: 'reason',
    heading: { ja: '対象外の理由', en: 'Reason' },
    width: 24,
    cell: ({ item }) => item.fields.reason,
  },
  { key: 'owner', heading: { ja: '担当者', en: 'Owner' }, width: 14, cell: ({ item }) => item.fields.owner },
  { key: 'due', heading: { ja: '期限', en: 'Due' }, width: 12, cell: ({ item }) => date(item.fields.due) },
  {
    key: 'priority',
    heading: { ja: '優先度', en: 'Priority' },
    width: 8,
    cell: ({ item }, { language }) => priorityWords[item.fields.priority][language],
  },
  {
    key: 'lastReviewed',
    heading: { ja: '前回の確認日', en: 'Last reviewed' },
    width: 13,
    cell: ({ item }) => date(item.fields.lastReviewed),
  },
  {
    key: 'nextReview',
    heading: { ja: '次回の確認日', en: 'Next review' },
    width: 13,
    cell: ({ item }) => date(item.fields.nextReview),
  },
  {
    key: 'evidence',
    heading: { ja: '証跡', en: 'Evidence' },
    width: 30,
    cell: ({ item }) => writeEvidence(item.fields.evidence),
  },
  { key: 'note', heading: { ja: 'メモ', en: 'Note' }, width: 36, cell: ({ item }) => item.fields.note },
  {
    key: 'tags',
    heading: { ja: 'タグ', en: 'Tags' },
    width: 16,
    cell: ({ item }) => writeTags(item.fields.tags),
  },
  {
    key: 'asked',
    heading: { ja: '求めている公表文', en: 'Asked for by' },
    width: 34,
    cell: ({ citations }) =>
      [...new Set(citations.map(({ disclosure }) => disclosure.fields.organisation))].join('\n'),
  },
];
