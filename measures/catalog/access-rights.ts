import type { Measure } from '../measure';

export default {
  id: 'access-rights',
  group: 'access',
  kind: 'prevention',
  label: { ja: 'アクセス権限の見直し', en: 'Access-rights review' },
  kana: 'あくせすけんげんのみなおし',
  definition: {
    ja: 'データや機能に触れられる人と権限を業務に必要な範囲に絞り直す。',
    en: 'Cut who may read or change data down to what the job needs.',
  },
  phrases: [
    'アクセス権限の見直し',
    'アクセス権の見直し',
    'アクセス権限の適正化',
    '権限の最小化',
    '最小権限',
    '必要最小限の権限',
    '閲覧権限を限定',
    'アクセス権限を管理者に限定',
    '適切なアクセス制限の実施',
    'アクセス制御の強化',
    'ディレクトリに対する権限制限',
    '実行権限の見直し',
    'アクセス可能な従業員を限定',
    '閲覧できる者を制限',
    '権限付与の見直し',
    'パーミッションの変更',
    '管理者に限定する設定変更',
  ],
  weakPhrases: ['最小権限'],
  negativePhrases: [
    'アクセス権限が限定されておりました',
    '権限の不適切な設定が判明',
    'アクセス制限を解除してしまった',
    '権限を有する従業員が持ち出した',
  ],
  phrasesEn: [
    'review access rights',
    'least privilege',
    'restrict permissions',
    'limit access to authorised staff',
    'tighten access control',
  ],
  controls: [
    { framework: 'cis', ids: ['3.3', '6.1', '6.8'], verified: true },
    { framework: 'csf', ids: ['PR.AA-05'], verified: true },
    { framework: 'iso27001', ids: ['5.15', '5.18', '8.3'], verified: true },
    { framework: 'nist80053', ids: ['AC-2', 'AC-3', 'AC-6'], verified: true },
    { framework: 'attack', ids: ['M1018', 'M1022'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(1)'], verified: false },
  ],
  question: {
    ja: '個人データを見られる人の一覧があり、年1回以上見直しているか',
    en: 'Is there a list of who can see personal data, reviewed at least yearly?',
  },
  nextActions: [
    { ja: '権限の一覧を出す', en: 'Export current permissions' },
    { ja: '業務に不要な権限を外す', en: 'Remove what the job does not need' },
    { ja: '見直しの時期と担当を決める', en: 'Set a review date and owner' },
  ],
  examples: {
    yes: [
      '顧客台帳を閲覧できる職員を、窓口業務の担当者12名に絞りました。',
      '・共有フォルダの権限設定の全面的な見直し',
      '異動者に前部署の権限が残らないよう、四半期ごとに付与状況を確認し、不要な権限を外してまいります。',
      '担当外の課の職員には、申請者の情報が表示されないように改めました。',
    ],
    no: [
      '全職員が閲覧できる権限設定のまま運用していたことが原因です。',
      '攻撃者は取得した権限を用いて、複数のフォルダを閲覧していました。',
      '当該フォルダは、人事課の職員のみが閲覧できる設定となっておりました。',
    ],
    neighbours: [
      {
        measure: 'exposure-check',
        text: '「リンクを知っている全員」に公開していた申込フォームの共有設定を、非公開に変更しました。',
      },
    ],
  },
} as const satisfies Measure;
