import type { Measure } from '../measure';

export default {
  id: 'policy',
  group: 'govern',
  kind: 'prevention',
  label: { ja: '規程・ルールの整備', en: 'Policy and rules' },
  kana: 'きてい・るーるのせいび',
  definition: { ja: '規程や手順書を作る・改める・守らせる。', en: 'Write, revise and enforce policies.' },
  phrases: [
    '社内規程の見直し',
    '規程の改定',
    '規定の見直し',
    '情報セキュリティポリシーの見直し',
    '情報セキュリティポリシーの策定',
    'ルールの見直し',
    'ルールの厳格化',
    'マニュアルの整備',
    'ガイドラインの策定',
    '運用ルールの見直し',
    '運用規則の徹底',
    '社内ルールの徹底',
    '手順の明文化',
    '就業規則の見直し',
  ],
  weakPhrases: [],
  negativePhrases: [
    'プライバシーポリシーに基づき',
    '社内規程に違反',
    'パスワードポリシー',
    'ファイアウォールポリシー',
    'ルールが遵守されていなかった',
  ],
  phrasesEn: [
    'revise policies',
    'security policy',
    'internal rules',
    'guidelines',
    'standard operating procedures',
  ],
  controls: [
    { framework: 'cis', ids: ['3.1', '4.1', '14.1'], verified: true },
    { framework: 'csf', ids: ['GV.PO-01', 'GV.PO-02'], verified: true },
    { framework: 'iso27001', ids: ['5.1', '5.10', '5.37'], verified: true },
    { framework: 'nist80053', ids: ['PL-1', 'PL-4'], verified: true },
    { framework: 'meti', ids: ['1'], verified: false },
    { framework: 'ppc', ids: ['10-2'], verified: false },
  ],
  question: {
    ja: '規程が今のやり方に合い、年1回見直しているか',
    en: 'Do policies match practice and get yearly review?',
  },
  nextActions: [
    { ja: '足りない規程を洗い出す', en: 'Find gaps' },
    { ja: '改定して周知する', en: 'Revise and announce' },
    { ja: '守られているか確かめる', en: 'Check compliance' },
  ],
  examples: {
    yes: [
      '情報セキュリティ規程を改定し、全職員に周知しました。',
      '・私物端末の利用に関するガイドラインの策定',
      '実態に合わなくなっていた運用の決まりを見直し、手順書として明文化いたします。',
      '守るべきことを一枚の紙にまとめ、違反したときの扱いも含めて社内の決まりとしました。',
    ],
    no: [
      '社内規程に反して、顧客情報が保存されていました。',
      '個人情報の取扱方針は、当社のウェブサイトに掲載しています。',
      '規程では、持ち出しには所属長の許可が必要とされていました。',
    ],
    neighbours: [
      { measure: 'data-handling', text: '名簿の受渡しと保管の手順を改め、担当者ごとの記録簿を設けました。' },
    ],
  },
} as const satisfies Measure;
