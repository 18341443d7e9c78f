import type { Measure } from '../measure';

export default {
  id: 'edr',
  group: 'endpoint',
  kind: 'prevention',
  label: { ja: 'EDR・端末の監視', en: 'Endpoint detection and response' },
  kana: 'いーでぃーあーる・たんまつのかんし',
  definition: {
    ja: '端末とサーバーの怪しい動きを見つけて対処する製品を入れる。',
    en: 'Tools on PCs and servers that spot and stop suspicious behaviour.',
  },
  phrases: [
    'EDRの導入',
    'EDR導入',
    'EDR',
    'EDR製品',
    'EDRによる監視',
    'エンドポイントセキュリティ対策の強化',
    'エンドポイントセキュリティの強化',
    'エンドポイント対策',
    '振る舞い検知',
    'ふるまい検知',
    'XDRの導入',
    '次世代型セキュリティソフト',
    '端末の監視強化',
    '全端末にEDR',
  ],
  weakPhrases: ['EDR', '振る舞い検知'],
  negativePhrases: ['EDRが検知', 'EDRを導入していなかった', 'EDRで検知されず'],
  phrasesEn: [
    'endpoint detection and response',
    'deploy EDR',
    'XDR',
    'managed detection and response',
    'endpoint security',
  ],
  controls: [
    { framework: 'cis', ids: ['10.7', '13.2', '13.7'], verified: true },
    { framework: 'csf', ids: ['DE.CM-09'], verified: true },
    { framework: 'iso27001', ids: ['8.1', '8.7', '8.16'], verified: true },
    { framework: 'nist80053', ids: ['SI-4', 'SI-3'], verified: true },
    { framework: 'attack', ids: ['M1040', 'M1049'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '全ての端末とサーバーにEDRが入り、警告を見る人がいるか',
    en: 'Is EDR on every PC and server, with someone watching alerts?',
  },
  nextActions: [
    { ja: '入っていない機器を洗い出す', en: 'Find devices without it' },
    { ja: 'サーバーから先に入れる', en: 'Start with servers' },
    { ja: '警告時の連絡先を決める', en: 'Name who acts on alerts' },
  ],
  examples: {
    yes: [
      '全てのサーバーと端末にEDRを導入しました。',
      '・エンドポイントの振る舞い検知機能の強化',
      'パソコン内の怪しい動きを捉えて自動で隔離する製品を、来年3月までに全拠点へ展開いたします。',
      '端末で何が起きたかを後から追え、異常なプログラムを止められる仕組みを取り入れました。',
    ],
    no: [
      'EDRが未導入であった端末から感染が広がりました。',
      '6月3日、EDRの警告により異常を把握しました。',
      '攻撃者は監視用の製品を停止させたうえで活動していました。',
    ],
    neighbours: [
      {
        measure: 'antivirus',
        text: '全端末のウイルス対策ソフトの定義ファイルを最新にし、完全スキャンを行いました。',
      },
    ],
  },
} as const satisfies Measure;
