import type { Measure } from '../measure';

export default {
  id: 'incident-response',
  group: 'govern',
  kind: 'prevention',
  label: { ja: '事故対応体制', en: 'Incident response readiness' },
  kana: 'じこたいおうたいせい',
  definition: {
    ja: '次の事故に備え、チーム・手順・連絡網・訓練を整える。',
    en: 'Prepare team, plan, contacts and drills for the next incident.',
  },
  phrases: [
    'CSIRTの構築',
    'CSIRT 構築運用',
    'CSIRTの設置',
    'インシデント対応体制の整備',
    'インシデントに対する体制整備',
    'インシデント対応手順の見直し',
    '緊急時対応体制',
    '緊急連絡体制の整備',
    'エスカレーションルールの見直し',
    '報告体制の強化',
    '対応マニュアルの整備',
    'インシデント対応訓練',
    'サイバー攻撃を想定した訓練',
    '漏えい時の報告手順',
    '初動対応の見直し',
  ],
  weakPhrases: [],
  negativePhrases: ['緊急対策チームを編成し', '対策本部を立ち上げ', 'インシデントが発生', '初動対応を実施'],
  phrasesEn: [
    'CSIRT',
    'incident response plan',
    'incident drills',
    'escalation procedures',
    'emergency contact list',
  ],
  controls: [
    { framework: 'cis', ids: ['17.1', '17.2', '17.3', '17.4', '17.5', '17.7', '17.8'], verified: true },
    { framework: 'csf', ids: ['RS.MA-01', 'ID.IM-02', 'ID.IM-04'], verified: true },
    { framework: 'iso27001', ids: ['5.24', '5.26', '5.27', '6.8'], verified: true },
    { framework: 'nist80053', ids: ['IR-1', 'IR-2', 'IR-3', 'IR-8'], verified: true },
    { framework: 'attack', ids: ['M1060'], verified: true },
    { framework: 'meti', ids: ['7'], verified: true },
    { framework: 'ppc', ids: ['10-3(4)'], verified: false },
  ],
  question: {
    ja: '手順書と連絡網があり、年1回訓練しているか',
    en: 'Is there a plan and contact list, drilled yearly?',
  },
  nextActions: [
    { ja: '担当と連絡先を決める', en: 'Name roles and contacts' },
    { ja: '手順書を書く', en: 'Write the plan' },
    { ja: '年1回訓練して直す', en: 'Drill yearly' },
  ],
  examples: {
    yes: [
      '事故発生時の連絡網と対応手順書を整備しました。',
      '・CSIRTの設置',
      'サイバー攻撃を想定した対応訓練を、年2回実施いたします。',
      '異変に気付いた職員が、夜間でもすぐに責任者へ伝えられる決まりを作りました。',
    ],
    no: [
      '連絡体制が整っておらず、初動が遅れました。',
      '担当者は異常に気付きましたが、上司に報告していませんでした。',
      'インシデントの発生から公表までの経緯は次のとおりです。',
    ],
    neighbours: [
      { measure: 'response-team', text: '事案の発覚を受け、同日中に緊急の対策チームを招集しました。' },
    ],
  },
} as const satisfies Measure;
