import type { Measure } from '../measure';

export default {
  id: 'external-experts',
  group: 'govern',
  kind: 'prevention',
  label: { ja: '外部専門家の活用', en: 'Use of outside experts' },
  kana: 'がいぶせんもんかのかつよう',
  definition: {
    ja: '専門会社や有識者の助言・検証を継続して受ける。',
    en: 'Keep advice or review from outside specialists.',
  },
  phrases: [
    '外部専門家の活用',
    '外部専門機関と連携',
    '外部専門機関の協力',
    '外部専門家の助言',
    '専門家の知見',
    'セキュリティ専門会社との契約',
    '外部の有識者',
    '第三者委員会の設置',
    '第三者調査委員会',
    '検証委員会',
    'アドバイザリー契約',
    'コンサルティングを受け',
    '専門会社の支援',
    '情報セキュリティ専門家活用',
  ],
  weakPhrases: [],
  negativePhrases: ['弁護士に相談', '専門機関から報告を受け'],
  phrasesEn: [
    'outside security experts',
    'advisory contract',
    'third-party committee',
    'consulting support',
    'expert review',
  ],
  controls: [
    { framework: 'cis', ids: ['17.1'], verified: true },
    { framework: 'csf', ids: ['GV.RR-03', 'ID.IM-01'], verified: true },
    { framework: 'iso27001', ids: ['5.6', '5.35'], verified: true },
    { framework: 'nist80053', ids: ['CA-2', 'IR-7'], verified: true },
    { framework: 'meti', ids: ['3', '10'], verified: false },
    { framework: 'ppc', ids: ['10-3(5)'], verified: false },
  ],
  question: {
    ja: '相談できる専門家と契約し、助言を実行しているか',
    en: 'Is an expert on contract and advice acted on?',
  },
  nextActions: [
    { ja: '頼む範囲を決める', en: 'Set scope' },
    { ja: '契約と連絡先を用意する', en: 'Contract and contacts' },
    { ja: '助言を計画に入れる', en: 'Plan the advice' },
  ],
  examples: {
    yes: [
      '外部の専門家から成る検証委員会を設置しました。',
      '・セキュリティ専門会社とのアドバイザリー契約の締結',
      '大学の研究者や実務家の助言を受けながら、対策の内容を見直してまいります。',
      '社外の詳しい人に継続して相談できるよう顧問になってもらいました。',
    ],
    no: [
      '専門機関から報告書を受領しました。',
      '専門家によれば、本件の手口は近年増えているとのことです。',
      '社内に専門的な知識を持つ者がおりませんでした。',
    ],
    neighbours: [{ measure: 'forensics', text: '外部の調査会社に侵入経路の解明を依頼しました。' }],
  },
} as const satisfies Measure;
