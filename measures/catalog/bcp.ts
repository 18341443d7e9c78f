import type { Measure } from '../measure';

export default {
  id: 'bcp',
  group: 'govern',
  kind: 'prevention',
  label: { ja: '事業継続計画', en: 'Business continuity' },
  kana: 'じぎょうけいぞくけいかく',
  definition: {
    ja: '止まったときの代わりの手段と復旧の計画を整える。',
    en: 'Plan how to carry on and recover.',
  },
  phrases: [
    '事業継続計画の見直し',
    'BCPの見直し',
    'IT-BCP',
    'BCP',
    '事業継続計画(BCP)の策定',
    '復旧計画の整備',
    '復旧手順の整備',
    '代替手段の確保',
    'システム障害時の代替運用',
    'システムの冗長化',
    'DR環境の構築',
    '事業継続体制の強化',
    '紙運用の訓練',
  ],
  weakPhrases: ['IT-BCP', 'BCP'],
  negativePhrases: ['復旧の見込み', '業務を継続しております', '事業への影響は軽微'],
  phrasesEn: ['business continuity plan', 'IT-BCP', 'disaster recovery', 'recovery procedures', 'redundancy'],
  controls: [
    { framework: 'cis', ids: ['11.1', '17.4'], verified: true },
    { framework: 'csf', ids: ['ID.IM-04', 'RC.RP-01', 'GV.OC-04'], verified: true },
    { framework: 'iso27001', ids: ['5.29', '5.30'], verified: true },
    { framework: 'nist80053', ids: ['CP-2', 'CP-4', 'CP-7'], verified: true },
    { framework: 'attack', ids: ['M1053'], verified: true },
    { framework: 'meti', ids: ['8'], verified: false },
    { framework: 'ppc', ids: ['10-3(4)'], verified: false },
  ],
  question: {
    ja: '攻撃で止まる想定の計画があり、試したか',
    en: 'Is there a tested plan for a cyber outage?',
  },
  nextActions: [
    { ja: '重要業務と許せる停止時間を決める', en: 'Set critical tasks and limits' },
    { ja: '代わりの手段を用意する', en: 'Prepare alternatives' },
    { ja: '訓練して直す', en: 'Drill' },
  ],
  examples: {
    yes: [
      'システムが長期間停止した場合に備え、事業継続計画を改定しました。',
      '・基幹システムの冗長化',
      'サイバー攻撃で電子カルテが使えなくなった想定で、紙による診療の訓練を年1回行います。',
      '受注の仕組みが止まっても翌日には出荷を続けられるよう、代わりの手順と拠点を用意しました。',
    ],
    no: [
      '復旧の見通しは立っておりません。',
      '窓口の混雑により、手続きに通常より時間がかかっております。',
      '代わりの手段がなく、出荷が5日間停止しました。',
    ],
    neighbours: [
      { measure: 'backup', text: '基幹システムのデータの写しを、遠隔地に毎日保管することとしました。' },
    ],
  },
} as const satisfies Measure;
