import type { Measure } from '../measure';

export default {
  id: 'firewall',
  group: 'network',
  kind: 'prevention',
  label: { ja: 'ファイアウォール', en: 'Firewall' },
  kana: 'ふぁいあうぉーる',
  definition: {
    ja: '通信の許可ルールを見直し、不要な通信を止める。',
    en: 'Review firewall rules and block traffic that is not needed.',
  },
  phrases: [
    'ファイアウォールの設定見直し',
    'ファイアウォールポリシーの見直し',
    'ファイアウォールの強化',
    'ファイアウォールの導入',
    'ファイアーウォール',
    'FWの設定変更',
    'FW',
    'UTMの導入',
    '次世代ファイアウォール',
    '通信制御の強化',
    '不要なポートの閉鎖',
    'ポートの遮断',
    '外部との通信を必要最小限に制限',
    '通信ポリシーの見直し',
    '出口対策の強化',
  ],
  weakPhrases: ['FW'],
  negativePhrases: [
    'ファイアウォールを突破',
    'ファイアウォールの設定不備により',
    'ファイアウォールの脆弱性を悪用',
    'Webアプリケーションファイアウォール',
  ],
  phrasesEn: [
    'firewall policy review',
    'tighten firewall rules',
    'next-generation firewall',
    'close unnecessary ports',
    'restrict outbound traffic',
  ],
  controls: [
    { framework: 'cis', ids: ['4.4', '4.5', '13.4'], verified: true },
    { framework: 'csf', ids: ['PR.IR-01'], verified: true },
    { framework: 'iso27001', ids: ['8.20', '8.21'], verified: true },
    { framework: 'nist80053', ids: ['SC-7'], verified: true },
    { framework: 'attack', ids: ['M1037'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '許可ルールに理由と期限があり、年1回以上見直しているか',
    en: 'Does each allow rule have a reason and is it reviewed yearly?',
  },
  nextActions: [
    { ja: '許可ルールを全て出す', en: 'Export all allow rules' },
    { ja: '理由のないものを消す', en: 'Delete those without a reason' },
    { ja: '外から開いているポートを検査する', en: 'Scan open ports from outside' },
  ],
  examples: {
    yes: [
      'ファイアウォールの許可ルールを全件点検し、使われていない120件を削除しました。',
      '・不要な通信ポートの閉鎖',
      'サーバーから外へ出ていく通信についても、業務に必要な宛先だけを許す設定に改めます。',
      '拠点の境界に置く装置を新しい世代の製品に替え、通してよい通信を一から決め直しました。',
    ],
    no: [
      'ファイアウォールの設定に誤りがあり、外部から接続できる状態でした。',
      '攻撃者はファイアウォールの欠陥を突いて内部に入り込んだとみられます。',
      'ご自宅のルーターについても、設定をご確認ください。',
    ],
    neighbours: [
      {
        measure: 'network-segmentation',
        text: '事務用と診療用のネットワークを分け、互いに行き来できないようにしました。',
      },
    ],
  },
} as const satisfies Measure;
