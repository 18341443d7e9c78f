import type { Measure } from '../measure';

export default {
  id: 'integrity-monitoring',
  group: 'detect',
  kind: 'prevention',
  label: { ja: '改ざん検知', en: 'Integrity monitoring' },
  kana: 'かいざんけんち',
  definition: {
    ja: 'ファイルや画面の書き換えを自動で見つける。',
    en: 'Automatically notice changed files or pages.',
  },
  phrases: [
    '改ざん検知',
    '改ざん検知システムの導入',
    '改ざん検知ツール',
    'Web改ざん検知',
    'ファイル改ざん検知',
    '改ざん監視',
    '改竄検知',
    'ファイル整合性監視',
    'ファイルの変更監視',
    '不正ファイルの自動検出',
    'コンテンツ改ざんチェック',
    '決済画面の改ざん監視',
  ],
  weakPhrases: ['改竄検知'],
  negativePhrases: [
    '改ざんが行われ',
    'プログラムの改ざんを確認',
    '改ざんされたファイルを隔離',
    '登録情報の改ざんは確認されておりません',
  ],
  phrasesEn: [
    'file integrity monitoring',
    'tamper detection',
    'web defacement monitoring',
    'change detection',
    'script integrity checks',
  ],
  controls: [
    { framework: 'cis', ids: ['3.14', '13.2'], verified: true },
    { framework: 'csf', ids: ['DE.CM-09', 'PR.DS-01'], verified: true },
    { framework: 'iso27001', ids: ['8.16', '8.19'], verified: true },
    { framework: 'nist80053', ids: ['SI-7'], verified: true },
    { framework: 'attack', ids: ['M1047', 'M1022'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '公開サイトの書き換えに1日以内に気付けるか',
    en: 'Would you notice a changed page within a day?',
  },
  nextActions: [
    { ja: '正しい状態を記録する', en: 'Record a baseline' },
    { ja: '変化を通知する設定にする', en: 'Alert on change' },
    { ja: '通知時の止め方を決める', en: 'Decide how to stop the site' },
  ],
  examples: {
    yes: [
      'ウェブサイトの改ざんを検知するシステムを導入しました。',
      '・決済ページの改ざん監視の常時実施',
      'ファイルが書き換えられたときに直ちに担当者へ通知が届く仕組みを、全サイトに設けます。',
      '公開中のページを1時間ごとに正しい状態と見比べ、違いがあれば止まるようにしました。',
    ],
    no: [
      'ウェブサイトが改ざんされ、閲覧者が別のサイトに誘導される状態でした。',
      '改ざんされた期間は、1月5日から同月9日までです。',
      '登録内容が書き換えられた形跡は確認されておりません。',
    ],
    neighbours: [
      { measure: 'rebuild', text: '改ざんされたサイトを破棄し、新しいサーバーに一から作り直しました。' },
    ],
  },
} as const satisfies Measure;
