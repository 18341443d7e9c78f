import type { Measure } from '../measure';

export default {
  id: 'data-encryption',
  group: 'data',
  kind: 'prevention',
  label: { ja: 'データの暗号化', en: 'Data encryption' },
  kana: 'でーたのあんごうか',
  definition: {
    ja: '保存する個人データを暗号化し、漏れても読めなくする。',
    en: 'Encrypt stored data so a leak is unreadable.',
  },
  phrases: [
    'データの暗号化',
    '個人情報の暗号化',
    'データベースの暗号化',
    '保存データの暗号化',
    '暗号化の強化',
    'ファイルの暗号化',
    '暗号化して保管',
    '画面表示のマスキング',
    'トークン化',
    '仮名化',
  ],
  weakPhrases: ['仮名化'],
  negativePhrases: [
    'データが暗号化されました',
    'ファイルが暗号化され',
    '暗号化処理を施しており',
    'ランサムウェアにより暗号化',
  ],
  phrasesEn: ['encrypt stored data', 'database encryption', 'encryption at rest', 'masking', 'tokenisation'],
  controls: [
    { framework: 'cis', ids: ['3.11', '3.6'], verified: true },
    { framework: 'csf', ids: ['PR.DS-01'], verified: true },
    { framework: 'iso27001', ids: ['8.11', '8.24'], verified: true },
    { framework: 'nist80053', ids: ['SC-28', 'SC-13', 'SC-12'], verified: true },
    { framework: 'attack', ids: ['M1041'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(4)'], verified: false },
  ],
  question: {
    ja: '重要な保存データは暗号化され、鍵は別に守られているか',
    en: 'Is sensitive stored data encrypted with keys kept apart?',
  },
  nextActions: [
    { ja: '対象データを決める', en: 'Choose the data' },
    { ja: '保存場所ごとに暗号化する', en: 'Encrypt each store' },
    { ja: '鍵の保管と交代を決める', en: 'Set key storage and rotation' },
  ],
  examples: {
    yes: [
      'データベースに保存している個人情報を暗号化しました。',
      '・バックアップ媒体に記録するデータの暗号化',
      '持ち出されても中身が読めないよう、顧客ファイルの保管方式を改め、鍵は別の場所で管理いたします。',
      '番号の一部を伏せて保存し、担当者の画面にも全桁が出ないようにしました。',
    ],
    no: [
      'サーバー内のファイルが攻撃者に暗号化され、開けなくなりました。',
      '当該データは暗号化されておらず、内容を読み取れる状態でした。',
      'パソコンのハードディスクは従来から暗号化しております。',
    ],
    neighbours: [
      {
        measure: 'device-control',
        text: '外へ持ち出すノートパソコンのディスクを暗号化し、遠隔で消去できるようにしました。',
      },
    ],
  },
} as const satisfies Measure;
