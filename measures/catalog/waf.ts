import type { Measure } from '../measure';

export default {
  id: 'waf',
  group: 'network',
  kind: 'prevention',
  label: { ja: 'WAF', en: 'Web application firewall' },
  kana: 'わふ',
  definition: {
    ja: 'Webアプリへの攻撃通信を見分けて止める仕組みを入れる、または設定を直す。',
    en: 'Deploy or correctly configure a web application firewall.',
  },
  phrases: [
    'WAFの導入',
    'WAFを新たに導入',
    'WAF導入',
    'WAF',
    'WAFの設定修正',
    'WAFの設定見直し',
    'WAF設定の強化',
    'Webアプリケーションファイアウォール',
    'Webアプリケーションファイアーウォール',
    'ウェブアプリケーションファイアウォール',
    'Web Application Firewall',
    'クラウド型WAF',
    'WAFのチューニング',
    'WAFの適用範囲拡大',
  ],
  weakPhrases: ['WAF'],
  negativePhrases: [
    'WAFを導入しておりましたが',
    'WAFの設定に誤り',
    'WAFを導入していなかった',
    'WAFで検知できず',
  ],
  phrasesEn: [
    'web application firewall',
    'deploy a WAF',
    'WAF rule tuning',
    'fix the WAF configuration',
    'cloud WAF',
  ],
  controls: [
    { framework: 'cis', ids: ['13.10'], verified: true },
    { framework: 'csf', ids: ['PR.IR-01', 'PR.PS-01'], verified: true },
    { framework: 'iso27001', ids: ['8.20', '8.26'], verified: true },
    { framework: 'nist80053', ids: ['SC-7', 'SI-4'], verified: true },
    { framework: 'attack', ids: ['M1050', 'M1037'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '公開サイトは全てWAFの遮断設定で守られ、設定を確かめたか',
    en: 'Is every public site behind a WAF in blocking mode, and was it tested?',
  },
  nextActions: [
    { ja: '守る対象サイトの漏れを確かめる', en: 'Check no site is left out' },
    { ja: '遮断モードにする', en: 'Switch to blocking' },
    { ja: '疑似攻撃で効きを試す', en: 'Test with harmless attacks' },
  ],
  examples: {
    yes: [
      '公開している全てのウェブサイトにWAFを導入しました。',
      '・WAFの検知ルールの見直しおよび遮断モードへの切替え',
      'Webアプリケーションへの攻撃を見分けて止める装置を、年度内に通販サイトの前段へ設置いたします。',
      '検知のみだったクラウド型WAFの設定を、攻撃とみなした通信を通さない設定に変えました。',
    ],
    no: [
      'WAFを導入していたものの、当該の通信は検知されませんでした。',
      'WAFとは、Webサイトへの攻撃を防ぐための仕組みのことをいいます。',
      '予約ページがWAFの保護対象から外れていたことが原因です。',
    ],
    neighbours: [
      {
        measure: 'firewall',
        text: '外部からデータベースへの通信を許していたファイアウォールのルールを削除しました。',
      },
    ],
  },
} as const satisfies Measure;
