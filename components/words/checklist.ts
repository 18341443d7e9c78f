import { counted, counts, writeDate, writeNumber } from './written';

/** The checklist. */
export const checklistWords = {
  progress: {
    ja: (inPlace: number, applicable: number) =>
      `対応済み ${writeNumber(inPlace, 'ja')} / ${writeNumber(applicable, 'ja')}`,
    en: (inPlace: number, applicable: number) =>
      `${writeNumber(inPlace, 'en')} of ${writeNumber(applicable, 'en')} in place`,
  },
  search: { ja: '対策を探す', en: 'Search measures' },
  byStatus: { ja: '状態で絞り込む', en: 'Filter by status' },
  all: { ja: 'すべて', en: 'All' },
  byGroup: { ja: '分野で絞り込む', en: 'Filter by group' },
  allGroups: { ja: 'すべての分野', en: 'All groups' },
  list: { ja: '対策の一覧', en: 'Measures' },
  own: { ja: '自分で加えた項目', en: 'In your own words' },
  dueSoon: { ja: '期限が近いもの', en: 'Due soon' },
  due: {
    ja: (date: string) => `期限 ${writeDate(date, 'ja')}`,
    en: (date: string) => `Due ${writeDate(date, 'en')}`,
  },
  overdue: {
    ja: (date: string) => `期限切れ ${writeDate(date, 'ja')}`,
    en: (date: string) => `Overdue since ${writeDate(date, 'en')}`,
  },
  andOthers: {
    ja: (count: number) => `ほか${counts(count)}`,
    en: (count: number) => `and ${counted(count, 'other')}`,
  },
  found: {
    ja: (count: number) => counts(count),
    en: (count: number) => counted(count, 'measure'),
  },
  nothingFound: { ja: '当てはまる対策はありません', en: 'No measure matches' },
  nothingFoundHelp: {
    ja: '言葉を短くするか、絞り込みを外してください。',
    en: 'Try fewer words, or take the filters away.',
  },
  showAll: { ja: 'すべて表示', en: 'Show all' },
  empty: { ja: 'チェックリストはまだ空です', en: 'The checklist is still empty' },
  emptyHelp: {
    ja: '事故の公表文を開き、「このページ」から対策を追加してください。',
    en: 'Open a disclosure and add its measures under “This page”.',
  },
  keys: {
    ja: '↑↓ 移動　1〜5 状態を変更　Enter 開く　/ 検索',
    en: '↑↓ move · 1–5 set status · Enter open · / search',
  },
};
