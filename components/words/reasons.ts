import type { RuleReason } from '../../disclosure/pagesigns';
import type { Text } from '../../measures/measure';

/** Words for some of the recogniser's reasons; the compiler knows their names. */
type ReasonWords = Readonly<Partial<Record<RuleReason, Text>>>;

/** Names of what speaks for a page being a disclosure; the recogniser's reasons of kind `rule` go by these keys. */
export const forWords: ReasonWords = {
  incident: { ja: '事故を表す言葉', en: 'words for an incident' },
  plain: { ja: '事故を言い表すふだんの言葉', en: 'everyday words for an incident' },
  data: { ja: '個人情報などの言葉', en: 'words for personal data' },
  own: { ja: '「当社」などの名乗り', en: 'speaks as the organisation itself' },
  apology: { ja: 'お詫び', en: 'an apology' },
  measure: { ja: '再発防止策', en: 'prevention measures' },
  authority: { ja: '警察・個人情報保護委員会など', en: 'police or regulator' },
  date: { ja: '日付', en: 'dates' },
  count: { ja: '件数・人数', en: 'numbers of people or records' },
  noticed: { ja: '判明・確認の経緯', en: 'how it came to light' },
  contact: { ja: '問い合わせ先', en: 'contact details' },
};

/** Names of what speaks against it. */
export const againstWords: ReasonWords = {
  'too little text': { ja: '文章が短すぎる', en: 'too little text' },
  news: { ja: '報道の言い回し', en: 'written like news' },
  guide: { ja: '解説・手引きの言い回し', en: 'written like a guide' },
  template: { ja: '例文・ひな形の言葉', en: 'words of a template' },
  blanks: { ja: '○○などの伏せ字', en: 'blanks to be filled in' },
  accident: { ja: '情報以外の事故の言葉', en: 'words for other accidents' },
  denial: { ja: '攻撃や漏えいではないという断り', en: 'says it was no attack or leak' },
  law: { ja: '法令の言葉', en: 'words of the law' },
  selling: { ja: '製品・サービスの案内', en: 'sells a product or service' },
  policy: { ja: '方針・規約の言葉', en: 'a policy' },
  job: { ja: '求人の言葉', en: 'a job advertisement' },
  list: { ja: '一覧・まとめの言葉', en: 'a list of many' },
};
