import type { Measure } from '../measure';

export default {
  id: 'patching',
  group: 'vulnerability',
  kind: 'prevention',
  label: { ja: '更新プログラムの適用', en: 'Patching' },
  kana: 'こうしんぷろぐらむのてきよう',
  definition: {
    ja: 'OSやソフト、機器を最新の安全な版に更新する。',
    en: 'Update operating systems, software and devices to safe versions.',
  },
  phrases: [
    'OS及びソフトウェアの最新化',
    '最新バージョンへの更新',
    'バージョンアップの早期対応',
    'バージョンアップを実施',
    'アップデートの実施',
    'セキュリティパッチの適用',
    'パッチ適用の迅速化',
    '修正プログラムの適用',
    'ファームウェアの更新',
    'ファームウェアアップデート',
    'ソフトウェアの更新管理の徹底',
    'プラグインの更新',
    'ECパッケージのバージョンアップ',
    'サポート切れ製品の更新',
    'サーバOSの更新',
  ],
  weakPhrases: [],
  negativePhrases: [
    'バージョンが古かったため',
    '最新の修正プログラムが適用されておらず',
    'OSを最新の状態に保つようお願い',
    'パッチ未適用の脆弱性を突かれ',
  ],
  phrasesEn: [
    'apply security patches',
    'update to the latest version',
    'firmware update',
    'patch management',
    'upgrade unsupported software',
  ],
  controls: [
    { framework: 'cis', ids: ['7.2', '7.3', '7.4', '12.1'], verified: true },
    { framework: 'csf', ids: ['PR.PS-02', 'ID.RA-01'], verified: true },
    { framework: 'iso27001', ids: ['8.8', '8.19'], verified: true },
    { framework: 'nist80053', ids: ['SI-2', 'CM-3'], verified: true },
    { framework: 'attack', ids: ['M1051'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '重大な更新を決めた期限内に全台へ当てているか',
    en: 'Are critical updates applied everywhere within a set deadline?',
  },
  nextActions: [
    { ja: '対象機器と版を一覧にする', en: 'List devices and versions' },
    { ja: '重大は2週間以内など期限を決める', en: 'Set deadlines (critical: two weeks)' },
    { ja: '未適用を毎月報告する', en: 'Report gaps monthly' },
  ],
  examples: {
    yes: [
      '当該ソフトウェアを、修正済みの最新版に更新しました。',
      '・重大な修正プログラムの72時間以内の適用',
      'サポートの終わった基本ソフトを使う端末41台を、本年度中に新しいものへ替えます。',
      '更新の当て忘れが出ないよう、全機器の版を毎月確かめて当て直す運用を始めました。',
    ],
    no: [
      '修正プログラムが公開されていたにもかかわらず、適用していませんでした。',
      'お使いのブラウザを最新版に更新のうえ、ご利用ください。',
      '当該製品の旧版には、既知の欠陥がありました。',
    ],
    neighbours: [
      {
        measure: 'vulnerability-intelligence',
        text: '利用製品の欠陥に関する公表情報を毎朝確認し、対応の要否を判断する担当を置きました。',
      },
    ],
  },
} as const satisfies Measure;
