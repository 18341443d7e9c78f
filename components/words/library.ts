import { counted, counts, writeDate, writeNumber } from './written';

/** The library of disclosures. */
export const libraryWords = {
  kind: { ja: '事故の種類', en: 'Kind of incident' },
  anyKind: { ja: 'すべての種類', en: 'All kinds' },
  sector: { ja: '業種', en: 'Sector' },
  anySector: { ja: 'すべての業種', en: 'All sectors' },
  year: { ja: '公表の年', en: 'Year' },
  anyYear: { ja: 'すべての年', en: 'All years' },
  inYear: { ja: (year: number) => `${year}年`, en: (year: number) => `${year}` },
  undated: { ja: '公表日不明', en: 'Undated' },
  option: {
    ja: (name: string, count: number) => `${name}（${counts(count)}）`,
    en: (name: string, count: number) => `${name} (${writeNumber(count, 'en')})`,
  },
  layout: { ja: '並べ方', en: 'Layout' },
  list: { ja: '一覧', en: 'List' },
  timeline: { ja: '年表', en: 'Timeline' },
  found: {
    ja: (incidents: number, reports: number) =>
      reports === incidents
        ? `事故 ${counts(incidents)}`
        : `事故 ${counts(incidents)}（公表文 ${counts(reports)}）`,
    en: (incidents: number, reports: number) =>
      reports === incidents
        ? counted(incidents, 'incident')
        : `${counted(incidents, 'incident')} in ${counted(reports, 'report')}`,
  },
  showAll: { ja: '絞り込みを外す', en: 'Clear the filters' },
  nothingFoundHelp: {
    ja: '言葉を短くするか、絞り込みを外してください。',
    en: 'Try fewer words, or clear the filters.',
  },
  reportsOf: {
    ja: (count: number) => `公表文 ${counts(count)}を1つの事故にまとめています`,
    en: (count: number) => `${counted(count, 'report')} of one incident`,
  },
  openCase: { ja: '報告ごとの変化を見る', en: 'What changed between the reports' },

  choose: {
    ja: (name: string) => `「${name}」を選ぶ`,
    en: (name: string) => `Select ${name}`,
  },
  chosen: {
    ja: (count: number) => `${counts(count)}を選択中`,
    en: (count: number) => `${writeNumber(count, 'en')} selected`,
  },
  actions: { ja: '選んだ公表文の操作', en: 'With the selected reports' },
  compare: { ja: '2件を比べる', en: 'Compare the two' },
  join: { ja: '1つの事故にまとめる', en: 'Join as one incident' },
  remove: { ja: '削除', en: 'Delete' },
  removeOne: { ja: 'この公表文を削除', en: 'Delete this report' },
  chooseNone: { ja: '選択を外す', en: 'Select none' },
  removed: {
    ja: (count: number) => `公表文 ${counts(count)}を削除しました`,
    en: (count: number) => `${counted(count, 'report')} deleted`,
  },
  joined: {
    ja: (count: number) => `公表文 ${counts(count)}を1つの事故にまとめました`,
    en: (count: number) => `${counted(count, 'report')} joined as one incident`,
  },
  separated: { ja: '公表文を1件、別の事故に分けました', en: 'The report stands by itself again' },
  keptApart: { ja: '別の事故として覚えました', en: 'Noted as different incidents' },

  suggestion: { ja: '同じ事故の報告のようです', en: 'These look like reports of one incident' },
  suggestionHelp: {
    ja: 'まとめると、報告の間で変わったことを見比べられます。',
    en: 'Joined, you can see what changed from report to report.',
  },
  sameDay: {
    ja: (date: string) => `発覚日が同じ（${writeDate(date, 'ja')}）`,
    en: (date: string) => `noticed on the same day (${writeDate(date, 'en')})`,
  },
  sameKinds: {
    ja: (kinds: string) => `事故の種類が同じ（${kinds}）`,
    en: (kinds: string) => `same kind of incident (${kinds})`,
  },
  sameOrganisation: { ja: '組織が同じ', en: 'same organisation' },
  apart: { ja: '別の事故', en: 'Different incidents' },
  moreSuggestions: {
    ja: (count: number) => `ほかに${counts(count)}の候補があります。`,
    en: (count: number) => `There ${count === 1 ? 'is' : 'are'} ${writeNumber(count, 'en')} more.`,
  },

  tools: { ja: 'この公表文の整理', en: 'This report' },
  compareWith: { ja: '比べる相手', en: 'Compare with' },
  compareChoose: { ja: '公表文を選ぶ', en: 'Choose a report' },
  sectorByName: {
    ja: (sector: string) => `自動（${sector}）`,
    en: (sector: string) => `Automatic (${sector})`,
  },
  sectorSaved: { ja: '業種を保存しました', en: 'Sector saved' },
  inCase: { ja: '同じ事故の報告', en: 'Reports of this incident' },
  separate: { ja: '別の事故に分ける', en: 'Not this incident' },

  caseTitle: { ja: '報告ごとの変化', en: 'What changed from report to report' },
  firstReport: {
    ja: (count: number) => `最初の報告です。対策は${counts(count)}挙げられています。`,
    en: (count: number) => `The first report; it states ${counted(count, 'measure')}.`,
  },
  added: { ja: '新しく挙げた対策', en: 'New measures' },
  done: { ja: '実施済みになった対策', en: 'Now done' },
  moved: { ja: '状態が変わった対策', en: 'Changed state' },
  unsaid: { ja: 'この報告では触れていない対策', en: 'Not mentioned in this report' },
  countsChanged: { ja: '変わった件数', en: 'Numbers that changed' },
  newCounts: { ja: '新しく出た件数', en: 'New numbers' },
  kindsAdded: { ja: '新しく分かった事故の種類', en: 'Kinds of incident now known' },
  leakedAdded: { ja: '新しく分かった漏えい項目', en: 'Leaked items now known' },
  causesAdded: { ja: '新しく示した原因', en: 'Causes now given' },
  fromTo: {
    ja: (before: string, after: string) => `${before}から${after}へ`,
    en: (before: string, after: string) => `${before} → ${after}`,
  },
  unchanged: {
    ja: '前の報告から変わったことは読み取れませんでした。',
    en: 'No change from the reports before was found.',
  },
  gone: { ja: 'この事故の公表文は、もうありません', en: 'The reports of this incident are gone' },

  compareTitle: { ja: '2つの公表文を比べる', en: 'Two reports side by side' },
  left: { ja: '左の公表文', en: 'Report on the left' },
  right: { ja: '右の公表文', en: 'Report on the right' },
  both: { ja: '両方が挙げた対策', en: 'Stated by both' },
  only: { ja: (name: string) => `${name}だけが挙げた対策`, en: (name: string) => `Stated by ${name} only` },
  measure: { ja: '対策', en: 'Measure' },
  ours: { ja: '当組織', en: 'Ours' },
  noneStated: { ja: 'ありません', en: 'None' },
  notStated: { ja: '記載なし', en: 'not stated' },
  chooseTwo: {
    ja: '比べる公表文を2つ選んでください。',
    en: 'Choose the two reports to compare.',
  },
};
