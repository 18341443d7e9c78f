import type { Measure } from '../measure';

export default {
  id: 'risk-assessment',
  group: 'govern',
  kind: 'prevention',
  label: { ja: 'リスク評価', en: 'Risk assessment' },
  kana: 'りすくひょうか',
  definition: {
    ja: '守る対象と脅威を調べ、対策の順番を決める。',
    en: 'Find what is at risk and rank the fixes.',
  },
  phrases: [
    'リスクアセスメント',
    'リスクアセスメントの実施',
    'リスク評価',
    'リスク分析',
    'リスクの洗い出し',
    'リスクの再評価',
    'リスク管理の強化',
    'セキュリティアセスメント',
    '現状評価',
    'GAP分析',
    'セキュリティ対策状況の評価',
    'リスクの見直し',
  ],
  weakPhrases: ['現状評価', 'リスクアセスメント', 'リスク評価'],
  negativePhrases: ['リスクが認識されていなかった', 'リスクレベルの低いもの', '業績のリスク'],
  phrasesEn: ['risk assessment', 'risk analysis', 'gap analysis', 'security assessment', 're-evaluate risks'],
  controls: [
    { framework: 'cis', ids: ['16.14'], verified: true },
    { framework: 'csf', ids: ['ID.RA-05', 'ID.RA-06', 'GV.RM-01'], verified: true },
    { framework: 'iso27001', ids: ['5.7', '5.8'], verified: true },
    { framework: 'nist80053', ids: ['RA-3', 'RA-7', 'PM-9'], verified: true },
    { framework: 'meti', ids: ['4'], verified: true },
    { framework: 'ppc', ids: ['10-3(5)'], verified: false },
  ],
  question: {
    ja: '年1回以上リスクを評価し、対策の順位があるか',
    en: 'Is risk assessed yearly with ranked actions?',
  },
  nextActions: [
    { ja: '対象を決める', en: 'Set scope' },
    { ja: '影響と起きやすさを付ける', en: 'Score impact and likelihood' },
    { ja: '上位から対策を決める', en: 'Act from the top' },
  ],
  examples: {
    yes: [
      '全システムを対象としたリスクアセスメントを実施しました。',
      '・情報資産ごとのリスク評価の毎年の見直し',
      'どこにどのような危険があるかを洗い出し、影響の大きいものから順に手を打ってまいります。',
      '自社の守りを公的な指標と見比べ、足りない点を点数にして並べました。',
    ],
    no: [
      'リスクの評価が行われておらず、危険が見過ごされていました。',
      '情報漏えいのリスクは低いと考えております。',
      '今期の業績予想に変更はありません。',
    ],
    neighbours: [
      {
        measure: 'vulnerability-assessment',
        text: '公開サイトに弱い箇所がないか、専門会社の検査を受けました。',
      },
    ],
  },
} as const satisfies Measure;
