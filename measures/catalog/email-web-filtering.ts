import type { Measure } from '../measure';

export default {
  id: 'email-web-filtering',
  group: 'network',
  kind: 'prevention',
  label: { ja: 'メール・Webの防御', en: 'E-mail and web protection' },
  kana: 'めーる・うぇぶのぼうぎょ',
  definition: {
    ja: '迷惑メールや危険なサイトを自動で止め、なりすましを防ぐ。',
    en: 'Filter malicious mail and sites and stop sender spoofing.',
  },
  phrases: [
    'メールフィルタリングの強化',
    '迷惑メール対策の強化',
    '標的型メール対策',
    'メールセキュリティ製品の導入',
    '添付ファイルの無害化',
    'メール無害化',
    'マクロの実行を無効化',
    'マクロ付き添付ファイルの遮断',
    'URLフィルタリング',
    'Webフィルタリングの導入',
    'サンドボックスの導入',
    'DMARCの設定',
    'SPF・DKIM・DMARC',
    '送信ドメイン認証',
    'なりすましメール対策',
    'パスワード付きZIPの廃止',
  ],
  weakPhrases: ['送信ドメイン認証'],
  negativePhrases: [
    '不審なメールにご注意ください',
    '迷惑メールの受信拒否を設定いただき',
    'なりすましメールが送信されました',
    'フィルタリングサービスを提供して',
  ],
  phrasesEn: [
    'e-mail filtering',
    'anti-phishing gateway',
    'DMARC',
    'URL filtering',
    'block macro attachments',
  ],
  controls: [
    { framework: 'cis', ids: ['9.2', '9.3', '9.5', '9.6', '9.7'], verified: true },
    { framework: 'csf', ids: ['PR.IR-01', 'DE.CM-01'], verified: true },
    { framework: 'iso27001', ids: ['8.7', '8.23'], verified: true },
    { framework: 'nist80053', ids: ['SI-8', 'SI-3', 'SC-7'], verified: true },
    { framework: 'attack', ids: ['M1021', 'M1054'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '危険な添付とリンクを自動で止め、DMARCを設定しているか',
    en: 'Are dangerous attachments and links blocked and DMARC set?',
  },
  nextActions: [
    { ja: '添付とリンクの検査を入れる', en: 'Inspect attachments and links' },
    { ja: 'マクロを止める', en: 'Disable macros' },
    { ja: 'DMARCを段階的に強める', en: 'Tighten DMARC step by step' },
  ],
  examples: {
    yes: [
      '受信メールの添付ファイルを自動で検査し、危険なものを取り除く製品を導入しました。',
      '・送信ドメイン認証（DMARC）の設定',
      '有害なウェブサイトへの接続を止めるフィルタリングを、全校の端末に適用する予定です。',
      '外から届いた文書に仕込まれたマクロは、職員の端末では動かないようにしました。',
    ],
    no: [
      '当社を装った不審なメールが複数の取引先に送信されました。',
      '不審なメールを受け取られた場合は、添付ファイルを開かずに削除してください。',
      '迷惑メールの判定をすり抜けたメールを職員が開封しました。',
    ],
    neighbours: [
      { measure: 'training', text: '不審なメールの見分け方について、全職員を対象に研修を行いました。' },
    ],
  },
} as const satisfies Measure;
