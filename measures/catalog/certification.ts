import type { Measure } from '../measure';

export default {
  id: 'certification',
  group: 'govern',
  kind: 'prevention',
  label: { ja: '認証・基準への準拠', en: 'Certification and standards' },
  kana: 'にんしょう・きじゅんへのじゅんきょ',
  definition: {
    ja: '公的な認証や公開の基準に沿って対策を進める。',
    en: 'Follow or certify against public standards.',
  },
  phrases: [
    'ISMS認証の取得',
    'ISO27001',
    'ISO/IEC 27001',
    'プライバシーマークの取得',
    'Pマーク',
    'CIS Controls',
    'CIS Controls v8',
    'NIST CSF',
    'サイバーセキュリティ経営ガイドライン',
    '認証の取得を目指す',
    '認証取得',
    'SOC2報告書',
    '業界ガイドラインへの準拠',
    'ガイドラインに基づく対策',
    'ISMAP',
  ],
  weakPhrases: ['ISO27001', 'Pマーク', 'CIS Controls', 'NIST CSF', '認証取得', 'ISMAP'],
  negativePhrases: ['プライバシーマークの運用機関', '認証を取得しておりますが', '本人認証', '多要素認証'],
  phrasesEn: [
    'ISO 27001 certification',
    'PrivacyMark',
    'CIS Controls adoption',
    'NIST CSF alignment',
    'comply with guidelines',
  ],
  controls: [
    { framework: 'csf', ids: ['GV.PO-01', 'GV.OC-03'], verified: true },
    { framework: 'iso27001', ids: ['5.31', '5.36'], verified: true },
    { framework: 'nist80053', ids: ['CA-2', 'PM-1'], verified: true },
    { framework: 'meti', ids: ['6'], verified: true },
    { framework: 'ppc', ids: ['10-1'], verified: false },
  ],
  question: {
    ja: '基準を1つ選び、満たさない項目を把握しているか',
    en: 'Is one standard chosen and the gaps known?',
  },
  nextActions: [
    { ja: '基準を選ぶ', en: 'Choose a standard' },
    { ja: '差を調べる', en: 'Assess gaps' },
    { ja: '期限を決めて埋める', en: 'Close them by dates' },
  ],
  examples: {
    yes: [
      'ISMS（ISO/IEC 27001）の認証取得に向けた取組みを開始しました。',
      '・プライバシーマークの取得',
      'NISTのサイバーセキュリティフレームワークに沿って、対策を整理し直してまいります。',
      '業界団体の定める指針に照らして、足りない項目を一つずつ満たしていきます。',
    ],
    no: [
      '当社は2012年にISMS認証を取得しております。',
      '認証画面に不具合があり、他人の情報が表示されました。',
      'プライバシーマークの付与機関から問い合わせを受けています。',
    ],
    neighbours: [
      {
        measure: 'security-audit',
        text: '情報管理の決まりが守られているか、社外の監査人の点検を受けました。',
      },
    ],
  },
} as const satisfies Measure;
