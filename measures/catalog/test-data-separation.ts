import type { Measure } from '../measure';

export default {
  id: 'test-data-separation',
  group: 'data',
  kind: 'prevention',
  label: { ja: '本番データの検証利用禁止', en: 'Production data out of test' },
  kana: 'ほんばんでーたのけんしょうりようきんし',
  definition: {
    ja: '検証・開発環境に本番の個人データを置かず、環境を分ける。',
    en: 'Keep real personal data out of test environments and separate them.',
  },
  phrases: [
    'テスト環境に本番データを置かない',
    '本番データの使用禁止',
    '本番データをテストに使用しない',
    '検証環境では個人情報を使用しない',
    'ダミーデータの使用',
    'テストデータの匿名化',
    '開発環境と本番環境の分離',
    'テスト環境の分離',
    'ステージング環境の廃止',
    'ステージング環境へのアクセス制限',
    'テスト用サーバーの削除',
    '検証環境の見直し',
  ],
  weakPhrases: [],
  negativePhrases: [
    'ステージング環境へ投入し',
    'テスト環境に不正アクセス',
    'テスト入力を行いました',
    '本番環境を再構築',
  ],
  phrasesEn: [
    'no production data in test',
    'mask test data',
    'separate test and production',
    'dummy data only',
    'staging environment removal',
  ],
  controls: [
    { framework: 'cis', ids: ['16.8', '3.12'], verified: true },
    { framework: 'csf', ids: ['PR.DS-01', 'PR.IR-01'], verified: true },
    { framework: 'iso27001', ids: ['8.31', '8.33'], verified: true },
    { framework: 'nist80053', ids: ['SA-3', 'CM-4'], verified: true },
    { framework: 'attack', ids: ['M1030'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-2', '10-6(1)'], verified: false },
  ],
  question: {
    ja: '検証環境に実在の個人データが無いと確かめたか',
    en: 'Have you confirmed no real personal data is in test?',
  },
  nextActions: [
    { ja: '検証環境のデータを調べて消す', en: 'Search and clear test data' },
    { ja: 'ダミーデータを用意する', en: 'Prepare dummy data' },
    { ja: '例外は承認制にする', en: 'Require approval for exceptions' },
  ],
  examples: {
    yes: [
      '検証環境に置かれていた顧客データを全て消去し、架空のデータに置き換えました。',
      '・開発環境と本番環境の分離',
      '動作確認に実在の利用者の情報を使うことを禁じ、やむを得ない場合は部長の許可を必要とすることにします。',
      '試験用のサーバーを廃止し、本物の名簿が紛れ込まない作りに改めました。',
    ],
    no: [
      '動作確認のため、本番の個人情報を試験用のサーバーに複製していました。',
      '攻撃者は外部に公開されていた開発用サーバーに侵入しました。',
      '本番環境への影響がないことを確認しています。',
    ],
    neighbours: [
      {
        measure: 'ip-restriction',
        text: '試験用サーバーへの接続を、社内の固定アドレスからだけに限りました。',
      },
    ],
  },
} as const satisfies Measure;
