import type { Measure } from '../measure';

export default {
  id: 'remote-access',
  group: 'network',
  kind: 'prevention',
  label: { ja: 'リモート接続の安全化', en: 'Remote access security' },
  kana: 'りもーとせつぞくのあんぜんか',
  definition: {
    ja: 'VPNやリモートデスクトップなど社外からの入口を守る、または閉じる。',
    en: 'Secure or close VPN, remote desktop and other ways in from outside.',
  },
  phrases: [
    'VPN機器の更新',
    'VPN装置の入替',
    'VPNの見直し',
    'VPN接続の停止',
    'VPN接続時の認証強化',
    'リモートアクセスの見直し',
    'リモートデスクトップの停止',
    'RDPの制限',
    'リモート接続の制限',
    'SSL-VPNの廃止',
    '保守用回線の見直し',
    'リモートメンテナンス経路の制限',
    'テレワーク環境の見直し',
    '外部接続点の見直し',
  ],
  weakPhrases: [],
  negativePhrases: ['VPN機器の脆弱性を悪用', 'VPN機器を経由して侵入', 'リモートデスクトップ経由で侵入'],
  phrasesEn: [
    'VPN hardening',
    'replace the VPN appliance',
    'disable RDP',
    'restrict remote access',
    'review maintenance lines',
  ],
  controls: [
    { framework: 'cis', ids: ['6.4', '12.7', '13.5'], verified: true },
    { framework: 'csf', ids: ['PR.AA-03', 'PR.IR-01'], verified: true },
    { framework: 'iso27001', ids: ['6.7', '8.20'], verified: true },
    { framework: 'nist80053', ids: ['AC-17', 'IA-2'], verified: true },
    { framework: 'attack', ids: ['M1035', 'M1042'], verified: true },
    { framework: 'meti', ids: ['5'], verified: true },
    { framework: 'ppc', ids: ['10-6(3)'], verified: false },
  ],
  question: {
    ja: '社外からの接続口を全て把握し、認証と更新を管理しているか',
    en: 'Are all remote entry points known, authenticated and patched?',
  },
  nextActions: [
    { ja: '接続口を洗い出す（保守回線も）', en: 'List entry points, maintenance lines included' },
    { ja: '不要な口を閉じる', en: 'Close unneeded ones' },
    { ja: '残す口に多要素認証と更新を掛ける', en: 'Add MFA and updates to the rest' },
  ],
  examples: {
    yes: [
      '侵入口となったVPN装置を撤去し、別方式の製品に入れ替えました。',
      '・リモートデスクトップ接続の外部公開停止',
      '保守業者が使う遠隔接続の回線は、作業の都度申請を受けて開く運用に改めます。',
      '自宅から社内に入る経路を一本にまとめ、会社が貸し出したパソコン以外は通さないことにしました。',
    ],
    no: [
      'VPN装置の脆弱性を悪用され、社内に侵入されました。',
      '一部の在宅勤務者は、この間も私用の端末から接続していました。',
      'リモートデスクトップをお使いの方は、接続元を制限するなどの対策をご検討ください。',
    ],
    neighbours: [
      { measure: 'patching', text: 'VPN装置のファームウェアを、修正済みの最新版に更新しました。' },
    ],
  },
} as const satisfies Measure;
