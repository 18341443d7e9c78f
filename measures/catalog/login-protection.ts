import type { Measure } from '../measure';

export default {
  id: 'login-protection',
  group: 'access',
  kind: 'prevention',
  label: { ja: '不正ログイン対策', en: 'Login abuse protection' },
  definition: {
    ja: '総当たりや使い回し攻撃を止めるため、試行回数の制限や機械判定を入れる。',
    en: 'Rate limits, lockouts or bot checks that stop password guessing and stuffing.',
  },
  phrases: [
    'ログイン試行回数の制限',
    'アカウントロック機能',
    '一定回数失敗でロック',
    'ログイン失敗回数の制限',
    'リスト型攻撃対策',
    '不正ログイン対策の強化',
    '不正ログイン検知',
    'リスクベース認証',
    '画像認証の導入',
    'CAPTCHA',
    'reCAPTCHA',
    'ボット対策',
    'ログイン通知メール',
    'ログイン履歴の表示',
  ],
  weakPhrases: ['CAPTCHA', 'reCAPTCHA'],
  negativePhrases: ['不正ログインは確認されて', '不正ログインが行われた', 'ログイン履歴のご確認をお願い'],
  phrasesEn: [
    'limit login attempts',
    'account lockout',
    'credential-stuffing protection',
    'CAPTCHA',
    'risk-based authentication',
  ],
  controls: [
    { framework: 'cis', ids: ['13.10'], verified: true },
    { framework: 'csf', ids: ['PR.AA-03', 'DE.CM-09'], verified: true },
    { framework: 'iso27001', ids: ['8.5'], verified: true },
    { framework: 'nist80053', ids: ['AC-7', 'SI-10'], verified: true },
    { framework: 'attack', ids: ['M1036'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(2)', '10-6(3)'], verified: false },
  ],
  question: {
    ja: 'ログイン画面に試行回数の制限か機械判定があるか',
    en: 'Does the login page limit attempts or detect bots?',
  },
  nextActions: [
    { ja: '失敗回数でロックする', en: 'Lock after repeated failures' },
    { ja: '多数IDへの試行を検知する', en: 'Detect many-ID attempts' },
    { ja: '利用者にログイン通知を出す', en: 'Notify users of logins' },
  ],
  examples: {
    yes: [
      '会員ログイン画面に、一定回数の失敗でロックする機能を追加しました。',
      '・画像認証の導入',
      '普段と異なる端末や地域からのログインがあった場合に、ご本人へ自動で通知する機能を設ける予定です。',
      '短い時間に多くのIDを試す動きを見分け、受け付けないようにしました。',
    ],
    no: [
      '他社から流出したとみられるIDとパスワードの組み合わせで、ログインが試みられました。',
      'お心当たりのないログイン履歴がないか、ご確認をお願いいたします。',
      'ログイン試行の回数に上限を設けていなかったことが、攻撃を容易にしました。',
    ],
    neighbours: [{ measure: 'mfa', text: '会員ログインに、SMSで届く確認番号の入力を追加しました。' }],
  },
} as const satisfies Measure;
