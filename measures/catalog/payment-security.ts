import type { Measure } from '../measure';

export default {
  id: 'payment-security',
  group: 'data',
  kind: 'prevention',
  label: { ja: 'カード情報の非保持・決済の保護', en: 'Payment card protection' },
  kana: 'かーどじょうほうのひほじ・けっさいのほご',
  definition: {
    ja: 'カード情報を自社で持たない・通さない方式や本人認証を入れる。',
    en: 'Keep card data off your own systems and add cardholder authentication.',
  },
  phrases: [
    'カード情報の非保持化',
    'クレジットカード情報の非保持',
    'カード情報非通過',
    '非通過型決済',
    'リンク型決済への変更',
    'トークン決済の導入',
    '決済代行会社の画面へ移行',
    'PCI DSS準拠',
    'PCI DSS',
    '3Dセキュアの導入',
    '3Dセキュア2.0',
    '本人認証サービスの導入',
    'セキュリティコードを保存しない',
    '決済システムの刷新',
    '不正検知サービスの導入',
  ],
  weakPhrases: ['PCI DSS', 'PCI DSS準拠'],
  negativePhrases: [
    'クレジットカード情報を保持しておりません',
    'カード情報の登録はなく',
    'カード決済を停止',
    'カードの再発行',
  ],
  phrasesEn: [
    'do not store card data',
    'hosted payment page',
    'tokenised payment',
    'PCI DSS compliance',
    '3-D Secure',
  ],
  controls: [
    { framework: 'cis', ids: ['3.1', '3.12', '16.11'], verified: true },
    { framework: 'csf', ids: ['PR.DS-01', 'PR.DS-02'], verified: true },
    { framework: 'iso27001', ids: ['8.26', '8.11'], verified: true },
    { framework: 'nist80053', ids: ['SC-28', 'SI-12', 'SA-9'], verified: true },
    { framework: 'attack', ids: ['M1041'], verified: true },
    { framework: 'meti', ids: ['5', '9'], verified: true },
    { framework: 'ppc', ids: ['10-6(4)'], verified: false },
  ],
  question: {
    ja: 'カード情報が自社のサーバーを通らない方式か',
    en: 'Does card data stay off your servers entirely?',
  },
  nextActions: [
    { ja: '決済の流れを図にする', en: 'Map the payment flow' },
    { ja: '非保持の方式へ変える', en: 'Move to a non-retention method' },
    { ja: '決済画面の改ざん検知を置く', en: 'Detect tampering of the pay page' },
  ],
  examples: {
    yes: [
      'カード情報が当店のサーバーを通らないリンク型決済に切り替えました。',
      '・本人認証サービス（3Dセキュア）の導入',
      'カード番号は決済代行会社の画面でご入力いただく形に改め、当社では一切保持いたしません。',
      '支払い画面を外部の専門事業者に預け、番号を自社で扱わない作りにしました。',
    ],
    no: [
      '決済画面が改ざんされ、入力されたカード情報が外部に送られていました。',
      '当社はクレジットカード情報を保有していないため、流出はありません。',
      'カードのご利用明細に身に覚えのない請求がないか、ご確認ください。',
    ],
    neighbours: [
      {
        measure: 'containment',
        text: '調査が終わるまで、クレジットカードによるお支払いの受付を止めました。',
      },
    ],
  },
} as const satisfies Measure;
