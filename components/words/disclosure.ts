import type { Stage } from '../../disclosure/disclosure';
import type { Kind, Text } from '../../measures/measure';
import { counted, counts, writeDate, writeNumber } from './written';

/** Disclosures: their facts, what they state, and the list of them. */
export const disclosureWords = {
  unnamed: { ja: '組織名は読み取れませんでした', en: 'Organisation not found' },
  unnamedShort: { ja: '組織名不明', en: 'Unknown organisation' },
  published: {
    ja: (date: string) => `${writeDate(date, 'ja')} 公表`,
    en: (date: string) => `published ${writeDate(date, 'en')}`,
  },
  dateUnknown: { ja: '公表日不明', en: 'date unknown' },
  affected: { ja: '影響', en: 'Affected' },
  howMany: {
    ja: (count: number, approx: boolean) => `${approx ? '約' : ''}${counts(count)}`,
    en: (count: number, approx: boolean) => `${approx ? 'about ' : ''}${writeNumber(count, 'en')}`,
  },
  leaked: { ja: '漏えいした項目', en: 'Leaked' },
  causes: { ja: '原因', en: 'Causes' },
  discovered: { ja: '発覚', en: 'Discovered' },
  bundled: { ja: '同梱', en: 'Bundled' },
  noPrevention: { ja: '再発防止策は読み取れませんでした。', en: 'No prevention measure was found.' },
  byVendor: { ja: '委託先が実施', en: 'by a vendor' },
  byExpert: { ja: '外部の専門家が実施', en: 'by outside experts' },
  why: { ja: 'そう読んだ理由', en: 'Why it was read so' },
  heading: { ja: (words: string) => `見出し「${words}」`, en: (words: string) => `under “${words}”` },
  reveal: { ja: 'ページで見る', en: 'Show on the page' },
  revealed: { ja: 'ページのこの箇所を表示しました', en: 'The page shows this place' },
  vanished: {
    ja: 'この文は、いまのページに見つかりません。',
    en: 'These words are not on the page any more.',
  },
  marked: { ja: '線を引いた語句', en: 'the underlined words' },
  spoke: { ja: (words: string) => `「${words}」`, en: (words: string) => `“${words}”` },
  list: { ja: '公表文の一覧', en: 'Disclosures' },
  search: { ja: '公表文を探す', en: 'Search disclosures' },
  inPlace: {
    ja: (inPlace: number, applicable: number) =>
      `再発防止策 ${counts(applicable)}中 対応済み ${counts(inPlace)}`,
    en: (inPlace: number, applicable: number) =>
      `${writeNumber(inPlace, 'en')} of ${counted(applicable, 'prevention measure')} in place here`,
  },
  moreKinds: {
    ja: (count: number) => `ほか${writeNumber(count, 'ja')}種`,
    en: (count: number) => `and ${writeNumber(count, 'en')} more`,
  },
  back: { ja: '一覧に戻る', en: 'Back to the list' },
  open: { ja: '公表文を開く', en: 'Open the disclosure' },
  openOwn: { ja: '読み取った内容を見る', en: 'What was read' },
  noAddress: {
    ja: '公表文のアドレスは記録していません。',
    en: 'The address of this disclosure is not recorded.',
  },
  nothingFound: { ja: '当てはまる公表文はありません', en: 'No disclosure matches' },
  empty: { ja: '公表文はまだありません', en: 'No disclosures yet' },
  emptyHelp: {
    ja: '公表文のページで対策を追加すると、ここに並びます。',
    en: 'Those whose measures you add are kept here.',
  },
};

/** Which report of an incident it is. */
export const stageWords = {
  first: { ja: '第一報', en: 'First notice' },
  followup: { ja: '続報', en: 'Follow-up' },
  final: { ja: '最終報告', en: 'Final report' },
} satisfies Record<Stage, Text>;

/** What measures are for. */
export const kindWords = {
  prevention: { ja: '再発防止策', en: 'Prevention' },
  response: { ja: '事案への対応', en: 'Response to the incident' },
  other: { ja: '分類できない対策', en: 'Measures of no known category' },
} satisfies Record<Kind | 'other', Text>;
