import type { Measure } from '../measure';

export default {
  id: 'antivirus',
  group: 'endpoint',
  kind: 'prevention',
  label: { ja: 'マルウェア対策', en: 'Anti-malware' },
  kana: 'まるうぇあたいさく',
  definition: {
    ja: 'ウイルス対策ソフトを入れ、最新にし、検査する。',
    en: 'Install, update and run anti-malware software.',
  },
  phrases: [
    'ウイルス対策ソフトの導入',
    'ウイルス対策ソフトを最新化',
    'ウイルス対策ソフトの更新',
    'ウイルススキャンの実施',
    'フルスキャンの実施',
    '全端末のウイルスチェック',
    'アンチウイルス',
    'マルウェア対策の強化',
    'セキュリティソフトの入れ替え',
    'セキュリティ対策ソフト',
    '定義ファイルの更新',
    'ウィルス対策',
    'マルウェアの駆除',
    'ランサムウェア対策ソフト',
  ],
  weakPhrases: [],
  negativePhrases: [
    'ウイルスに感染し',
    'ウイルス対策ソフトが検知',
    'ウイルスに感染してしまう',
    'ウイルス対策ソフトでは検知できない',
  ],
  phrasesEn: ['anti-virus', 'anti-malware', 'full scan', 'update virus definitions', 'malware removal'],
  controls: [
    { framework: 'cis', ids: ['10.1', '10.2', '10.6'], verified: true },
    { framework: 'csf', ids: ['DE.CM-09', 'PR.PS-05'], verified: true },
    { framework: 'iso27001', ids: ['8.7'], verified: true },
    { framework: 'nist80053', ids: ['SI-3'], verified: true },
    { framework: 'attack', ids: ['M1049'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '全端末で対策ソフトが最新で、無効化できない設定か',
    en: 'Is anti-malware current and tamper-protected everywhere?',
  },
  nextActions: [
    { ja: '導入と更新の状況を一覧にする', en: 'List install and update status' },
    { ja: '無効化を防ぐ設定にする', en: 'Turn on tamper protection' },
    { ja: '検知時の連絡手順を決める', en: 'Set a reporting step' },
  ],
  examples: {
    yes: [
      '院内の全端末でウイルススキャンを行い、異常がないことを確認しました。',
      '・ウイルス対策ソフトの全台導入および自動更新の設定',
      '期限の切れていた対策ソフトを別の製品に入れ替え、利用者が止められないようにいたします。',
      '見つかった不正なプログラムを全て取り除きました。',
    ],
    no: [
      'ウイルス対策ソフトでは検知できない新種のものでした。',
      'お使いのパソコンでもウイルスチェックを行っていただきますようお願いいたします。',
      '従業員のパソコンがウイルスに感染したことが発端です。',
    ],
    neighbours: [
      { measure: 'edr', text: 'ウイルス対策ソフトに加え、侵入後の動きを捉えるEDRを全台に配備しました。' },
    ],
  },
} as const satisfies Measure;
