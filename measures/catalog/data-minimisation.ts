import type { Measure } from '../measure';

export default {
  id: 'data-minimisation',
  group: 'data',
  kind: 'prevention',
  label: { ja: '保有データの削減', en: 'Data minimisation' },
  kana: 'ほゆうでーたのさくげん',
  definition: {
    ja: '要らなくなった個人データを消し、持つ量と期間を減らす。',
    en: 'Delete data no longer needed and hold less, for less time.',
  },
  phrases: [
    '不要な個人情報の削除',
    '不要データの削除',
    '保有期間の見直し',
    '保存期間の短縮',
    '個人情報の保有を最小限',
    '個人情報を保持しない',
    '取得する個人情報の見直し',
    '古い顧客情報の廃棄',
    'データの廃棄ルール',
    '個人情報をサーバーに保存しない',
    '退会者データの削除',
    '公開サーバーから個人情報を移動',
  ],
  weakPhrases: [],
  negativePhrases: [
    'データが削除されました',
    'バックアップを削除する',
    '攻撃者によりデータが削除',
    '検索結果から削除',
  ],
  phrasesEn: [
    'delete unneeded data',
    'data retention limits',
    'data minimisation',
    'stop storing personal data',
    'dispose of old records',
  ],
  controls: [
    { framework: 'cis', ids: ['3.1', '3.4', '3.5'], verified: true },
    { framework: 'csf', ids: ['ID.AM-08', 'PR.DS-01'], verified: true },
    { framework: 'iso27001', ids: ['8.10', '5.33'], verified: true },
    { framework: 'nist80053', ids: ['SI-12', 'MP-6'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-5(4)', '10-2'], verified: false },
  ],
  question: {
    ja: '保存期間を過ぎた個人データを実際に消しているか',
    en: 'Is data past its retention date really deleted?',
  },
  nextActions: [
    { ja: '保有データと期間を一覧にする', en: 'List data and periods' },
    { ja: '期限切れを消す', en: 'Delete what expired' },
    { ja: '自動で消す仕組みを置く', en: 'Automate deletion' },
  ],
  examples: {
    yes: [
      '保存期間を過ぎた応募者の情報約4,000件をサーバーから消去しました。',
      '・取得する個人情報の項目の見直し',
      '発送が済んだ注文の情報は、90日で自動的に消える仕組みに改めます。',
      '問い合わせの控えを公開サーバーに残さず、内部の保管庫へ移して持つ量を減らしました。',
    ],
    no: [
      '退会された方の情報が、消されないまま10年以上残っていました。',
      '攻撃者によってデータベースの内容が消去されました。',
      '個人情報の削除をご希望の方は、下記窓口までお申し出ください。',
    ],
    neighbours: [
      { measure: 'search-removal', text: '掲示板に貼られた名簿の画像について、運営者に消去を求めました。' },
    ],
  },
} as const satisfies Measure;
