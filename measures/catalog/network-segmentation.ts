import type { Measure } from '../measure';

export default {
  id: 'network-segmentation',
  group: 'network',
  kind: 'prevention',
  label: { ja: 'ネットワークの分離・見直し', en: 'Network segmentation and review' },
  kana: 'ねっとわーくのぶんり・みなおし',
  definition: {
    ja: '侵入が広がらないよう網を分け、構成を見直す。',
    en: 'Separate networks, and review their design, so an intrusion cannot spread.',
  },
  phrases: [
    'ネットワークの分離',
    'ネットワーク分離',
    'ネットワークセグメントの分割',
    'セグメンテーション',
    'ネットワーク構成の見直し',
    'ネットワークセキュリティの強化',
    'ネットワークセキュリティ対策の強化',
    '社内ネットワークの見直し',
    'インターネットと分離',
    'VLANの分割',
    'ゼロトラスト',
    'DMZの設置',
    'サーバーの隔離配置',
    '通信経路の見直し',
    'マイクロセグメンテーション',
  ],
  weakPhrases: [],
  negativePhrases: ['ネットワークから切り離し', 'ネットワークから遮断し', 'ネットワーク機器の障害'],
  phrasesEn: [
    'network segmentation',
    'separate networks',
    'zero trust architecture',
    'redesign the network',
    'review internal network security',
  ],
  controls: [
    { framework: 'cis', ids: ['3.12', '12.2', '13.4'], verified: true },
    { framework: 'csf', ids: ['PR.IR-01'], verified: true },
    { framework: 'iso27001', ids: ['8.20', '8.22'], verified: true },
    { framework: 'nist80053', ids: ['SC-7', 'AC-4'], verified: true },
    { framework: 'attack', ids: ['M1030'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '事務端末から重要サーバーへ必要な通信だけが通るか',
    en: 'Can office PCs reach key servers only over needed paths?',
  },
  nextActions: [
    { ja: '構成図を最新にする', en: 'Update the network diagram' },
    { ja: '重要サーバーを別区画に移す', en: 'Move key servers to their own zone' },
    { ja: '区画間の許可を絞る', en: 'Narrow allowed flows' },
  ],
  examples: {
    yes: [
      '基幹系と情報系のネットワークを分離しました。',
      '・拠点間ネットワーク構成の見直し',
      '一つの部署で感染が起きても隣へ広がらないよう、フロアごとに区画を分ける工事を今年度中に行います。',
      '個人情報を扱う端末は、インターネットにつながらない専用の網へ移しました。',
    ],
    no: [
      'ネットワークが分離されていなかったため、被害が全拠点に及びました。',
      '攻撃者は社内ネットワークを横断的に移動し、複数のサーバーに侵入しました。',
      '回線障害により、一部の店舗でネットワークがご利用いただけない状況でした。',
    ],
    neighbours: [
      {
        measure: 'containment',
        text: '感染の拡大を防ぐため、工場の全サーバーをネットワークから切り離しました。',
      },
    ],
  },
} as const satisfies Measure;
