import type { Measure } from '../measure';

export default {
  id: 'data-handling',
  group: 'data',
  kind: 'prevention',
  label: { ja: '個人データの取扱いルール', en: 'Personal-data handling rules' },
  kana: 'こじんでーたのとりあつかいるーる',
  definition: {
    ja: '個人データの受け渡しや保管の手順を決め直す。',
    en: 'Redefine how personal data is exchanged, stored and used.',
  },
  phrases: [
    '個人データの運用ルール',
    '個人情報の取扱いルールの見直し',
    '個人情報取扱手順の見直し',
    '個人情報の管理方法の見直し',
    '個人情報の管理徹底',
    '個人情報の取り扱いを厳格化',
    'データ授受方法の見直し',
    '受け渡し方法の見直し',
    '取扱い手順の再確認',
    '個人情報管理台帳の整備',
    '保管方法の見直し',
    '書類の管理徹底',
    '業務フローの見直し',
  ],
  weakPhrases: [],
  negativePhrases: [
    '個人情報の取り扱いについては当社のプライバシーポリシー',
    'ルールが守られていなかった',
    '取扱いに不備があった',
  ],
  phrasesEn: [
    'data handling rules',
    'personal data procedures',
    'review data transfer methods',
    'data inventory',
    'handling guidelines',
  ],
  controls: [
    { framework: 'cis', ids: ['3.1', '3.2', '3.7', '3.8'], verified: true },
    { framework: 'csf', ids: ['ID.AM-07', 'GV.PO-01'], verified: true },
    { framework: 'iso27001', ids: ['5.10', '5.12', '5.14', '5.34'], verified: true },
    { framework: 'nist80053', ids: ['MP-1', 'SI-12', 'PL-4'], verified: true },
    { framework: 'meti', ids: ['1', '5'], verified: false },
    { framework: 'ppc', ids: ['10-2', '10-3(2)', '10-3(3)'], verified: false },
  ],
  question: {
    ja: '個人データの取得から廃棄までの手順が文書にあるか',
    en: 'Are steps from collection to disposal written down?',
  },
  nextActions: [
    { ja: '台帳を作る', en: 'Make a register' },
    { ja: '受け渡しと保管の手順を書く', en: 'Write transfer and storage steps' },
    { ja: '守られているか点検する', en: 'Check compliance' },
  ],
  examples: {
    yes: [
      '個人情報を含む書類の受渡し方法を、手渡しと受領印によるものに改めました。',
      '・個人情報管理台帳の整備',
      '名簿の作成から廃棄までの手順を改めて定め、各課で守られているかを点検してまいります。',
      'お預かりした申込書は、その日のうちに担当者が数を数えて保管庫に収める手順にしました。',
    ],
    no: [
      '個人情報の取扱いの手順が守られていませんでした。',
      '個人情報の取扱いについては、当社の個人情報保護方針をご覧ください。',
      '書類は本来、担当者が施錠して保管することになっていました。',
    ],
    neighbours: [
      { measure: 'training', text: '個人情報の扱い方について、全職員に改めて研修を受けさせました。' },
    ],
  },
} as const satisfies Measure;
