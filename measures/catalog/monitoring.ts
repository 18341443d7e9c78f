import type { Measure } from '../measure';

export default {
  id: 'monitoring',
  group: 'detect',
  kind: 'prevention',
  label: { ja: '監視の強化', en: 'Monitoring' },
  kana: 'かんしのきょうか',
  definition: {
    ja: 'システムや通信、利用の異常を見張る仕組みや体制を強める。',
    en: 'Watch systems, traffic and usage for anomalies.',
  },
  phrases: [
    '監視の強化',
    '監視体制の強化',
    '監視強化',
    'アクセスの監視の強化',
    'アクセス監視',
    'システム監視の強化',
    'サーバー監視',
    'ネットワーク監視',
    '不正アクセスの監視',
    '異常検知の仕組み',
    'モニタリングの強化',
    'モニタリング体制',
    'アラート通知の設定',
    'SIEMの導入',
    'セキュリティ監視の強化',
  ],
  weakPhrases: ['監視強化', 'ネットワーク監視'],
  negativePhrases: [
    '不正利用の監視を依頼',
    'クレジットカード会社によるモニタリング',
    '監視により検知',
    '監視カメラの設置',
  ],
  phrasesEn: ['strengthen monitoring', 'system monitoring', 'anomaly detection', 'SIEM', 'alerting'],
  controls: [
    { framework: 'cis', ids: ['8.11', '13.1', '13.6', '13.11'], verified: true },
    { framework: 'csf', ids: ['DE.CM-01', 'DE.CM-03', 'DE.CM-09', 'DE.AE-02'], verified: true },
    { framework: 'iso27001', ids: ['8.16'], verified: true },
    { framework: 'nist80053', ids: ['SI-4', 'AU-6', 'CA-7'], verified: true },
    { framework: 'attack', ids: ['M1047'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '異常の警告を決まった人が決まった時間内に見るか',
    en: 'Does a named person see alerts within a set time?',
  },
  nextActions: [
    { ja: '見張る対象を決める', en: 'Choose what to watch' },
    { ja: '警告の基準と受け手を決める', en: 'Set thresholds and owners' },
    { ja: '月次で見逃しを調べる', en: 'Review misses monthly' },
  ],
  examples: {
    yes: [
      'サーバーへのアクセスの監視を強化しました。',
      '・異常を検知した際に自動で通知する仕組みの導入',
      '短時間に大量のデータが読み出されたときは担当者に警告が届くように、監視の項目を増やします。',
      '各機器の記録を一か所に集め、おかしな動きを突き合わせて見つける仕組みを設けました。',
    ],
    no: [
      '監視が行き届いておらず、侵入に半年間気付きませんでした。',
      '監視業務を委託している会社から異常の連絡を受けました。',
      '攻撃者は、監視の手薄な深夜を選んで活動していました。',
    ],
    neighbours: [
      { measure: 'soc', text: '夜間と休日も専門の技術者が警告を見て対処する外部サービスを契約しました。' },
    ],
  },
} as const satisfies Measure;
