import type { Measure } from '../measure';

export default {
  id: 'physical-security',
  group: 'govern',
  kind: 'prevention',
  label: { ja: '物理的対策', en: 'Physical security' },
  kana: 'ぶつりてきたいさく',
  definition: {
    ja: '建物・部屋・書類・機器を盗難や立ち入りから守る。',
    en: 'Protect rooms, papers and equipment.',
  },
  phrases: [
    '入退室管理',
    '入退室管理の強化',
    '施錠管理の徹底',
    '施錠保管',
    '鍵の管理',
    '監視カメラの設置',
    '書類の保管方法の見直し',
    'クリアデスク',
    'シュレッダー',
    '機器廃棄手順の見直し',
    '盗難防止',
    'データセンターの入館管理',
    'セキュリティゲート',
    '書類の電子化',
  ],
  weakPhrases: ['施錠保管', '鍵の管理', '盗難防止', '入退室管理'],
  negativePhrases: ['データセンターへ入館し', '鍵を紛失', '秘密鍵の更新', '車上荒らし'],
  phrasesEn: [
    'physical access control',
    'locked storage',
    'surveillance cameras',
    'secure disposal',
    'clear desk',
  ],
  controls: [
    { framework: 'cis', ids: ['3.5'], verified: true },
    { framework: 'csf', ids: ['PR.AA-06', 'DE.CM-02'], verified: true },
    { framework: 'iso27001', ids: ['7.1', '7.2', '7.4', '7.7', '7.14'], verified: true },
    { framework: 'nist80053', ids: ['PE-2', 'PE-3', 'PE-6', 'MP-6'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-5(1)', '10-5(2)', '10-5(4)'], verified: false },
  ],
  question: {
    ja: '個人データの部屋と書庫は施錠され、出入りの記録があるか',
    en: 'Are rooms and cabinets locked and entry logged?',
  },
  nextActions: [
    { ja: '区域を決める', en: 'Define zones' },
    { ja: '施錠と記録を始める', en: 'Lock and log' },
    { ja: '廃棄の証明を残す', en: 'Keep disposal proof' },
  ],
  examples: {
    yes: [
      '個人情報を保管する部屋に入退室管理システムを設置しました。',
      '・重要書類の施錠保管の徹底',
      '使わなくなった機器は、専門業者の立会いのもとで破壊してから廃棄いたします。',
      '鍵の貸し借りを帳面に残し、保管庫の前に防犯カメラを据え付けました。',
    ],
    no: [
      '保管庫の鍵がかかっていなかったため、外部の者が立ち入ることができました。',
      '職員が車上荒らしに遭い、鞄ごと書類が盗まれました。',
      '当該書類は、施錠された書庫に保管していました。',
    ],
    neighbours: [
      {
        measure: 'device-control',
        text: '外へ持ち出すパソコンを登録制とし、私物の記録媒体はつながらないようにしました。',
      },
    ],
  },
} as const satisfies Measure;
