import type { Measure } from '../measure';

export default {
  id: 'password-policy',
  group: 'access',
  kind: 'prevention',
  label: { ja: 'パスワード方針の強化', en: 'Password policy' },
  kana: 'ぱすわーどほうしんのきょうか',
  definition: {
    ja: '長さ・使い回し禁止などパスワードの決まりを厳しくする。',
    en: 'Stricter rules for length, reuse and handling of passwords.',
  },
  phrases: [
    'パスワードポリシーの強化',
    'パスワードポリシーの見直し',
    'パスワードの複雑化',
    'パスワードの桁数を増やす',
    '推測されにくいパスワード',
    '強固なパスワード',
    'パスワードの使い回し禁止',
    'パスワード管理の徹底',
    'パスワード管理の強化',
    'パスワードルールの厳格化',
    '長く複雑なパスワード',
    '初期パスワードの変更を徹底',
  ],
  weakPhrases: [],
  negativePhrases: [
    'パスワードの使い回しを避けていただきますよう',
    '推測されやすいパスワードが使われていた',
    'パスワードの変更をお願い',
  ],
  phrasesEn: [
    'password policy',
    'stronger password rules',
    'longer passwords',
    'no password reuse',
    'password complexity',
  ],
  controls: [
    { framework: 'cis', ids: ['5.2'], verified: true },
    { framework: 'csf', ids: ['PR.AA-01', 'PR.AA-03'], verified: true },
    { framework: 'iso27001', ids: ['5.17', '8.5'], verified: true },
    { framework: 'nist80053', ids: ['IA-5'], verified: true },
    { framework: 'attack', ids: ['M1027'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(2)'], verified: false },
  ],
  question: {
    ja: '長さと使い回し禁止の決まりがあり、システムで強制しているか',
    en: 'Are length and no-reuse rules enforced by the system?',
  },
  nextActions: [
    { ja: '12文字以上などの基準を決める', en: 'Set a minimum such as 12 characters' },
    { ja: '漏えい済みパスワードを拒む設定にする', en: 'Reject known-leaked passwords' },
    { ja: 'パスワード管理ツールを配る', en: 'Give staff a password manager' },
  ],
  examples: {
    yes: [
      'パスワードの最低文字数を8文字から14文字に引き上げました。',
      '・使い回しの禁止を含むパスワード基準の改定',
      '過去に流出が確認されている文字列は、登録の際に受け付けないようにいたします。',
      '覚えやすい単語や生年月日を暗証に使わせない決まりを設け、機器側でも拒むようにしました。',
    ],
    no: [
      '初期パスワードのまま運用されていたことが判明しました。',
      '他のサービスと同じパスワードのご利用はお控えください。',
      '攻撃者は、推測しやすいパスワードを総当たりで試したものとみられます。',
    ],
    neighbours: [{ measure: 'credential-reset', text: '念のため、全職員のパスワードを一斉に変更しました。' }],
  },
} as const satisfies Measure;
