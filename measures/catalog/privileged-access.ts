import type { Measure } from '../measure';

export default {
  id: 'privileged-access',
  group: 'access',
  kind: 'prevention',
  label: { ja: '特権IDの管理', en: 'Privileged access management' },
  kana: 'とっけんあいでぃーのかんり',
  definition: {
    ja: '管理者権限を持つIDを限り、使うときの承認と記録を行う。',
    en: 'Limit administrator accounts and approve and record their use.',
  },
  phrases: [
    '特権IDの管理',
    '特権ID管理の強化',
    '特権アカウントの管理',
    '管理者権限の見直し',
    '管理者アカウントの限定',
    '管理者権限の最小化',
    '管理者IDの分離',
    '特権アクセス管理',
    'PAMの導入',
    '管理者権限の付与を制限',
    'ドメイン管理者権限の見直し',
    'Active Directoryの管理強化',
    '作業時のみ特権を付与',
  ],
  weakPhrases: [],
  negativePhrases: ['管理者権限を奪取され', '特権IDが悪用された', '管理者に限られておりました'],
  phrasesEn: [
    'privileged access management',
    'PAM',
    'restrict administrator accounts',
    'privileged account control',
    'just-in-time admin rights',
  ],
  controls: [
    { framework: 'cis', ids: ['5.4', '6.5', '12.8'], verified: true },
    { framework: 'csf', ids: ['PR.AA-05'], verified: true },
    { framework: 'iso27001', ids: ['8.2', '8.18'], verified: true },
    { framework: 'nist80053', ids: ['AC-2', 'AC-6', 'IA-2'], verified: true },
    { framework: 'attack', ids: ['M1026'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(1)'], verified: false },
  ],
  question: {
    ja: '管理者IDは個人ごとに分かれ、使った記録を見ているか',
    en: 'Are admin IDs personal and their use reviewed?',
  },
  nextActions: [
    { ja: '管理者IDを一覧にして減らす', en: 'List and reduce admin IDs' },
    { ja: '共用IDを個人別にする', en: 'Replace shared IDs with personal ones' },
    { ja: '使用記録を月次で見る', en: 'Review use monthly' },
  ],
  examples: {
    yes: [
      'ドメイン管理者権限を持つアカウントを23個から4個に減らしました。',
      '・特権IDの貸出制と利用記録の取得',
      '共用していた管理者IDを廃し、担当者ごとに分けたうえで、使うたびに上長の許可を必要とする運用に改めます。',
      '強い権限は作業の間だけ与え、終われば自動で外れる仕組みを取り入れました。',
    ],
    no: [
      '攻撃者はドメイン管理者の権限を奪い、セキュリティソフトを停止させていました。',
      '管理者IDが複数の部署で共用されていたことが被害を広げました。',
      '当該機能は、本会の管理者だけが使えるものです。',
    ],
    neighbours: [
      { measure: 'access-rights', text: '一般職員に付与していた参照権限を、担当業務の範囲に縮小しました。' },
    ],
  },
} as const satisfies Measure;
