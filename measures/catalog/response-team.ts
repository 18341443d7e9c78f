import type { Measure } from '../measure';

export default {
  id: 'response-team',
  group: 'respond',
  kind: 'response',
  label: { ja: '対策本部の設置', en: 'Response team set up' },
  kana: 'たいさくほんぶのせっち',
  definition: {
    ja: '今回の事案のための対策本部やチームを立ち上げる。',
    en: 'Form a team for this incident.',
  },
  phrases: [
    '対策本部設置',
    '対策本部を設置',
    '緊急対策本部',
    '被害対策本部',
    '対策チームを編成',
    '緊急情報対策チーム',
    'プロジェクトチームの設置',
    '危機管理委員会を招集',
    '緊急会議を開催',
    '調査委員会を設置',
    '社長を本部長とする対策本部',
  ],
  weakPhrases: [],
  negativePhrases: ['CSIRTの構築', '専任部署の設置'],
  phrasesEn: [
    'crisis response team',
    'task force',
    'emergency headquarters',
    'incident team formed',
    'crisis committee',
  ],
  controls: [
    { framework: 'cis', ids: ['17.1', '17.5'], verified: true },
    { framework: 'csf', ids: ['RS.MA-01'], verified: true },
    { framework: 'iso27001', ids: ['5.26'], verified: true },
    { framework: 'nist80053', ids: ['IR-4', 'IR-8'], verified: true },
    { framework: 'meti', ids: ['7'], verified: true },
    { framework: 'ppc', ids: ['10-3(4)', '3-5-2'], verified: false },
  ],
  question: { ja: '誰が本部を立ち上げるか決まっているか', en: 'Is it decided who convenes the team?' },
  nextActions: [
    { ja: '招集の基準を決める', en: 'Set triggers' },
    { ja: '役割表を用意する', en: 'Prepare roles' },
    { ja: '記録係を置く', en: 'Appoint a scribe' },
  ],
  examples: {
    yes: [
      '理事長を長とする緊急対策本部を設けました。',
      '6月2日 9:00　危機管理委員会を招集',
      '学長の下に対策チームを編成し、全学を挙げて対応しています。',
      '知らせを受けて関係する部の責任者がすぐに集まり、収拾に当たる班を作りました。',
    ],
    no: [
      '対策本部の設置が翌日となり、対応が後手に回りました。',
      '本件の連絡先は、危機管理室です。',
      '攻撃者の集団は、複数の国で活動しているとされています。',
    ],
    neighbours: [
      { measure: 'incident-response', text: '次の事故に備え、常設の対応チームと手順書を整えました。' },
    ],
  },
} as const satisfies Measure;
