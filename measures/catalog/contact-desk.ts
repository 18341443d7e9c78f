import type { Measure } from '../measure';

export default {
  id: 'contact-desk',
  group: 'respond',
  kind: 'response',
  label: { ja: '問い合わせ窓口', en: 'Enquiry desk' },
  kana: 'といあわせまどぐち',
  definition: { ja: '本件専用の問い合わせ先を設ける。', en: 'Set up a dedicated contact.' },
  phrases: [
    'お問い合わせ窓口を設置',
    '専用窓口の設置',
    '相談窓口を開設',
    'コールセンターの設置',
    '専用ダイヤル',
    'フリーダイヤルの設置',
    '本件に関するお問い合わせ窓口',
    '本件お問い合わせ先',
    'お客様相談窓口',
    '専用フォーム',
    '問合せ窓口',
    '専用デスク',
  ],
  weakPhrases: ['専用ダイヤル'],
  negativePhrases: [
    'カード会社へお問い合わせください',
    '携帯電話会社にお問い合わせください',
    'IR問い合わせ先',
  ],
  phrasesEn: ['dedicated help desk', 'call centre', 'enquiry contact', 'hotline', 'contact form'],
  controls: [
    { framework: 'cis', ids: ['17.2', '17.6'], verified: true },
    { framework: 'csf', ids: ['RS.CO-02'], verified: true },
    { framework: 'iso27001', ids: ['5.26'], verified: true },
    { framework: 'nist80053', ids: ['IR-7'], verified: true },
    { framework: 'meti', ids: ['7', '10'], verified: false },
    { framework: 'ppc', ids: ['3-5-4'], verified: false },
  ],
  question: { ja: '窓口を1日以内に開ける準備があるか', en: 'Can a desk open within a day?' },
  nextActions: [
    { ja: '担当と時間を決める', en: 'Set staff and hours' },
    { ja: '想定問答を作る', en: 'Write Q&A' },
    { ja: '件数と内容を記録する', en: 'Log enquiries' },
  ],
  examples: {
    yes: [
      '本件に関する専用のお問い合わせ窓口を設置しました。',
      'フリーダイヤル（平日9時～18時）の開設',
      '患者様からのご相談をお受けする電話を、明日より増設いたします。',
      'ご心配な方のために、受付の横に相談できる場所を設けています。',
    ],
    no: [
      'カードの不正利用が疑われる場合は、カード会社へお問い合わせください。',
      '当日は問い合わせが集中し、電話がつながりにくくなりました。',
      '商品に関するお問い合わせは、各店舗までお願いいたします。',
    ],
    neighbours: [{ measure: 'notify-affected', text: '該当される皆様には、順次お手紙をお送りしています。' }],
  },
} as const satisfies Measure;
