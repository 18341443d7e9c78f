import type { Measure } from '../measure';

export default {
  id: 'missend-prevention',
  group: 'change',
  kind: 'prevention',
  label: { ja: '誤送信の防止', en: 'Misdelivery prevention' },
  definition: {
    ja: 'メールや郵送の宛先・添付の誤りを仕組みで防ぐ。',
    en: 'Stop wrong recipients, attachments or mailings.',
  },
  phrases: [
    'メール誤送信防止',
    '誤送信防止システムの導入',
    '誤送信防止ツール',
    '送信前の宛先確認',
    'BCCの徹底',
    'BCCでの送信',
    '自動BCC変換',
    'メール配信システムの利用',
    '一斉送信時のダブルチェック',
    '添付ファイルの確認徹底',
    '送信保留機能',
    '上長承認後の送信',
    '封入時の確認',
    '宛名の確認徹底',
    '誤発送防止',
  ],
  weakPhrases: [],
  negativePhrases: ['誤送信が判明', 'CCに入れて送信してしまった', 'メールの削除をお願い', '宛先を誤り'],
  phrasesEn: [
    'misdirected e-mail prevention',
    'use BCC',
    'recipient check before sending',
    'mail delay',
    'bulk mail tool',
  ],
  controls: [
    { framework: 'cis', ids: ['3.13', '14.5'], verified: true },
    { framework: 'csf', ids: ['PR.DS-02', 'PR.AT-01'], verified: true },
    { framework: 'iso27001', ids: ['5.14', '8.12'], verified: true },
    { framework: 'nist80053', ids: ['AC-4', 'AT-2'], verified: true },
    { framework: 'attack', ids: ['M1057'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(4)', '10-3(2)'], verified: false },
  ],
  question: { ja: '一斉送信は専用の仕組みだけで行うか', en: 'Is bulk mail sent only with a dedicated tool?' },
  nextActions: [
    { ja: '一斉送信の方法を1つに決める', en: 'Choose one bulk tool' },
    { ja: '送信保留と確認画面を入れる', en: 'Add delay and confirmation' },
    { ja: '個人情報の添付を共有リンクに替える', en: 'Replace attachments with links' },
  ],
  examples: {
    yes: [
      '一斉送信の宛先を自動でBCCに変換するシステムを導入しました。',
      '・外部へのメール送信時の宛先確認の徹底',
      '封入の際は、宛名と中身を二人で突き合わせてから封をする手順に改めます。',
      '送信の操作をしてから3分間は取り消せるようにし、その間に添付物を見直すようにしました。',
    ],
    no: [
      '本来BCCに入れるべきところを、宛先欄に入力して送信しました。',
      '誤って受け取られた方は、当該メールを削除してくださいますようお願いいたします。',
      'メールの誤送信が判明したのは、送信の2時間後でした。',
    ],
    neighbours: [
      { measure: 'change-review', text: 'サーバーの設定変更は、二人で画面を見ながら行うこととしました。' },
    ],
  },
} as const satisfies Measure;
