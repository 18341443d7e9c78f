import { counted, counts, writeDate, writeNumber } from './written';

/** The page for management. */
export const managementWords = {
  print: { ja: '印刷・PDFに保存', en: 'Print or save as PDF' },
  printHelp: {
    ja: 'A4で1〜2ページになります。PDFにするには、印刷の画面で送信先に「PDFに保存」を選びます。',
    en: 'One or two A4 pages. For a PDF choose “Save as PDF” where the printer is chosen.',
  },
  period: { ja: '他社の事故を数える期間', en: 'Incidents counted' },
  lastYear: { ja: '直近1年', en: 'The last year' },
  ever: { ja: 'すべて', en: 'All' },
  title: { ja: '情報セキュリティ事故の再発防止に関する報告', en: 'Report on preventing security incidents' },
  asOf: {
    ja: (date: string) => `${writeDate(date, 'ja')} 現在`,
    en: (date: string) => `As of ${writeDate(date, 'en')}`,
  },

  elsewhere: { ja: '他の組織で起きたこと', en: 'What happened elsewhere' },
  since: {
    ja: (date: string, count: number) =>
      `${writeDate(date, 'ja')}以降に公表された事故のうち、手元にあるのは${counts(count)}です。`,
    en: (date: string, count: number) =>
      `${counted(count, 'incident')} disclosed since ${writeDate(date, 'en')} ${count === 1 ? 'is' : 'are'} at hand.`,
  },
  altogether: {
    ja: (count: number) => `手元にある公表文の事故は、あわせて${counts(count)}です。`,
    en: (count: number) => `${counted(count, 'disclosed incident')} ${count === 1 ? 'is' : 'are'} at hand.`,
  },
  noneSince: {
    ja: (date: string) => `${writeDate(date, 'ja')}以降に公表された事故は、手元にありません。`,
    en: (date: string) => `No incident disclosed since ${writeDate(date, 'en')} is at hand.`,
  },
  none: { ja: '公表文は、まだ手元にありません。', en: 'No disclosure is at hand yet.' },
  mostOften: { ja: '多かった種類', en: 'Most often' },
  kindCount: {
    ja: (kind: string, count: number) => `${kind} ${counts(count)}`,
    en: (kind: string, count: number) => `${kind} (${writeNumber(count, 'en')})`,
  },
  latest: { ja: '最近の事故', en: 'Latest incidents' },
  published: { ja: '公表日', en: 'Disclosed' },
  organisation: { ja: '組織', en: 'Organisation' },
  kinds: { ja: '事故の種類', en: 'Kind of incident' },
  affected: { ja: '影響', en: 'Affected' },
  moreIncidents: {
    ja: (count: number) => `ほか${counts(count)}`,
    en: (count: number) => `and ${writeNumber(count, 'en')} more`,
  },
  unknown: { ja: '不明', en: 'unknown' },

  ourStanding: { ja: '当組織の状況', en: 'Where we stand' },
  noItems: { ja: 'チェックリストはまだ空です。', en: 'The checklist is still empty.' },
  overdueCount: {
    ja: (count: number) => `期限を過ぎたものが${counts(count)}あります。`,
    en: (count: number) => `${counted(count, 'measure is', 'measures are')} overdue.`,
  },
  leastReady: { ja: '備えの弱い事故（公表のあった種類から）', en: 'Incidents we are least ready for' },
  leastReadyHelp: {
    ja: '他の組織で起きた事故のうち、備えとなる対策の対応済みの割合が低いものです。',
    en: 'Of those that happened to others, the ones whose answering measures are least in place.',
  },

  steps: { ja: '次に行うこと', en: 'Next steps' },
  step: { ja: '行うこと', en: 'Step' },
  why: { ja: '理由', en: 'Why' },
  owner: { ja: '担当', en: 'Owner' },
  due: { ja: '期限', en: 'Due' },
  undecided: { ja: '未定', en: 'not set' },
  noSteps: {
    ja: '残っている再発防止策はありません。',
    en: 'No prevention measure is left to do.',
  },
  overdue: { ja: '期限超過', en: 'overdue' },
  urgent: {
    ja: (priority: number) => `優先度${writeNumber(priority, 'ja')}`,
    en: (priority: number) => `priority ${writeNumber(priority, 'en')}`,
  },
  citedBy: {
    ja: (count: number) => `${counts(count, '組織')}が実施・予定`,
    en: (count: number) => `cited by ${counted(count, 'organisation')}`,
  },
  answers: {
    ja: (count: number) => `起きた事故${writeNumber(count, 'ja')}種の備え`,
    en: (count: number) => `answers ${counted(count, 'kind')} of incident that happened`,
  },
  stepsHelp: {
    ja: '期限、優先度、挙げた組織の数の順に選んでいます。担当と期限はチェックリストで決められます。',
    en: 'Chosen by due date, priority and how many organisations cite them. Set owner and date in the checklist.',
  },
  madeWith: {
    ja: '公表文の読み取りは他山によります。内容は原文で確かめてください。',
    en: 'Disclosures were read by Tazan; check them against the originals.',
  },
};
