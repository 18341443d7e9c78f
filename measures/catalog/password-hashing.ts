import type { Measure } from '../measure';

export default {
  id: 'password-hashing',
  group: 'data',
  kind: 'prevention',
  label: { ja: 'パスワードの不可逆保存', en: 'Password hashing' },
  kana: 'ぱすわーどのふかぎゃくほぞん',
  definition: {
    ja: '利用者のパスワードを元に戻せない形で保存する。',
    en: 'Store user passwords in a form that cannot be reversed.',
  },
  phrases: [
    'パスワードを非可逆式の暗号化に変更',
    'パスワードの不可逆暗号化',
    'パスワードのハッシュ化',
    'ハッシュ化して保存',
    'ソルト付きハッシュ',
    'パスワードの暗号化方式を変更',
    'パスワードの暗号化',
    'パスワードの保存方法の見直し',
    'bcrypt',
    'ストレッチング',
    '非可逆式',
  ],
  weakPhrases: ['bcrypt', '非可逆式'],
  negativePhrases: [
    'パスワードは暗号化されておりました',
    'パスワードが平文で保存されていた',
    'ハッシュ化されたパスワードが流出',
  ],
  phrasesEn: [
    'hash passwords',
    'salted hashing',
    'irreversible password storage',
    'bcrypt',
    'stop storing plaintext passwords',
  ],
  controls: [
    { framework: 'cis', ids: ['3.11', '16.11'], verified: true },
    { framework: 'csf', ids: ['PR.DS-01', 'PR.AA-03'], verified: true },
    { framework: 'iso27001', ids: ['5.17', '8.24'], verified: true },
    { framework: 'nist80053', ids: ['IA-5', 'SC-13'], verified: true },
    { framework: 'attack', ids: ['M1041', 'M1027'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(2)', '10-6(4)'], verified: false },
  ],
  question: {
    ja: 'パスワードはソルト付きの強いハッシュで保存しているか',
    en: 'Are passwords stored with a strong salted hash?',
  },
  nextActions: [
    { ja: '保存形式を確かめる', en: 'Check the storage format' },
    { ja: '強いハッシュへ移す', en: 'Move to a strong hash' },
    { ja: '古い形式の値を消す', en: 'Delete old values' },
  ],
  examples: {
    yes: [
      '会員パスワードを、ソルト付きのハッシュ値で保存する方式に変更しました。',
      '・パスワードの不可逆な形式での保管',
      '管理者であっても元の文字列を知ることのできない形で、暗証番号を持つようにいたします。',
      '古い方式で残っていた値を消し、復元に膨大な計算を要する方式へ移しました。',
    ],
    no: [
      'パスワードは平文のまま保存されていました。',
      '流出したパスワードはハッシュ化されており、直ちに悪用されるおそれは低いと考えております。',
      '攻撃者はハッシュ値から元のパスワードを割り出した可能性があります。',
    ],
    neighbours: [
      {
        measure: 'credential-reset',
        text: '流出した可能性のあるパスワードを無効化し、新しいものに付け替えました。',
      },
    ],
  },
} as const satisfies Measure;
