import type { Measure } from '../measure';

export default {
  id: 'change-review',
  group: 'change',
  kind: 'prevention',
  label: { ja: '作業・改修の複数人確認', en: 'Change review' },
  kana: 'さぎょう・かいしゅうのふくすうにんかくにん',
  definition: {
    ja: '改修や設定変更の内容を、複数の人で確かめてから行う。',
    en: 'Two or more people check a change before and during work.',
  },
  phrases: [
    '2名以上で改修内容を精査',
    '2名以上での作業',
    '複数名での確認',
    '複数人によるチェック',
    'ダブルチェックの徹底',
    'ダブルチェック体制',
    '二重チェック',
    '相互確認',
    '作業手順の見直し',
    '変更管理の強化',
    '改修時の作業フローの見直し',
    '作業内容の事前確認',
    '作業手順書の整備',
    '作業時の立会い',
    'レビュー体制の強化',
    '2名以上で',
  ],
  weakPhrases: ['相互確認'],
  negativePhrases: [
    '単独で改修を実施した',
    '相互確認を怠った',
    'ダブルチェックが行われていなかった',
    '注意を怠った',
  ],
  phrasesEn: [
    'two-person review',
    'double check',
    'change management',
    'peer review of changes',
    'review of work procedures',
  ],
  controls: [
    { framework: 'cis', ids: ['4.1', '16.1'], verified: true },
    { framework: 'csf', ids: ['PR.PS-01', 'ID.RA-07'], verified: true },
    { framework: 'iso27001', ids: ['8.32', '5.37'], verified: true },
    { framework: 'nist80053', ids: ['CM-3', 'CM-4'], verified: true },
    { framework: 'attack', ids: ['M1054'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-2', '10-3(2)'], verified: false },
  ],
  question: {
    ja: '設定変更は必ず2人以上で確かめ、記録が残るか',
    en: 'Is every change checked by two people, with a record?',
  },
  nextActions: [
    { ja: '対象作業を決める', en: 'Define which changes' },
    { ja: '確認表を作る', en: 'Make a checklist' },
    { ja: '1人では進めない仕組みにする', en: 'Make solo work impossible' },
  ],
  examples: {
    yes: [
      'システムの設定を変更する際は、必ず2名で内容を確認することとしました。',
      '・作業手順書の整備とダブルチェックの徹底',
      '改修の影響が及ぶ範囲を、着手する前に開発会社と当方の双方で確かめてまいります。',
      '一人の判断で作業を進められないように、隣に立ち会う者を置く決まりにしました。',
    ],
    no: [
      '担当者が一人で作業を行い、誤りに気付きませんでした。',
      '確認が不十分なまま設定が変更されていました。',
      '3月1日に実施したシステムの更新作業の際に発生しました。',
    ],
    neighbours: [
      { measure: 'release-approval', text: '公開の直前に、作業者以外の責任者が承認する手続きを設けました。' },
    ],
  },
} as const satisfies Measure;
