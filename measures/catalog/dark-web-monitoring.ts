import type { Measure } from '../measure';

export default {
  id: 'dark-web-monitoring',
  group: 'respond',
  kind: 'response',
  label: { ja: '流出情報の調査（闇サイト等）', en: 'Leak and dark-web monitoring' },
  kana: 'りゅうしゅつじょうほうのちょうさ・やみさいとなど',
  definition: {
    ja: '流出した情報が闇サイト等に出ていないか調べ、見張る。',
    en: 'Look for leaked data on the dark web and elsewhere.',
  },
  phrases: [
    'ダークウェブの調査',
    'ダークウェブ監視',
    'ダークウェブへの掲載の有無',
    'ダークウェブモニタリング',
    'リークサイトの監視',
    '流出情報の監視',
    'インターネット上の監視',
    '闇サイト',
    '漏えい情報の公開状況の確認',
    'SNSの監視',
    '流出アカウントの調査',
  ],
  weakPhrases: ['闇サイト', '流出情報の監視'],
  negativePhrases: ['ダークウェブに掲載された', '掲載は確認されませんでした', 'リークサイトに公開され'],
  phrasesEn: [
    'dark web monitoring',
    'leak site monitoring',
    'search for leaked data',
    'credential leak check',
    'threat monitoring',
  ],
  controls: [
    { framework: 'cis', ids: ['17.4', '13.1'], verified: true },
    { framework: 'csf', ids: ['DE.AE-07', 'ID.RA-02'], verified: true },
    { framework: 'iso27001', ids: ['5.7', '5.26'], verified: true },
    { framework: 'nist80053', ids: ['SI-4', 'RA-5'], verified: true },
    { framework: 'attack', ids: ['M1019'], verified: true },
    { framework: 'meti', ids: ['7', '10'], verified: false },
  ],
  question: {
    ja: '漏れた情報の掲載を見張り、見つけた時の対応があるか',
    en: 'Is leak monitoring in place with a plan?',
  },
  nextActions: [
    { ja: '調べる語と場所を決める', en: 'Set terms and places' },
    { ja: '調査会社へ頼む', en: 'Engage a service' },
    { ja: '見つけた時の連絡を決める', en: 'Plan follow-up' },
  ],
  examples: {
    yes: [
      '流出した情報がダークウェブに掲載されていないか、専門会社による監視を続けています。',
      '・リークサイトの定期的な調査',
      '当面の間、漏れた情報がインターネット上に出回っていないかを毎日確かめてまいります。',
      '闇市場に当社の名簿が売りに出ていないか、外部の会社に探してもらいました。',
    ],
    no: [
      '攻撃者のサイトに、当社から盗んだとするファイルが掲載されました。',
      '現時点で、情報が公開された事実は確認されておりません。',
      'ダークウェブとは、通常の検索では見つからないサイト群のことです。',
    ],
    neighbours: [
      {
        measure: 'card-monitoring',
        text: '流出したカード番号が不正に使われていないか、カード会社に見張りを依頼しました。',
      },
    ],
  },
} as const satisfies Measure;
