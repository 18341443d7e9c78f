import type { Measure } from '../measure';

export default {
  id: 'exposure-check',
  group: 'access',
  kind: 'prevention',
  label: { ja: '公開設定の点検', en: 'Public-exposure check' },
  kana: 'こうかいせっていのてんけん',
  definition: {
    ja: 'クラウドやフォーム、検索エンジンなどの公開範囲の設定を確かめ、意図しない公開をなくす。',
    en: 'Check sharing and publishing settings of cloud services, forms and files so nothing is public by mistake.',
  },
  phrases: [
    '公開設定の見直し',
    '公開範囲の見直し',
    '公開範囲の設定変更',
    '共有設定の見直し',
    '共有範囲を限定',
    '非公開に変更',
    '公開設定の点検',
    'クラウドの設定を総点検',
    'クラウドサービスの設定確認',
    'フォームの設定を修正',
    '限定公開',
    '検索エンジンに表示されない設定',
    'noindexの設定',
    '公開ディレクトリに置かない',
    '設定状況の総点検',
    'CSPM',
  ],
  weakPhrases: ['限定公開', 'CSPM'],
  negativePhrases: [
    '閲覧可能な状態になっていた',
    '公開設定になっていた',
    '設定ミスにより公開',
    '誰でも閲覧できる状態となって',
  ],
  phrasesEn: [
    'review sharing settings',
    'make the bucket private',
    'check cloud configuration',
    'remove public access',
    'cloud security posture management',
  ],
  controls: [
    { framework: 'cis', ids: ['3.3', '4.1'], verified: true },
    { framework: 'csf', ids: ['PR.AA-05', 'PR.PS-01'], verified: true },
    { framework: 'iso27001', ids: ['5.23', '8.3', '8.9'], verified: true },
    { framework: 'nist80053', ids: ['AC-3', 'AC-22', 'CM-6'], verified: true },
    { framework: 'attack', ids: ['M1022', 'M1054'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(1)', '10-6(4)'], verified: false },
  ],
  question: {
    ja: '外部に公開されたファイル・フォーム・保存先を定期的に確かめているか',
    en: 'Do you regularly check which files, forms and buckets are public?',
  },
  nextActions: [
    { ja: '利用中のクラウドと共有リンクを一覧にする', en: 'List cloud services and shared links' },
    { ja: 'ログインしない状態で開けるか試す', en: 'Try opening them signed out' },
    { ja: '公開時の確認手順を決める', en: 'Set a check before anything is published' },
  ],
  examples: {
    yes: [
      '利用中の全てのクラウドサービスについて、公開範囲の設定を点検しました。',
      '・アンケートフォームの結果表示設定の修正',
      'ストレージの公開状態を毎日自動で調べ、外から開けるものがあれば担当者に知らせる仕組みを導入します。',
      '名簿を置いていたフォルダは、ログインしていない人からは見えないように直しました。',
    ],
    no: [
      'フォームの設定を誤り、回答者同士が互いの入力内容を見られる状態になっていました。',
      '公開期間中に当該ファイルへのアクセスは21件確認されています。',
      '共有リンクをお持ちの方は、第三者へ転送なさらないようお願いいたします。',
    ],
    neighbours: [
      {
        measure: 'search-removal',
        text: '検索サービスの運営会社に対し、表示され続けている複製ページの消去を申請しました。',
      },
    ],
  },
} as const satisfies Measure;
