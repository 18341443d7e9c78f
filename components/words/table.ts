import type { Priority } from '../../checklist/checklist';
import type { Text } from '../../measures/measure';
import type { Bulk } from '../table/bulk';
import type { Column } from '../table/columns';
import type { Day } from '../table/narrowing';
import { counted, counts, writeNumber } from './written';

/** The table of the checklist. */
export const tableWords = {
  name: { ja: 'チェックリストの表', en: 'Checklist table' },
  selectAll: { ja: '表示中の項目をすべて選択', en: 'Select all that are shown' },
  selectOne: { ja: (name: string) => `「${name}」を選択`, en: (name: string) => `Select ${name}` },
  byOwner: { ja: '担当で絞り込む', en: 'Filter by owner' },
  byDay: { ja: '期限で絞り込む', en: 'Filter by date' },
  byPriority: { ja: '優先度で絞り込む', en: 'Filter by priority' },
  byTag: { ja: 'タグで絞り込む', en: 'Filter by tag' },
  allOwners: { ja: 'すべての担当', en: 'All owners' },
  allDays: { ja: 'すべての期限', en: 'All dates' },
  allPriorities: { ja: 'すべての優先度', en: 'All priorities' },
  allTags: { ja: 'すべてのタグ', en: 'All tags' },
  nobody: { ja: '担当なし', en: 'No owner' },
  clear: { ja: '絞り込みを外す', en: 'Clear filters' },
  shown: {
    ja: (shown: number, all: number) =>
      shown === all ? counts(all) : `${counts(all)}のうち${counts(shown)}を表示`,
    en: (shown: number, all: number) =>
      shown === all ? counted(all, 'item') : `${writeNumber(shown, 'en')} of ${counted(all, 'item')}`,
  },
  keys: {
    ja: '矢印 移動　1〜5 状態を変更　Enter 開く・入力　Space 選択　Ctrl+A すべて選択　/ 検索',
    en: 'Arrows move · 1–5 set status · Enter open or edit · Space select · Ctrl+A select all · / search',
  },
  saved: {
    ja: (name: string, fields: string) => `「${name}」を保存しました（${fields}）`,
    en: (name: string, fields: string) => `${name}: saved (${fields})`,
  },
  overdue: { ja: '（期限切れ）', en: ' (overdue)' },
  disclosures: {
    ja: (count: number) => `公表文${counts(count)}`,
    en: (count: number) => counted(count, 'disclosure'),
  },
};

/** What stands over the columns. */
export const columnWords: Record<Column, Text> = {
  name: { ja: '対策', en: 'Measure' },
  group: { ja: '分野', en: 'Group' },
  status: { ja: '状態', en: 'Status' },
  owner: { ja: '担当', en: 'Owner' },
  due: { ja: '期限', en: 'Due' },
  priority: { ja: '優先度', en: 'Priority' },
  review: { ja: '次回確認', en: 'Next review' },
  citations: { ja: '公表文', en: 'Asked by' },
};

/** Items by a day of theirs. */
export const dayWords: Record<Day, Text> = {
  overdue: { ja: '期限切れ', en: 'Overdue' },
  soon: { ja: '14日以内・期限切れ', en: 'Within 14 days or overdue' },
  undated: { ja: '期限なし', en: 'No due date' },
  review: { ja: '見直しの時期', en: 'Review is due' },
};

/** How urgent. */
export const priorityWords: Record<Priority, Text> = {
  0: { ja: 'なし', en: 'None' },
  1: { ja: '高', en: 'High' },
  2: { ja: '中', en: 'Medium' },
  3: { ja: '低', en: 'Low' },
};

/** Changing many items at once. */
export const bulkWords = {
  title: { ja: '選択した項目をまとめて変更', en: 'Change what is selected' },
  selected: {
    ja: (count: number) => `${counts(count)}を選択中`,
    en: (count: number) => `${writeNumber(count, 'en')} selected`,
  },
  field: { ja: '変更する内容', en: 'What to change' },
  choose: { ja: '選んでください', en: 'Choose' },
  apply: { ja: '変更する', en: 'Change' },
  empty: { ja: '空にする', en: 'Empty it' },
  changed: {
    ja: (count: number, field: string) => `${counts(count)}を変更しました（${field}）`,
    en: (count: number, field: string) => `${counted(count, 'item')} changed (${field})`,
  },
  remove: { ja: '削除', en: 'Remove' },
  removed: {
    ja: (count: number) => `${counts(count)}を削除しました`,
    en: (count: number) => `${counted(count, 'item')} removed`,
  },
  clear: { ja: '選択を解除', en: 'Clear selection' },
};

/** What can be changed of many items at once. */
export const bulkFieldWords: Record<Bulk['field'], Text> = {
  status: { ja: '状態', en: 'Status' },
  owner: { ja: '担当', en: 'Owner' },
  due: { ja: '期限', en: 'Due' },
  priority: { ja: '優先度', en: 'Priority' },
  addTag: { ja: 'タグを付ける', en: 'Add a tag' },
  removeTag: { ja: 'タグを外す', en: 'Take a tag away' },
  nextReview: { ja: '次回の確認日', en: 'Next review' },
};

/** Ways to look at the table, kept under names. */
export const lookWords = {
  title: { ja: '保存した表示', en: 'Saved views' },
  given: { ja: 'はじめからある表示', en: 'Ready-made' },
  own: { ja: '自分の表示', en: 'Your own' },
  none: { ja: 'まだありません。', en: 'None yet.' },
  gaps: { ja: '未対応・対応中（優先度順）', en: 'Gaps and in progress, by priority' },
  late: { ja: '期限が近いもの・期限切れ', en: 'Due soon or overdue' },
  unreviewed: { ja: '未確認（多く求められている順）', en: 'Unreviewed, most asked for first' },
  unowned: { ja: '担当の決まっていない未対応', en: 'Gaps without an owner' },
  review: { ja: '見直しの時期が来たもの', en: 'Review is due' },
  name: { ja: 'いまの表示に付ける名前', en: 'Name for the view as it is now' },
  save: { ja: 'いまの表示を保存', en: 'Save this view' },
  saved: { ja: (name: string) => `「${name}」を保存しました`, en: (name: string) => `Saved: ${name}` },
  replaced: {
    ja: (name: string) => `「${name}」を置き換えました`,
    en: (name: string) => `Replaced: ${name}`,
  },
  remove: { ja: (name: string) => `「${name}」を削除`, en: (name: string) => `Remove ${name}` },
  removed: { ja: (name: string) => `「${name}」を削除しました`, en: (name: string) => `Removed: ${name}` },
};
