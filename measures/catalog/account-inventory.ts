import type { Measure } from '../measure';

export default {
  id: 'account-inventory',
  group: 'access',
  kind: 'prevention',
  label: { ja: 'アカウントの棚卸し', en: 'Account inventory' },
  kana: 'あかうんとのたなおろし',
  definition: {
    ja: '使われていない利用者IDを定期に調べ、止めるか消す。',
    en: 'Review accounts regularly and disable or delete the ones not needed.',
  },
  phrases: [
    'アカウントの棚卸し',
    'アカウント棚卸し',
    '不要アカウントの削除',
    '不要なアカウントの無効化',
    '未使用アカウントの削除',
    '退職者アカウントの削除',
    'IDの棚卸し',
    'ユーザーIDの見直し',
    'アカウント管理の強化',
    'アカウント管理の徹底',
    '利用者IDの整理',
    '使用していないIDを停止',
    '休眠アカウントの削除',
  ],
  weakPhrases: [],
  negativePhrases: [
    'お客様のアカウントを削除',
    '退会手続き',
    '不要アカウントが悪用された',
    'アカウントが乗っ取られ',
  ],
  phrasesEn: [
    'account review',
    'remove unused accounts',
    'disable dormant accounts',
    "delete leavers' accounts",
    'account inventory',
  ],
  controls: [
    { framework: 'cis', ids: ['5.1', '5.3', '6.2'], verified: true },
    { framework: 'csf', ids: ['PR.AA-01', 'PR.AA-05'], verified: true },
    { framework: 'iso27001', ids: ['5.16', '5.18'], verified: true },
    { framework: 'nist80053', ids: ['AC-2'], verified: true },
    { framework: 'attack', ids: ['M1018'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(1)', '10-6(2)'], verified: false },
  ],
  question: {
    ja: '使われていないアカウントを定期的に止めているか',
    en: 'Are unused accounts disabled on a schedule?',
  },
  nextActions: [
    { ja: '全アカウントを一覧にする', en: 'List every account' },
    { ja: '持ち主不明と退職者を止める', en: "Disable ownerless and leavers' accounts" },
    { ja: '四半期ごとに繰り返す', en: 'Repeat each quarter' },
  ],
  examples: {
    yes: [
      '退職者のアカウント48件を削除しました。',
      '・利用者IDの四半期ごとの棚卸し',
      '持ち主の分からないIDが残らないよう、年2回、所属長が全ての利用者を確認することといたします。',
      '半年以上使われていない登録は自動で止まるようにしました。',
    ],
    no: [
      '退職した元職員のアカウントが削除されずに残っていました。',
      '退会をご希望の方は、マイページからお手続きください。',
      '不正に作成された管理者アカウントが2件見つかりました。',
    ],
    neighbours: [
      { measure: 'access-rights', text: '在籍者の権限を点検し、業務に要らない閲覧権限を外しました。' },
    ],
  },
} as const satisfies Measure;
