import type { Measure } from '../measure';

export default {
  id: 'release-approval',
  group: 'change',
  kind: 'prevention',
  label: { ja: '本番反映前の別者確認', en: 'Release approval' },
  kana: 'ほんばんはんえいまえのべっしゃかくにん',
  definition: {
    ja: '本番に出す前に、作業者とは別の人が最終確認する。',
    en: 'Someone other than the worker approves before go-live.',
  },
  phrases: [
    '別の者による再度の確認',
    '本番反映時の確認',
    '最終確認作業の徹底',
    'リリース前の確認',
    'リリース判定',
    '公開前チェック',
    '公開前の第三者確認',
    '承認フローの導入',
    '上長の承認',
    '責任者による承認',
    '作業後の確認',
    '本番環境への反映手順の見直し',
    'リリース後の動作確認',
    '公開前テストの徹底',
    '最終確認作業',
  ],
  weakPhrases: [],
  negativePhrases: ['本番環境への反映は保留', '確認が不十分なまま公開', '承認を得ずに'],
  phrasesEn: [
    'release approval',
    'pre-release check',
    'sign-off by another person',
    'final verification before going live',
    'approval workflow',
  ],
  controls: [
    { framework: 'cis', ids: ['16.1', '4.1'], verified: true },
    { framework: 'csf', ids: ['PR.PS-01', 'PR.PS-06'], verified: true },
    { framework: 'iso27001', ids: ['8.32', '5.3', '8.29'], verified: true },
    { framework: 'nist80053', ids: ['CM-3', 'CM-5', 'SA-11'], verified: true },
    { framework: 'attack', ids: ['M1054'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-2', '10-3(2)'], verified: false },
  ],
  question: {
    ja: '本番反映に作業者以外の承認が必須か',
    en: 'Is approval by a non-worker mandatory for release?',
  },
  nextActions: [
    { ja: '承認者を決める', en: 'Name approvers' },
    { ja: '公開直後に外から見て確かめる', en: 'Check from outside after release' },
    { ja: '承認の記録を残す', en: 'Keep approvals' },
  ],
  examples: {
    yes: [
      '本番環境へ反映する前に、作業者とは別の者が最終確認を行う手順としました。',
      '・ホームページ掲載時の所属長による承認',
      '公開した後にも、ログインしていない状態で画面を開いて表示を確かめることを義務付けます。',
      '資料を載せる前に、別の課の職員が中身を開いて個人情報の有無を見る手順を加えました。',
    ],
    no: [
      '上司の承認を得ないまま公開されていました。',
      '公開前の確認が形だけのものになっていました。',
      '本番環境への反映は3月4日に行われました。',
    ],
    neighbours: [
      {
        measure: 'change-review',
        text: '設定を変える作業は、手順書を見ながら二人一組で行うこととしました。',
      },
    ],
  },
} as const satisfies Measure;
