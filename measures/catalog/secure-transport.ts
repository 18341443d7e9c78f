import type { Measure } from '../measure';

export default {
  id: 'secure-transport',
  group: 'network',
  kind: 'prevention',
  label: { ja: '通信の暗号化', en: 'Secure transport' },
  kana: 'つうしんのあんごうか',
  definition: {
    ja: '通信をTLSなどで守り、弱い方式を止める。',
    en: 'Protect traffic with TLS and turn off weak protocols.',
  },
  phrases: [
    '常時SSL化',
    'SSL化',
    'TLS1.2以上',
    'TLSの設定変更',
    '暗号化通信',
    '通信の暗号化',
    'HTTPS化',
    '暗号スイートの見直し',
    '脆弱な暗号方式の無効化',
    'SSL Labsの評価',
    '証明書の更新',
    'SFTPへの変更',
    'FTPの廃止',
    'メール通信の暗号化',
    'HSTSの設定',
  ],
  weakPhrases: ['SSL化', '暗号化通信'],
  negativePhrases: ['SSLで暗号化しておりましたが', '通信が傍受された', 'SSL-VPN'],
  phrasesEn: [
    'enforce TLS 1.2 or later',
    'HTTPS everywhere',
    'disable weak ciphers',
    'encrypt traffic',
    'replace FTP with SFTP',
  ],
  controls: [
    { framework: 'cis', ids: ['3.10', '12.6'], verified: true },
    { framework: 'csf', ids: ['PR.DS-02'], verified: true },
    { framework: 'iso27001', ids: ['5.14', '8.20', '8.24'], verified: true },
    { framework: 'nist80053', ids: ['SC-8', 'SC-13'], verified: true },
    { framework: 'attack', ids: ['M1041'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(4)'], verified: false },
  ],
  question: {
    ja: '公開サイトは弱い暗号方式を受け付けないか',
    en: 'Do public sites refuse weak TLS versions?',
  },
  nextActions: [
    { ja: '公開サイトの評価を測る', en: 'Grade public sites' },
    { ja: '弱い方式を止める', en: 'Turn off weak protocols' },
    { ja: 'ファイル転送を暗号化する', en: 'Encrypt file transfer' },
  ],
  examples: {
    yes: [
      'ウェブサイト全体をHTTPSに切り替え、古い暗号方式を無効にしました。',
      '・ファイル受渡しにおけるFTPの廃止とSFTPへの移行',
      '予約サイトと利用者の間の通信は、すべてTLS 1.2以上で守るようにいたします。',
      '取引先とデータをやり取りする回線に、盗み見を防ぐ仕組みを施しました。',
    ],
    no: [
      '当該ページの通信は暗号化されておりませんでした。',
      '公衆無線LANなど、暗号化されていない通信でのご利用はお控えください。',
      '当サイトでは従来よりSSLによる暗号化通信を採用しております。',
    ],
    neighbours: [
      {
        measure: 'data-encryption',
        text: 'サーバーに保管している申込書の画像を、暗号化して保存するよう変更しました。',
      },
    ],
  },
} as const satisfies Measure;
