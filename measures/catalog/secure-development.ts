import type { Measure } from '../measure';

export default {
  id: 'secure-development',
  group: 'vulnerability',
  kind: 'prevention',
  label: { ja: '安全な開発', en: 'Secure development' },
  kana: 'あんぜんなかいはつ',
  definition: {
    ja: '設計・開発の段階で安全の要件や検査を決める。',
    en: 'Set security requirements and checks in design and coding.',
  },
  phrases: [
    'セキュアコーディング',
    'セキュリティ要件の厳格化',
    '開発時のセキュリティ要件',
    '開発工程の見直し',
    '開発プロセスの見直し',
    '開発ガイドラインの整備',
    '開発標準の見直し',
    'ソースコードレビュー',
    'コードレビューの強化',
    '設計段階からのセキュリティ',
    'セキュリティバイデザイン',
    'ソースコード診断',
    'リリース前のセキュリティテスト',
    'テスト工程の強化',
    '開発者向け教育',
  ],
  weakPhrases: [],
  negativePhrases: ['開発会社に修正を依頼', '開発環境に不正アクセス', '開発を委託していた'],
  phrasesEn: [
    'secure coding',
    'security by design',
    'code review',
    'security requirements in development',
    'static analysis',
  ],
  controls: [
    { framework: 'cis', ids: ['16.1', '16.9', '16.10', '16.12'], verified: true },
    { framework: 'csf', ids: ['PR.PS-06'], verified: true },
    { framework: 'iso27001', ids: ['8.25', '8.26', '8.27', '8.28'], verified: true },
    { framework: 'nist80053', ids: ['SA-3', 'SA-8', 'SA-11', 'SA-15'], verified: true },
    { framework: 'attack', ids: ['M1013'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '開発の要件書に安全の項目があり、公開前に検査するか',
    en: 'Do specs include security items, checked before release?',
  },
  nextActions: [
    { ja: '要件のひな形に安全項目を入れる', en: 'Add security items to templates' },
    { ja: 'コードの確認を必須にする', en: 'Require code review' },
    { ja: '公開前の検査を決める', en: 'Test before release' },
  ],
  examples: {
    yes: [
      '開発標準を改め、設計段階でのセキュリティ要件の確認を必須としました。',
      '・ソースコードレビューの工程への組込み',
      '開発を担当する技術者に安全な書き方の指針を配り、守られているかを完成前に調べることといたします。',
      '発注の際の仕様書に、守るべき安全の条件を明記するようにしました。',
    ],
    no: [
      '開発当時、セキュリティの要件は仕様に含まれていませんでした。',
      '開発を担当した会社は、既に廃業しています。',
      '開発用のサーバーに不正アクセスがありました。',
    ],
    neighbours: [
      {
        measure: 'release-approval',
        text: '公開の直前に、開発に携わっていない社員が動作と表示を確かめることとしました。',
      },
    ],
  },
} as const satisfies Measure;
