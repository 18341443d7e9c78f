import type { Measure } from '../measure';

export default {
  id: 'ip-restriction',
  group: 'access',
  kind: 'prevention',
  label: { ja: '接続元制限', en: 'Source-address restriction' },
  kana: 'せつぞくもとせいげん',
  definition: {
    ja: '管理画面やサーバーに接続できる相手を、IPアドレスなどの接続元で絞る。',
    en: 'Only listed source addresses or networks may reach an admin page or server.',
  },
  phrases: [
    'IPアドレス制限',
    'IPアドレスによるアクセス制限',
    'IP制限',
    'アクセス元IPの制限',
    '接続元IPアドレスの制限',
    '接続元制限',
    '許可したIPアドレスのみ',
    '限られたIPアドレスからのみ',
    '固定IPからのみ',
    '管理画面へのアクセス制限',
    '管理画面への接続制限',
    '特定のIPアドレスからのみ',
    'ホワイトリスト方式',
    '国外IPアドレスからのアクセス遮断',
    '海外からのアクセスを制限',
  ],
  weakPhrases: ['IP制限'],
  negativePhrases: [
    '攻撃元IPを特定し',
    'IPアドレスが漏えい',
    '外部からのアクセス制限を解放',
    'アクセス元IPアドレスを調査',
  ],
  phrasesEn: [
    'IP address restriction',
    'IP allowlist',
    'whitelisted IP addresses only',
    'restrict access to the admin panel by IP',
    'block access from overseas IP addresses',
  ],
  controls: [
    { framework: 'cis', ids: ['3.3', '12.2', '13.5'], verified: true },
    { framework: 'csf', ids: ['PR.AA-05', 'PR.IR-01'], verified: true },
    { framework: 'iso27001', ids: ['8.3', '8.20'], verified: true },
    { framework: 'nist80053', ids: ['AC-3', 'AC-17', 'SC-7'], verified: true },
    { framework: 'attack', ids: ['M1035', 'M1037'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(1)', '10-6(3)'], verified: false },
  ],
  question: {
    ja: '管理画面は許可したIPアドレスからしか開けないか',
    en: 'Can the admin page be opened only from approved IP addresses?',
  },
  nextActions: [
    { ja: '外から開ける管理画面を洗い出す', en: 'List admin pages reachable from outside' },
    { ja: '許可する接続元を一覧にする', en: 'List approved sources' },
    {
      ja: '検証環境も含め設定し外部から開けないことを試す',
      en: 'Apply it (staging too) and test from outside',
    },
  ],
  examples: {
    yes: [
      '管理画面への接続元を、本社と保守会社の固定IPアドレスに限定しました。',
      '・国外からのアクセスを遮断する設定の適用',
      '今後は、学内のネットワークからでなければ職員用ページを開けないようにいたします。',
      'データベースサーバーへは、踏み台となる1台を経由した場合だけ接続を受け付けるよう改めました。',
    ],
    no: [
      '管理画面がどこからでも接続できる状態であったことが、侵入を許した要因と考えております。',
      '攻撃者は海外のIPアドレスから約3万回の接続を試みていました。',
      '当該時間帯に接続のあったIPアドレスの一覧は、別紙のとおりです。',
    ],
    neighbours: [
      {
        measure: 'containment',
        text: '不審な通信の発信元となっていた3つのIPアドレスを、同日中に遮断しました。',
      },
    ],
  },
} as const satisfies Measure;
