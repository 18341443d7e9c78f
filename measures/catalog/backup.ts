import type { Measure } from '../measure';

export default {
  id: 'backup',
  group: 'data',
  kind: 'prevention',
  label: { ja: 'バックアップ', en: 'Backup' },
  kana: 'ばっくあっぷ',
  definition: {
    ja: 'データの写しを離れた安全な場所に取り、戻せることを確かめる。',
    en: 'Keep isolated copies and prove they restore.',
  },
  phrases: [
    'バックアップの取得',
    'バックアップの強化',
    'バックアップ体制の見直し',
    'バックアップ方式の変更',
    'オフラインバックアップ',
    'オフサイトバックアップ',
    '遠隔地バックアップ',
    'バックアップの世代管理',
    'イミュータブルバックアップ',
    'バックアップからの復旧訓練',
    'リストア訓練',
    'バックアップデータの隔離保管',
    'クラウドへのバックアップ',
  ],
  weakPhrases: [],
  negativePhrases: [
    'バックアップから復旧しました',
    '攻撃者のサーバーにバックアップ',
    'バックアップも暗号化され',
    'バックアップを削除する',
  ],
  phrasesEn: [
    'offline backup',
    'immutable backup',
    'backup restoration test',
    'off-site backup',
    'strengthen backups',
  ],
  controls: [
    { framework: 'cis', ids: ['11.1', '11.2', '11.3', '11.4', '11.5'], verified: true },
    { framework: 'csf', ids: ['PR.DS-11', 'RC.RP-03'], verified: true },
    { framework: 'iso27001', ids: ['8.13'], verified: true },
    { framework: 'nist80053', ids: ['CP-9', 'CP-10'], verified: true },
    { framework: 'attack', ids: ['M1053'], verified: true },
    { framework: 'meti', ids: ['8'], verified: false },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '切り離した写しがあり、戻す試験を行ったか',
    en: 'Is there an isolated copy, and was a restore tested?',
  },
  nextActions: [
    { ja: '重要データの写しの有無を調べる', en: 'Check what is copied' },
    { ja: '網から切り離した写しを持つ', en: 'Keep one copy offline' },
    { ja: '年1回戻す試験をする', en: 'Test restore yearly' },
  ],
  examples: {
    yes: [
      'ネットワークから切り離した場所にバックアップを保管するようにしました。',
      '・バックアップからの復元訓練の実施',
      '書き換えのできない媒体に、3世代分の複製を残す方式へ改めます。',
      '万一すべてのサーバーが使えなくなっても業務を戻せるよう、遠隔地にも毎晩データの写しを送ることにしました。',
    ],
    no: [
      'バックアップを保管していたサーバーも暗号化されました。',
      '復旧に用いたバックアップは、5月28日時点のものです。',
      'バックアップの取得に失敗していたことに気付いていませんでした。',
    ],
    neighbours: [
      { measure: 'bcp', text: '電子カルテが止まった場合に紙で診療を続ける手順を定め、訓練しました。' },
    ],
  },
} as const satisfies Measure;
