import type { Measure } from '../measure';

export default {
  id: 'soc',
  group: 'detect',
  kind: 'prevention',
  label: { ja: 'SOC・常時監視', en: 'SOC and continuous monitoring' },
  kana: 'そっく・じょうじかんし',
  definition: {
    ja: '専門の人が24時間、警告を分析して対処する。',
    en: 'Specialists analyse and act on alerts around the clock.',
  },
  phrases: [
    'SOCによる常時監視',
    'SOCの導入',
    'SOCサービス',
    'SOC',
    '24時間365日の監視',
    '24時間365日監視',
    '24時間監視',
    '常時監視体制',
    '24時間体制での監視',
    'マネージドセキュリティサービス',
    'MSS',
    '外部監視サービスの導入',
    'セキュリティオペレーションセンター',
    'MDRサービス',
  ],
  weakPhrases: ['SOC', 'MSS'],
  negativePhrases: ['24時間対応のコールセンター', '24時間受付', 'SOCから連絡を受け'],
  phrasesEn: [
    'security operations center',
    '24/7 monitoring',
    'managed security service',
    'SOC service',
    'round-the-clock monitoring',
  ],
  controls: [
    { framework: 'cis', ids: ['13.1', '8.11', '17.1'], verified: true },
    { framework: 'csf', ids: ['DE.CM-01', 'DE.CM-09', 'DE.AE-02', 'DE.AE-06'], verified: true },
    { framework: 'iso27001', ids: ['8.16', '5.25'], verified: true },
    { framework: 'nist80053', ids: ['SI-4', 'IR-4', 'IR-5'], verified: true },
    { framework: 'attack', ids: ['M1047'], verified: true },
    { framework: 'meti', ids: ['5', '3'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '夜間休日も警告に対処できる契約か体制があるか',
    en: 'Can alerts be handled at night and on holidays?',
  },
  nextActions: [
    { ja: '自前か外部かを決める', en: 'Decide in-house or service' },
    { ja: '対象の記録をつなぐ', en: 'Connect logs' },
    { ja: '遮断の権限を決めておく', en: 'Pre-authorise blocking' },
  ],
  examples: {
    yes: [
      '外部のSOCによる24時間365日の監視を開始しました。',
      '・マネージドセキュリティサービスの契約',
      '夜間や休日に出た警告にも専門の分析員が対応できる体制を、7月から整えます。',
      '休みの日でも異常があれば専門会社の担当者がその場で遮断する取り決めを結びました。',
    ],
    no: [
      '3月8日未明、監視センターから通報がありました。',
      'コールセンターは24時間受け付けております。',
      '夜間は警告を確認する者がおらず、対応が翌朝になりました。',
    ],
    neighbours: [
      { measure: 'monitoring', text: '監視の対象に、これまで外れていた業務用サーバーを加えました。' },
    ],
  },
} as const satisfies Measure;
