import type { Measure } from '../measure';

export default {
  id: 'hardening',
  group: 'network',
  kind: 'prevention',
  label: { ja: 'サーバー設定の堅牢化', en: 'Server hardening' },
  kana: 'さーばーせっていのけんろうか',
  definition: {
    ja: '不要な機能を止め、サーバーや機器の設定を安全側に直す。',
    en: 'Turn off what is not needed and set servers and devices to safe values.',
  },
  phrases: [
    'サーバー設定の見直し',
    'サーバの設定変更',
    '設定ファイルの修正',
    'セキュリティ設定の強化',
    '不要なサービスの停止',
    '不要な機能の削除',
    '不要なプログラムの削除',
    '要塞化',
    '堅牢化',
    'ハードニング',
    '初期設定の変更',
    'セキュリティレベルの引き上げ',
    'ファイルアップロード機能の削除',
    '管理画面URLの変更',
    'ディレクトリリスティングの無効化',
    '設定基準の策定',
  ],
  weakPhrases: ['要塞化', '堅牢化'],
  negativePhrases: ['サーバーの設定不備が原因', '設定ミスにより', '設定が変更されていた'],
  phrasesEn: [
    'server hardening',
    'disable unnecessary services',
    'secure configuration baseline',
    'change default settings',
    'remove unused functions',
  ],
  controls: [
    { framework: 'cis', ids: ['4.1', '4.2', '4.6', '4.8', '16.7'], verified: true },
    { framework: 'csf', ids: ['PR.PS-01'], verified: true },
    { framework: 'iso27001', ids: ['8.9', '8.19'], verified: true },
    { framework: 'nist80053', ids: ['CM-2', 'CM-6', 'CM-7'], verified: true },
    { framework: 'attack', ids: ['M1042', 'M1028', 'M1054'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: 'サーバーの設定基準があり、全台がそれに合っているか',
    en: 'Is there a configuration baseline and does every server meet it?',
  },
  nextActions: [
    { ja: '基準を選ぶ（CISベンチマーク等）', en: 'Choose a baseline' },
    { ja: '差を一覧にする', en: 'List differences' },
    { ja: '不要機能を止める', en: 'Turn off the unneeded' },
  ],
  examples: {
    yes: [
      '使われていないサービスと管理用プログラムをサーバーから削除しました。',
      '・サーバー設定基準の策定と全台への適用',
      '出荷時のまま使っていた機器の設定を見直し、安全な値に直してまいります。',
      '掲示板のファイル添付機能は、悪用を避けるため取り外しました。',
    ],
    no: [
      '初期設定のまま公開されていたことが、侵入の原因となりました。',
      '攻撃者により、サーバーの設定ファイルが書き換えられていました。',
      '設定方法の詳細は、製造元のサイトをご覧ください。',
    ],
    neighbours: [
      {
        measure: 'firewall',
        text: 'サーバー宛ての通信のうち、業務で使わないものを境界の装置で通さない設定に改めました。',
      },
    ],
  },
} as const satisfies Measure;
