import { counted, counts, writeDate, writeNumber } from './written';

/** The assessment: every check question, one after the other. */
export const assessmentWords = {
  intro: {
    ja: (questions: number, minutes: number) =>
      `対策ごとの質問 ${writeNumber(questions, 'ja')} 問に答えて、自組織の現状を記録します。最後まで約${writeNumber(minutes, 'ja')}分です。キーボードだけで答えられます。`,
    en: (questions: number, minutes: number) =>
      `Answer ${counted(questions, 'question')}, one for each measure, and your own standing is on record. It takes about ${counted(minutes, 'minute')}, with the keyboard alone.`,
  },
  anyTime: {
    ja: 'いつでも中断できます。答えは一つずつ保存され、次は続きから始まります。',
    en: 'Stop whenever you like: each answer is saved, and next time you go on from there.',
  },
  progress: {
    ja: (answered: number, all: number) =>
      `${writeNumber(answered, 'ja')} / ${writeNumber(all, 'ja')} 確認済み`,
    en: (answered: number, all: number) =>
      `${writeNumber(answered, 'en')} of ${writeNumber(all, 'en')} reviewed`,
  },
  begin: { ja: '点検を始める', en: 'Begin' },
  resume: {
    ja: (count: number) => `続ける（残り ${counts(count, '問')}）`,
    en: (count: number) => `Go on (${counted(count, 'question')} left)`,
  },
  review: {
    ja: (count: number) => `見直しを始める（${counts(count, '問')}）`,
    en: (count: number) => `Begin the review (${counted(count, 'question')})`,
  },
  upToDate: { ja: 'すべて確認済みです', en: 'Everything has been reviewed' },
  nextDue: {
    ja: (date: string) => `次の見直しは ${writeDate(date, 'ja')} からです。`,
    en: (date: string) => `The next review is due from ${writeDate(date, 'en')}.`,
  },
  reviewAll: { ja: '今すぐ、すべて見直す', en: 'Review everything now' },
  byGroup: { ja: '分野ごとに進める', en: 'Group by group' },
  startGroup: {
    ja: (group: string) => `「${group}」の点検を始める`,
    en: (group: string) => `Begin with ${group}`,
  },
  open: { ja: '始める', en: 'Begin' },
  settled: { ja: '確認済み', en: 'Reviewed' },
  inGroup: {
    ja: (group: string, at: number, all: number) =>
      `${group}：${writeNumber(all, 'ja')}問中 ${writeNumber(at, 'ja')}問目`,
    en: (group: string, at: number, all: number) =>
      `${group}: ${writeNumber(at, 'en')} of ${writeNumber(all, 'en')}`,
  },
  left: {
    ja: (minutes: number) => `残り約${writeNumber(minutes, 'ja')}分`,
    en: (minutes: number) => `about ${counted(minutes, 'minute')} left`,
  },
  ownQuestion: {
    ja: '自分で加えたこの項目は、いまできていますか',
    en: 'Is this line of your own in place today?',
  },
  standing: {
    ja: (status: string, date: string) =>
      date === '' ? `いまの状態：${status}` : `いまの状態：${status}（${writeDate(date, 'ja')} に確認）`,
    en: (status: string, date: string) =>
      date === '' ? `Now: ${status}` : `Now: ${status} (reviewed ${writeDate(date, 'en')})`,
  },
  unchanged: { ja: '変わりなし', en: 'No change' },
  askedBy: {
    ja: (names: string, more: number) =>
      `この対策を挙げた公表文：${names}${more > 0 ? ` ほか${counts(more)}` : ''}`,
    en: (names: string, more: number) =>
      `Named by ${names}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`,
  },
  answers: { ja: '答え', en: 'Answers' },
  back: { ja: '前の質問', en: 'Back' },
  next: { ja: '次の質問', en: 'Next' },
  end: { ja: '終わる', en: 'End' },
  keys: {
    ja: '1〜5 答える　Enter 変わりなし　← 前　→ 次　Ctrl+Z 元に戻す　Esc 終わる',
    en: '1–5 answer · Enter no change · ← back · → next · Ctrl+Z undo · Esc end',
  },
  reasonFor: {
    ja: (name: string) => `「${name}」が対象外である理由`,
    en: (name: string) => `Why “${name}” does not apply`,
  },
  otherReason: { ja: 'ほかの理由', en: 'Another reason' },
  done: { ja: '点検が終わりました', en: 'Done' },
  doneHelp: {
    ja: (gaps: number) =>
      gaps === 0
        ? '未対応の対策はありません。'
        : `未対応が ${counts(gaps)}あります。担当と期限を決めるところから始めましょう。`,
    en: (gaps: number) =>
      gaps === 0
        ? 'There are no gaps.'
        : `There are ${counted(gaps, 'gap')}. Begin by naming owners and dates.`,
  },
  postponed: {
    ja: (count: number) => `後にした ${counts(count, '問')}に答える`,
    en: (count: number) => `Answer the ${counted(count, 'question')} you left for later`,
  },
  toGaps: { ja: '未対応の対策を見る', en: 'See the gaps' },
  toStart: { ja: '点検の最初の画面へ', en: 'To the start of the assessment' },
};

/** What can be answered, in the order of the statuses it sets and of the keys that set them everywhere. */
export const answerWords = {
  unreviewed: { ja: '後で', en: 'Later' },
  gap: { ja: 'いいえ', en: 'No' },
  'in-progress': { ja: '一部', en: 'Partly' },
  'in-place': { ja: 'はい', en: 'Yes' },
  'not-applicable': { ja: '当てはまらない', en: 'Does not apply' },
};

/** Reasons that are given often, for who has no time to type. */
export const reasonWords = {
  system: { ja: '該当するシステムがない', en: 'We have no such system' },
  work: { ja: '該当する業務がない', en: 'We do no such work' },
  data: { ja: '該当する情報を扱っていない', en: 'We do not hold such data' },
  elsewhere: { ja: 'ほかの対策で代えている', en: 'Other measures stand in for it' },
};
