import type { Measure } from '../measure';

export default {
  id: 'security-governance',
  group: 'govern',
  kind: 'prevention',
  label: { ja: '管理体制の強化', en: 'Security governance' },
  kana: 'かんりたいせいのきょうか',
  definition: {
    ja: '責任者・組織・予算を整え、安全を経営で管理する。',
    en: 'Give security an owner, organisation and budget.',
  },
  phrases: [
    '情報セキュリティ管理体制の強化',
    'セキュリティ体制の強化',
    '全社的な情報セキュリティ',
    '管理体制の見直し',
    '運用体制見直し',
    '情報管理体制の強化',
    'CISOの設置',
    '情報セキュリティ委員会の設置',
    '専任部署の設置',
    'セキュリティ専門部署',
    'セキュリティ人材の確保',
    '経営層の関与',
    'ガバナンスの強化',
    '内部統制の強化',
    'セキュリティ投資の拡大',
    '個人情報保護管理者の設置',
  ],
  weakPhrases: [],
  negativePhrases: ['管理体制が不十分であった', '対策本部を設置', '再発防止に努めてまいります'],
  phrasesEn: [
    'strengthen security governance',
    'appoint a CISO',
    'security committee',
    'dedicated security team',
    'management oversight',
  ],
  controls: [
    { framework: 'cis', ids: ['15.2', '17.5'], verified: true },
    { framework: 'csf', ids: ['GV.RR-01', 'GV.RR-02', 'GV.RR-03', 'GV.OV-01'], verified: true },
    { framework: 'iso27001', ids: ['5.2', '5.4'], verified: true },
    { framework: 'nist80053', ids: ['PM-1', 'PM-2', 'PM-3'], verified: true },
    { framework: 'meti', ids: ['1', '2', '3'], verified: false },
    { framework: 'ppc', ids: ['10-3(1)'], verified: false },
  ],
  question: {
    ja: '責任者が決まり、経営に定期報告しているか',
    en: 'Is there a named owner who reports to management?',
  },
  nextActions: [
    { ja: '責任者を任命する', en: 'Appoint an owner' },
    { ja: '会議体と報告の周期を決める', en: 'Set committee and reports' },
    { ja: '人と予算を付ける', en: 'Fund people and tools' },
  ],
  examples: {
    yes: [
      '情報セキュリティを統括する役員を新たに任命しました。',
      '・情報セキュリティに関する組織体制の見直し',
      '社長直轄の専門部署を4月に設け、対策に充てる人員と予算を増やしてまいります。',
      '誰が責任を負うのかを明らかにし、毎月の経営会議で守りの状況を報告させることにしました。',
    ],
    no: [
      '責任の所在があいまいで、管理体制に不備がありました。',
      '今後このようなことがないよう、再発防止に努めてまいります。',
      '本件に関する担当部署は、総務部です。',
    ],
    neighbours: [
      { measure: 'response-team', text: '本件に対応するため、社長を長とする対策本部を立ち上げました。' },
    ],
  },
} as const satisfies Measure;
