import type { Measure } from '../measure';

export default {
  id: 'vendor-selection',
  group: 'third-party',
  kind: 'prevention',
  label: { ja: '委託先の選定基準', en: 'Vendor selection' },
  kana: 'いたくさきのせんていきじゅん',
  definition: {
    ja: '委託先を選ぶときの安全の基準を設け、審査する。',
    en: 'Set and apply security criteria when choosing vendors.',
  },
  phrases: [
    '委託先選定基準の見直し',
    '委託先事業者選定基準の見直し',
    '委託業者の選定基準の見直し',
    '委託先の選定基準',
    '選定基準を新たに設け',
    '委託先の見直し',
    '委託先の変更',
    '委託先の審査',
    '業者選定時のセキュリティ確認',
    'クラウドサービスの選定基準',
    '委託先評価基準の策定',
    '委託業者の再選定',
  ],
  weakPhrases: [],
  negativePhrases: ['委託先の設定ミスにより', '委託先から報告を受け', '調査会社を選定し'],
  phrasesEn: [
    'vendor selection criteria',
    'supplier due diligence',
    'change of contractor',
    'assess vendors before contract',
    'cloud service selection standard',
  ],
  controls: [
    { framework: 'cis', ids: ['15.2', '15.3', '15.5'], verified: true },
    { framework: 'csf', ids: ['GV.SC-05', 'GV.SC-06'], verified: true },
    { framework: 'iso27001', ids: ['5.19', '5.21'], verified: true },
    { framework: 'nist80053', ids: ['SA-4', 'SR-5', 'SR-6'], verified: true },
    { framework: 'meti', ids: ['9'], verified: true },
    { framework: 'ppc', ids: ['3-4-4'], verified: false },
  ],
  question: {
    ja: '契約前に委託先の安全対策を基準で審査しているか',
    en: 'Are vendors screened against security criteria before contract?',
  },
  nextActions: [
    { ja: '審査表を作る', en: 'Make a checklist' },
    { ja: '契約前に回答と証拠をもらう', en: 'Get answers and evidence' },
    { ja: '基準に満たない先の扱いを決める', en: 'Decide what to do with failures' },
  ],
  examples: {
    yes: [
      '委託先を選ぶ際の審査項目に、情報の安全管理を加えました。',
      '・クラウドサービス選定基準の策定',
      '現在の運営会社との契約を終え、安全対策の水準を満たす別の会社に切り替えます。',
      '仕事を頼む前に相手の守りの状態を書面で確かめ、足りなければ契約しないことにしました。',
    ],
    no: [
      '委託先のサーバーが不正アクセスを受けました。',
      '委託先は公募により選定しておりました。',
      '価格を重視し、安全面の確認をせずに委託先を決めていました。',
    ],
    neighbours: [
      { measure: 'vendor-oversight', text: '契約中の委託先に対し、年1回の立入り点検を行うこととしました。' },
    ],
  },
} as const satisfies Measure;
