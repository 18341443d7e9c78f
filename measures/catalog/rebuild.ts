import type { Measure } from '../measure';

export default {
  id: 'rebuild',
  group: 'change',
  kind: 'prevention',
  label: { ja: '再構築・移行・閉鎖', en: 'Rebuild, migration or closure' },
  kana: 'さいこうちく・いこう・へいさ',
  definition: {
    ja: '侵害された仕組みを作り直す、安全な基盤へ移す、または閉じる。',
    en: 'Rebuild, move to a safer platform, or retire the system.',
  },
  phrases: [
    '再構築',
    'システムの再構築',
    'サーバーの再構築',
    '新サーバーへの移行',
    '新規構築',
    'クラウド環境での新規構築',
    'クラウドへの移行',
    'クラウド環境(AWS)',
    'サイトの閉鎖',
    'サイトの移行',
    '新システムへの切替',
    'プラットフォームの変更',
    'ECサイトのリニューアル',
    'クリーンインストール',
    '端末の初期化',
    'サービスの終了',
  ],
  weakPhrases: ['再構築', '新規構築'],
  negativePhrases: ['再構築を余儀なくされ', '再構築費用', 'サイトを一時停止', '復旧の目途'],
  phrasesEn: [
    'rebuild the server',
    'migrate to the cloud',
    'clean rebuild',
    'close the website',
    'move to a new platform',
  ],
  controls: [
    { framework: 'cis', ids: ['4.1', '11.1', '16.7'], verified: true },
    { framework: 'csf', ids: ['RC.RP-02', 'PR.PS-01', 'PR.PS-02'], verified: true },
    { framework: 'iso27001', ids: ['8.9', '8.27', '5.23'], verified: true },
    { framework: 'nist80053', ids: ['CP-10', 'CM-2', 'SI-2'], verified: true },
    { framework: 'attack', ids: ['M1051', 'M1054'], verified: true },
    { framework: 'meti', ids: ['5', '8'], verified: false },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '作り直した環境は安全な設定で、旧環境は止まっているか',
    en: 'Is the new environment hardened and the old one off?',
  },
  nextActions: [
    { ja: '清浄な媒体から作り直す', en: 'Build from clean media' },
    { ja: '設定基準を当てる', en: 'Apply the baseline' },
    { ja: '旧環境とデータを消す', en: 'Remove the old system' },
  ],
  examples: {
    yes: [
      '被害を受けたサーバーを破棄し、新たな環境に再構築しました。',
      '・自社運用システムのクラウドサービスへの移行',
      '当該サイトは再開せず、3月末をもって閉鎖いたします。',
      '感染のおそれがある端末は全て初期状態に戻し、一から設定し直しました。',
    ],
    no: [
      'サーバーの復旧には2か月程度かかる見込みです。',
      '当該システムは2015年に構築されたものです。',
      'システムの再構築に要する費用は、現在算定中です。',
    ],
    neighbours: [
      { measure: 'containment', text: '当該サイトを一時的に閉じ、外からのアクセスを止めました。' },
    ],
  },
} as const satisfies Measure;
