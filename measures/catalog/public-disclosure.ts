import type { Measure } from '../measure';

export default {
  id: 'public-disclosure',
  group: 'respond',
  kind: 'response',
  label: { ja: '公表', en: 'Public disclosure' },
  kana: 'こうひょう',
  definition: {
    ja: '事案をサイトや適時開示で知らせる。',
    en: 'Publish the incident on the web or by timely disclosure.',
  },
  phrases: [
    '適時開示',
    '速報を適時開示',
    'ホームページに掲載',
    'ウェブサイトで公表',
    '公表いたしました',
    'プレスリリース',
    'お知らせを掲示',
    '第一報を公表',
    '続報',
    '記者会見',
    '調査結果の公表',
    '報告を掲示',
  ],
  weakPhrases: ['適時開示', '続報', '記者会見'],
  negativePhrases: ['ダークウェブに公開され', '業績予想の公表', '詳細の公表を控え', '脆弱性が公表され'],
  phrasesEn: [
    'public disclosure',
    'press release',
    'website notice',
    'timely disclosure',
    'follow-up report',
  ],
  controls: [
    { framework: 'cis', ids: ['17.6'], verified: true },
    { framework: 'csf', ids: ['RS.CO-02', 'RS.CO-03', 'RC.CO-04'], verified: true },
    { framework: 'iso27001', ids: ['5.26'], verified: true },
    { framework: 'nist80053', ids: ['IR-6'], verified: true },
    { framework: 'meti', ids: ['10'], verified: false },
    { framework: 'ppc', ids: ['3-5-2'], verified: false },
  ],
  question: { ja: '公表の判断基準とひな形があるか', en: 'Are criteria and templates for disclosure ready?' },
  nextActions: [
    { ja: '判断する人を決める', en: 'Name the decider' },
    { ja: 'ひな形を用意する', en: 'Prepare templates' },
    { ja: '続報の時期を示す', en: 'Announce follow-ups' },
  ],
  examples: {
    yes: [
      '本件の概要をウェブサイトに掲載しました。',
      '5月20日　第一報を公表',
      '新たな事実が判明した場合は、速やかに続報を公表いたします。',
      '記者会見を開き、事の経緯を説明しました。',
    ],
    no: [
      '攻撃者は、盗んだファイルの一部をインターネット上に公開しました。',
      '当該製品の弱点は、昨年すでに公表されていました。',
      '公表が遅れたことについて、おわびいたします。',
    ],
    neighbours: [
      { measure: 'notify-affected', text: '対象となる方お一人ずつに、書面で状況をお伝えしました。' },
    ],
  },
} as const satisfies Measure;
