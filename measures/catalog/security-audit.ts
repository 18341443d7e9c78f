import type { Measure } from '../measure';

export default {
  id: 'security-audit',
  group: 'govern',
  kind: 'prevention',
  label: { ja: 'セキュリティ監査', en: 'Security audit' },
  kana: 'せきゅりてぃかんさ',
  definition: {
    ja: '決まりが守られているかを内部・外部の目で調べる。',
    en: 'Check that rules are followed, by insiders or outsiders.',
  },
  phrases: [
    '情報セキュリティ監査',
    'セキュリティ監査の定期的な実施',
    '内部監査の強化',
    '内部監査の実施',
    '外部監査',
    '第三者監査',
    '監査の実施',
    '定期的な監査',
    'システム監査',
    '個人情報保護監査',
    '自主点検',
    '運用状況の点検',
    '監査体制の強化',
  ],
  weakPhrases: ['外部監査', '自主点検'],
  negativePhrases: ['委託先への監査', '会計監査への影響', '監査役会に報告'],
  phrasesEn: [
    'security audit',
    'internal audit',
    'third-party audit',
    'periodic inspection',
    'compliance check',
  ],
  controls: [
    { framework: 'cis', ids: ['18.4'], verified: true },
    { framework: 'csf', ids: ['ID.IM-01', 'GV.OV-03'], verified: true },
    { framework: 'iso27001', ids: ['5.35', '5.36', '8.34'], verified: true },
    { framework: 'nist80053', ids: ['CA-2', 'CA-7'], verified: true },
    { framework: 'attack', ids: ['M1047'], verified: true },
    { framework: 'meti', ids: ['6'], verified: true },
    { framework: 'ppc', ids: ['10-3(5)'], verified: false },
  ],
  question: {
    ja: '年1回以上の監査と指摘の改善記録があるか',
    en: 'Is there a yearly audit with tracked fixes?',
  },
  nextActions: [
    { ja: '監査計画を立てる', en: 'Plan audits' },
    { ja: '独立した人が調べる', en: 'Use independent auditors' },
    { ja: '指摘を期限付きで直す', en: 'Track findings' },
  ],
  examples: {
    yes: [
      '内部監査部門による情報セキュリティ監査を実施しました。',
      '・第三者による定期的な監査の受審',
      '決まりが守られているかを、各支店が半年ごとに点検表で確かめ、本部がその結果を検証します。',
      '独立した立場の専門家に、運用の実態を抜き打ちで調べてもらうことにしました。',
    ],
    no: [
      '前回の監査では、この点は指摘されていませんでした。',
      '本件による決算および監査手続きへの影響はありません。',
      '内部監査が長年行われていなかったことが背景にあります。',
    ],
    neighbours: [
      { measure: 'vendor-oversight', text: '印刷を任せている会社に立ち入り、管理の状況を調べました。' },
    ],
  },
} as const satisfies Measure;
