import type { Measure } from '../measure';

export default {
  id: 'credential-reset',
  group: 'access',
  kind: 'prevention',
  label: { ja: 'パスワード・鍵の変更', en: 'Credential reset' },
  kana: 'ぱすわーど・かぎのへんこう',
  definition: {
    ja: '漏れたおそれのあるパスワードや鍵、トークンを取り替える。',
    en: 'Replace passwords, keys or tokens that may have been exposed.',
  },
  phrases: [
    'パスワードの変更',
    'パスワード変更を実施',
    'パスワード再設定',
    'パスワードの再設定',
    'パスワードのリセット',
    'パスワードを初期化',
    '全アカウントのパスワードを変更',
    '管理者パスワードの変更',
    'データベースパスワードの変更',
    '認証情報の変更',
    '認証情報の更新',
    'アクセスキーの再発行',
    '秘密鍵の更新',
    'APIキーの無効化',
    'トークンの失効',
    '強制的にパスワードをリセット',
  ],
  weakPhrases: [],
  negativePhrases: ['パスワードの変更をお願いいたします', 'パスワードが流出', 'パスワードを変更していただく'],
  phrasesEn: [
    'reset passwords',
    'change credentials',
    'rotate keys',
    'revoke tokens',
    'force a password reset',
  ],
  controls: [
    { framework: 'cis', ids: ['5.2', '17.4'], verified: true },
    { framework: 'csf', ids: ['PR.AA-01', 'RS.MI-02'], verified: true },
    { framework: 'iso27001', ids: ['5.17'], verified: true },
    { framework: 'nist80053', ids: ['IA-5', 'IR-4'], verified: true },
    { framework: 'attack', ids: ['M1027', 'M1043'], verified: true },
    { framework: 'meti', ids: ['5', '7'], verified: true },
    { framework: 'ppc', ids: ['10-6(2)'], verified: false },
  ],
  question: {
    ja: '侵害のおそれがある全ての認証情報を変更し、記録を残したか',
    en: 'Were all possibly exposed credentials changed, with a record?',
  },
  nextActions: [
    { ja: '影響した認証情報を洗い出す', en: 'List exposed credentials' },
    { ja: '古い鍵とセッションを無効にする', en: 'Invalidate old keys and sessions' },
    { ja: '変更日を記録する', en: 'Record the change dates' },
  ],
  examples: {
    yes: [
      '侵害のおそれがある全ての管理者パスワードを変更しました。',
      '・漏えいしたアクセスキーの失効と再発行',
      '会員の皆様の現在のパスワードを無効にし、次回ログイン時に新しいものを設定していただく方式といたしました。',
      '外部サービスとの連携に使っていた鍵を、すべて新しいものに取り替えました。',
    ],
    no: [
      'お手数ですが、パスワードの変更をお願いいたします。',
      '委託先の社員がパスワードを私用のパソコンに保存していました。',
      '流出した情報に、お客様のパスワードは含まれておりません。',
    ],
    neighbours: [
      {
        measure: 'password-hashing',
        text: '会員パスワードの保存形式を、復元できないハッシュ値に改めました。',
      },
    ],
  },
} as const satisfies Measure;
