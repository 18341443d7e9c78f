import type { Measure } from '../measure';

export default {
  id: 'vendor-oversight',
  group: 'third-party',
  kind: 'prevention',
  label: { ja: '委託先の管理・監督', en: 'Vendor oversight' },
  kana: 'いたくさきのかんり・かんとく',
  definition: {
    ja: '契約・報告・監査で委託先の安全を続けて確かめる。',
    en: 'Check vendors through contracts, reports and audits.',
  },
  phrases: [
    '委託先管理の徹底',
    '委託先事業者管理の徹底',
    '委託先の監督強化',
    '委託先管理の強化',
    '委託先への監査',
    '委託先の定期的な監査',
    '委託先の管理監督',
    '業務委託先の監督',
    '委託契約の見直し',
    '再委託の管理',
    '委託先への指導',
    '委託先への教育',
    '委託先との連絡体制',
    '委託先からの報告体制の見直し',
    'サプライチェーンのセキュリティ強化',
  ],
  weakPhrases: [],
  negativePhrases: ['管理監督上の注意を怠った', '委託先において発生', '委託先に調査を依頼', '委託先より連絡'],
  phrasesEn: [
    'vendor management',
    'supplier audits',
    'contract security clauses',
    'supervise contractors',
    'third-party risk management',
  ],
  controls: [
    { framework: 'cis', ids: ['15.1', '15.4', '15.6', '15.7'], verified: true },
    { framework: 'csf', ids: ['GV.SC-05', 'GV.SC-07', 'DE.CM-06'], verified: true },
    { framework: 'iso27001', ids: ['5.19', '5.20', '5.22'], verified: true },
    { framework: 'nist80053', ids: ['SA-9', 'PS-7', 'SR-6'], verified: true },
    { framework: 'meti', ids: ['9'], verified: true },
    { framework: 'ppc', ids: ['3-4-4'], verified: false },
  ],
  question: {
    ja: '委託先の対策を年1回以上確かめ、記録しているか',
    en: 'Are vendors checked yearly with a record?',
  },
  nextActions: [
    { ja: '委託先の一覧を作る', en: 'List vendors' },
    { ja: '契約に報告と監査を入れる', en: 'Add reporting and audit clauses' },
    { ja: '年1回点検する', en: 'Check yearly' },
  ],
  examples: {
    yes: [
      '委託先に対する監査を年1回実施することといたします。',
      '・委託契約における再委託条件の見直し',
      '委託先での情報の扱いを四半期ごとに報告させ、担当課が現地で確かめる運用を始めました。',
      '業務をお願いしている会社に対し、同じことを繰り返さないよう改善を求め、その実行を確かめました。',
    ],
    no: [
      '委託先への監督が十分ではありませんでした。',
      '委託先から、不正アクセスがあったとの報告を受けました。',
      '委託先の従業員が、許可なくデータを持ち帰っていました。',
    ],
    neighbours: [
      {
        measure: 'vendor-selection',
        text: '新たに業務を委託する際は、情報管理の体制を審査して選ぶこととしました。',
      },
    ],
  },
} as const satisfies Measure;
