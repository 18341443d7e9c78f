import type { Measure } from '../measure';

export default {
  id: 'intrusion-blocking',
  group: 'network',
  kind: 'prevention',
  label: { ja: '不正侵入の検知・遮断', en: 'Intrusion detection and blocking' },
  kana: 'ふせいしんにゅうのけんち・しゃだん',
  definition: {
    ja: '不正な通信を自動で見つけて止める仕組みを置く。',
    en: 'Automatically detect and stop malicious traffic.',
  },
  phrases: [
    '不正アクセスの監視とブロック',
    '不正アクセスの検知・遮断',
    '不正侵入検知システム',
    '不正侵入防御',
    'IDS/IPSの導入',
    'IDS・IPS',
    'IPSの導入',
    '侵入検知システム',
    '不正通信の遮断',
    '不正アクセス検知の強化',
    'NDRの導入',
    '改ざん・不正アクセス検知サービス',
    'DDoS対策',
    '攻撃を自動的に遮断',
  ],
  weakPhrases: ['IDS・IPS'],
  negativePhrases: [
    '不正アクセスを検知したため',
    '不正アクセスを検知し、調査',
    '不正アクセス元のアクセスを遮断いたしました',
  ],
  phrasesEn: [
    'intrusion prevention system',
    'IDS/IPS',
    'detect and block intrusions',
    'network detection and response',
    'DDoS protection',
  ],
  controls: [
    { framework: 'cis', ids: ['13.2', '13.3', '13.7', '13.8'], verified: true },
    { framework: 'csf', ids: ['DE.CM-01', 'PR.IR-01'], verified: true },
    { framework: 'iso27001', ids: ['8.16', '8.20'], verified: true },
    { framework: 'nist80053', ids: ['SI-4', 'SC-5'], verified: true },
    { framework: 'attack', ids: ['M1031'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '不正な通信を自動で止める仕組みが有効になっているか',
    en: 'Is automatic blocking of malicious traffic turned on?',
  },
  nextActions: [
    { ja: '検知だけか遮断もするか確かめる', en: 'Check detect-only or block' },
    { ja: '警告の受け手を決める', en: 'Name who receives alerts' },
    { ja: '誤遮断の戻し方を用意する', en: 'Plan for false blocks' },
  ],
  examples: {
    yes: [
      '不正侵入を検知し自動で遮断するIPSを導入しました。',
      '・サービス妨害攻撃を緩和するサービスの利用開始',
      '内部ネットワークを流れる怪しい通信を見つけ、その場で切断する仕組みを構築してまいります。',
      '攻撃とみられる接続は人手を介さずに止まるようにしました。',
    ],
    no: [
      '不正アクセスを検知したのは、4月2日の深夜でした。',
      '侵入検知の仕組みがなく、発見が遅れました。',
      '断続的に大量の通信が送りつけられ、サイトが閲覧しづらい状態となりました。',
    ],
    neighbours: [
      {
        measure: 'waf',
        text: '通販サイトへの攻撃通信を止めるため、Webアプリケーションファイアウォールを設置しました。',
      },
    ],
  },
} as const satisfies Measure;
