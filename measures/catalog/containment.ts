import type { Measure } from '../measure';

export default {
  id: 'containment',
  group: 'respond',
  kind: 'response',
  label: { ja: '遮断・停止・隔離', en: 'Containment' },
  kana: 'しゃだん・ていし・かくり',
  definition: {
    ja: '被害を止めるため、通信や機能を一時止め、切り離す。',
    en: 'Stop, cut off or isolate to limit harm now.',
  },
  phrases: [
    'ネットワークから遮断',
    'ネットワークから切り離し',
    'サーバーを停止',
    'サービスを停止',
    'サイトを一時停止',
    'サイトを閉鎖し',
    'カード決済を停止',
    '該当IPアドレスを遮断',
    'アクセスを遮断',
    '外部との通信を遮断',
    'アカウントを停止',
    'ファイルの隔離',
    '公開を停止',
    '感染端末の隔離',
    'システムの停止',
  ],
  weakPhrases: ['サービスを停止'],
  negativePhrases: [
    'サービスが停止し',
    'システムが停止する被害',
    '遮断された結果アクセスできない',
    '停止を余儀なくされ',
  ],
  phrasesEn: [
    'take offline',
    'isolate servers',
    'suspend the service',
    'block the attacker',
    'stop card payments',
  ],
  controls: [
    { framework: 'cis', ids: ['17.4'], verified: true },
    { framework: 'csf', ids: ['RS.MI-01'], verified: true },
    { framework: 'iso27001', ids: ['5.26'], verified: true },
    { framework: 'nist80053', ids: ['IR-4'], verified: true },
    { framework: 'meti', ids: ['7'], verified: true },
    { framework: 'ppc', ids: ['3-5-2'], verified: false },
  ],
  question: {
    ja: '止める・切り離す手順と権限が決まっているか',
    en: 'Are steps and authority to shut down decided?',
  },
  nextActions: [
    { ja: '止める対象を決める', en: 'Decide what to stop' },
    { ja: '証拠を残して止める', en: 'Preserve evidence' },
    { ja: '再開の条件を決める', en: 'Set restart conditions' },
  ],
  examples: {
    yes: [
      '被害の拡大を防ぐため、感染したサーバーをネットワークから切り離しました。',
      '17:40　当該サイトを一時停止',
      '攻撃元からの通信を直ちに遮断しました。',
      '名簿が見える状態になっていたページは、気付いてから10分後に公開を取りやめました。',
    ],
    no: [
      '攻撃によりシステムが停止し、受付業務ができなくなりました。',
      'サービスの再開時期は、改めてお知らせいたします。',
      '遮断までに約6時間を要したことが、被害を大きくしました。',
    ],
    neighbours: [
      { measure: 'ip-restriction', text: '管理用の画面は、今後も社内からの接続だけを受け付けます。' },
    ],
  },
} as const satisfies Measure;
