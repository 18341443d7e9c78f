import type { Target } from '../../checklist/matching/headings';
import type { Text } from '../../measures/measure';
import { counted, counts, writeNumber } from './written';

/** Taking the checklist out of the browser, and into it. */
export const exchangeWords = {
  export: { ja: '書き出す', en: 'Export' },
  exportNotice: { ja: 'この公表文を書き出す', en: 'Export this disclosure' },
  exportAs: { ja: (format: string) => `${format}で書き出す`, en: (format: string) => `Export as ${format}` },
  exporting: { ja: '書き出しています…', en: 'Exporting…' },
  exported: { ja: (file: string) => `${file} を書き出しました。`, en: (file: string) => `Exported ${file}.` },
  notExported: { ja: '書き出せませんでした。', en: 'This could not be exported.' },
  import: { ja: '読み込む', en: 'Import' },
  importHelp: {
    ja: 'いまのデータに合わせます。消えるものはなく、確かめてから読み込み、あとで元に戻せます。',
    en: 'It is merged into what is here: nothing is deleted, you see first what would change, and it can be undone.',
  },
  choose: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  orDrop: { ja: 'ここにファイルを置くこともできます。', en: 'You can also drop a file here.' },
  opening: { ja: 'ファイルを読んでいます…', en: 'Reading the file…' },
  wrong: { ja: '読み込めませんでした。何も変えていません。', en: 'Not imported. Nothing was changed.' },
  moreFaults: {
    ja: (count: number) => `ほか${counts(count)}`,
    en: (count: number) => `and ${writeNumber(count, 'en')} more`,
  },
  sheet: { ja: 'シート', en: 'Sheet' },
  unnamedSheet: { ja: '（名前なし）', en: '(unnamed)' },
  columns: { ja: '列の対応', en: 'Columns' },
  columnOf: {
    ja: (heading: string) => `列「${heading}」の内容`,
    en: (heading: string) => `Column “${heading}” holds`,
  },
  blankHeading: { ja: (column: number) => `${column}列目`, en: (column: number) => `Column ${column}` },
  unused: { ja: '使わない', en: 'Not used' },
  meanings: { ja: '状態の対応', en: 'Statuses' },
  meaningOf: { ja: (entry: string) => `「${entry}」の意味`, en: (entry: string) => `“${entry}” means` },
  blankEntry: { ja: '空欄', en: 'blank' },
  rows: {
    ja: (count: number) => `${writeNumber(count, 'ja')}行`,
    en: (count: number) => counted(count, 'row'),
  },
  chooseStatus: { ja: '選んでください', en: 'Choose' },
  findMeasures: {
    ja: '文の内容から、対応する対策を探す',
    en: 'Find the measure each line speaks of by its words',
  },
  preview: { ja: '読み込むとこうなります', en: 'What the import will do' },
  willAdd: { ja: '加わる', en: 'Added' },
  willChange: { ja: '変わる', en: 'Changed' },
  willKeep: { ja: 'こちらが新しいので残す', en: 'Kept, because newer here' },
  willStay: { ja: '同じ', en: 'The same' },
  records: {
    ja: (items: number, disclosures: number, findings: number) =>
      `項目 ${counts(items)}、公表文 ${counts(disclosures)}、引用 ${counts(findings)}`,
    en: (items: number, disclosures: number, findings: number) =>
      `${counted(items, 'item')}, ${counted(disclosures, 'disclosure')}, ${counted(findings, 'citation')}`,
  },
  whatChanges: { ja: '変わる内容を見る', en: 'What changes' },
  whatIsNew: { ja: '加わるものを見る', en: 'What is added' },
  whatStays: {
    ja: '残すものを見る（矢印の右は読み込むファイルの値）',
    en: 'What is kept (right of the arrow: the file)',
  },
  moreRecords: {
    ja: (count: number) => `ほか${counts(count)}`,
    en: (count: number) => `and ${writeNumber(count, 'en')} more`,
  },
  nothingNew: { ja: '新しいものはありません。', en: 'There is nothing new in it.' },
  doImport: { ja: 'この内容で読み込む', en: 'Import this' },
  imported: { ja: (file: string) => `${file} を読み込みました`, en: (file: string) => `Imported ${file}` },
};

/** What a column of a table can hold. */
export const targetWords: Record<Target, Text> = {
  id: { ja: 'ID（他山が書き出したもの）', en: 'ID (as Tazan exports it)' },
  measure: { ja: '対策ID', en: 'Measure ID' },
  text: { ja: '対策・項目', en: 'Item' },
  scope: { ja: '適用範囲', en: 'Scope' },
  status: { ja: '状態', en: 'Status' },
  reason: { ja: '対象外の理由', en: 'Reason' },
  owner: { ja: '担当', en: 'Owner' },
  due: { ja: '期限', en: 'Due' },
  priority: { ja: '優先度', en: 'Priority' },
  lastReviewed: { ja: '前回の確認日', en: 'Last reviewed' },
  nextReview: { ja: '次回の確認日', en: 'Next review' },
  evidence: { ja: '証拠', en: 'Evidence' },
  note: { ja: 'メモ', en: 'Note' },
  tags: { ja: 'タグ', en: 'Tags' },
};
