import type { Measure } from '../measure';

export default {
  id: 'penetration-test',
  group: 'vulnerability',
  kind: 'prevention',
  label: { ja: '侵入テスト', en: 'Penetration test' },
  kana: 'しんにゅうてすと',
  definition: {
    ja: '攻撃者の立場で侵入を試し、守りを確かめる。',
    en: 'Try to break in as an attacker would.',
  },
  phrases: [
    'ペネトレーションテスト',
    'ペネトレーションテストの実施',
    'ペネトレーションテストの定期的な実施',
    '侵入テスト',
    '侵入試験',
    'ペンテスト',
    '疑似攻撃',
    'レッドチーム演習',
    'TLPT',
    '脅威ベースのペネトレーションテスト',
    'バグバウンティ',
    'ホワイトハッカーによる検証',
  ],
  weakPhrases: ['侵入試験', '疑似攻撃', 'TLPT', 'ペネトレーションテスト', '侵入テスト'],
  negativePhrases: ['標的型メール訓練', '侵入された経路の検証'],
  phrasesEn: [
    'penetration test',
    'pen test',
    'red team exercise',
    'threat-led penetration testing',
    'bug bounty',
  ],
  controls: [
    { framework: 'cis', ids: ['18.1', '18.2', '18.3', '18.5', '16.13'], verified: true },
    { framework: 'csf', ids: ['ID.RA-01', 'ID.IM-02'], verified: true },
    { framework: 'iso27001', ids: ['8.29', '8.8'], verified: true },
    { framework: 'nist80053', ids: ['CA-8'], verified: true },
    { framework: 'attack', ids: ['M1016'], verified: true },
    { framework: 'meti', ids: ['5', '6'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '重要システムへの侵入テストを定期に行い、結果を直したか',
    en: 'Are key systems penetration-tested and findings fixed?',
  },
  nextActions: [
    { ja: '対象と狙いを決める', en: 'Set scope and goals' },
    { ja: '外部に依頼する', en: 'Engage testers' },
    { ja: '結果を期限付きで直す', en: 'Fix findings by a date' },
  ],
  examples: {
    yes: [
      '外部の専門会社によるペネトレーションテストを実施しました。',
      '・年1回の侵入テスト',
      '攻撃者の立場から実際に入り込めるかを試す検証を、再開前に行う予定です。',
      '外部の技術者に当社への攻撃役を頼み、守りが破られないかを確かめました。',
    ],
    no: [
      '攻撃者は段階を踏んで内部に侵入していました。',
      '侵入の経路を検証した結果、保守用の回線が使われていました。',
      '侵入テストを行ったことがなく、弱点に気付けませんでした。',
    ],
    neighbours: [{ measure: 'training', text: '職員に模擬の攻撃メールを送る訓練を行いました。' }],
  },
} as const satisfies Measure;
