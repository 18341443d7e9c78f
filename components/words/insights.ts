import { counted, counts, writeDate, writeNumber } from './written';

/** Pictures of how we stand. */
export const insightWords = {
  views: { ja: '全体像の表示', en: 'Views of the overview' },
  progress: { ja: '進み具合', en: 'Progress' },
  kinds: { ja: '事故への備え', en: 'Readiness' },
  controls: { ja: '管理策との対応', en: 'Control coverage' },
  asTable: { ja: '表で見る', en: 'Show as a table' },
  legend: { ja: '凡例', en: 'Key' },
  share: {
    ja: (percent: number) => `${writeNumber(percent, 'ja')}% 対応済み`,
    en: (percent: number) => `${writeNumber(percent, 'en')}% in place`,
  },
  ofApplicable: {
    ja: (inPlace: number, applicable: number) => `対象の${counts(applicable)}のうち${counts(inPlace)}`,
    en: (inPlace: number, applicable: number) =>
      `${writeNumber(inPlace, 'en')} of ${counted(applicable, 'applicable measure')}`,
  },
  ratio: {
    ja: (inPlace: number, applicable: number) =>
      `${writeNumber(inPlace, 'ja')} / ${writeNumber(applicable, 'ja')} 件`,
    en: (inPlace: number, applicable: number) =>
      `${writeNumber(inPlace, 'en')} / ${writeNumber(applicable, 'en')}`,
  },
  notListed: {
    ja: 'チェックリストにありません。追加する',
    en: 'not in the checklist: add it',
  },
  nothingApplicable: { ja: '対象なし', en: 'n/a' },
  empty: { ja: 'チェックリストはまだ空です', en: 'The checklist is still empty' },
  emptyHelp: {
    ja: '対策が加わると、ここに進み具合の図が並びます。',
    en: 'Once it has measures, their progress is drawn here.',
  },

  byGroup: { ja: '分野ごとの進み具合', en: 'Progress by group' },
  group: { ja: '分野', en: 'Group' },
  overTime: { ja: 'これまでの推移', en: 'Progress over time' },
  overTimeHelp: {
    ja: '変更の履歴から、日ごとの件数を数えています。',
    en: 'Counted day by day from the history of changes.',
  },
  overTimeSaid: {
    ja: (from: string, to: string, before: number, after: number) =>
      `${writeDate(from, 'ja')}から${writeDate(to, 'ja')}まで。対応済みは${counts(before)}から${counts(after)}になりました。`,
    en: (from: string, to: string, before: number, after: number) =>
      `From ${writeDate(from, 'en')} to ${writeDate(to, 'en')}, those in place went from ${writeNumber(before, 'en')} to ${writeNumber(after, 'en')}.`,
  },
  noTrend: {
    ja: '状態を変えると、その日からの推移がここに出ます。',
    en: 'Once statuses change, their course is drawn here.',
  },
  historyFailed: {
    ja: '変更の履歴を読み出せませんでした。',
    en: 'The history of changes could not be read.',
  },
  day: { ja: '日付', en: 'Date' },
  lacking: { ja: '多くの組織が挙げ、まだないもの', en: 'Cited by most, and not in place' },
  lackingHelp: {
    ja: '再発防止策のうち、状態が対応済み・対象外でないものを、挙げた組織の数の順に並べています。',
    en: 'Prevention measures that are neither in place nor not applicable, by how many organisations cite them.',
  },
  lackingNone: {
    ja: '公表文が挙げる再発防止策は、すべて対応済みか対象外です。',
    en: 'Every prevention measure that is cited is in place or not applicable.',
  },
  measure: { ja: '対策', en: 'Measure' },
  status: { ja: '状態', en: 'Status' },
  organisations: { ja: '挙げた組織', en: 'Organisations' },
  byOrganisations: {
    ja: (count: number) => counts(count, '組織'),
    en: (count: number) => counted(count, 'organisation'),
  },
  moreLacking: {
    ja: (count: number) => `ほか${counts(count)}は表にあります。`,
    en: (count: number) => `${writeNumber(count, 'en')} more in the table.`,
  },

  kindsTitle: { ja: 'この事故は自社でも起きるか', en: 'Could it happen to us?' },
  kindsHelp: {
    ja: '事故の種類ごとに、その備えとなる対策がそろっているかを示します。公表の多い種類から順に並べています。',
    en: 'For each kind of incident, how many of the measures that answer it are in place. Those that happened most come first.',
  },
  kindsShown: { ja: '表示する種類', en: 'Kinds shown' },
  kindsHappened: { ja: '公表のあった種類', en: 'Those that happened' },
  kindsAll: { ja: 'すべての種類', en: 'All kinds' },
  kindsNone: {
    ja: '公表文がまだないため、すべての種類を示しています。',
    en: 'There are no disclosures yet, so all kinds are shown.',
  },
  kind: { ja: '事故の種類', en: 'Kind of incident' },
  ready: { ja: '備え', en: 'In place' },
  happened: {
    ja: (count: number) => `公表 ${counts(count)}`,
    en: (count: number) => counted(count, 'incident'),
  },
  fallen: { ja: 'この事故を公表した組織', en: 'Who disclosed it' },
  fallenNone: {
    ja: '手元の公表文にはありません。',
    en: 'None among your disclosures.',
  },
  lackingHere: { ja: 'まだない対策', en: 'Not in place' },
  lackingHereNone: {
    ja: 'ありません。備えはそろっています。',
    en: 'None: everything that applies is in place.',
  },
  inPlaceHere: { ja: '対応済み・対象外', en: 'In place or not applicable' },
  techniques: { ja: 'ATT&CK の技術', en: 'ATT&CK techniques' },

  controlsHelp: {
    ja: '対策と結び付く管理策が、どの状態にあるかを示します。管理策の状態は、結び付く対策のうち最も遅れているものです。公表文の対策と結び付かない管理策は数えていません。枠組み全体の充足率ではありません。',
    en: 'How we stand on the controls that measures are linked to. A control has the status of the measure furthest behind. Controls without a measure are not counted, so this is no rate of compliance.',
  },
  framework: { ja: '枠組み', en: 'Framework' },
  control: { ja: '管理策', en: 'Control' },
  controlMeasures: { ja: '結び付く対策', en: 'Measures linked to it' },
  controlCount: {
    ja: (count: number) => `管理策 ${counts(count)}`,
    en: (count: number) => counted(count, 'control'),
  },
  unverified: { ja: '未照合', en: 'Not verified' },
  unverifiedCount: {
    ja: (count: number) => `うち未照合 ${counts(count)}`,
    en: (count: number) => `${writeNumber(count, 'en')} not verified`,
  },
  unverifiedHelp: {
    ja: '「未照合」は、番号を原典と照らし合わせていない結び付けです。',
    en: '“Not verified” marks links whose ids were not compared with the source.',
  },
  basis: { ja: '照合のしかた', en: 'How it was checked' },
  backToFrameworks: { ja: '枠組みの一覧に戻る', en: 'Back to the frameworks' },
  filterControls: { ja: '状態で絞り込む', en: 'Filter by status' },
  openSource: { ja: '原典を開く', en: 'Open the source' },
};
