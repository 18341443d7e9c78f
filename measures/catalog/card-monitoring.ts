import type { Measure } from '../measure';

export default {
  id: 'card-monitoring',
  group: 'respond',
  kind: 'response',
  label: { ja: '不正利用の監視・被害者保護', en: 'Misuse monitoring and victim protection' },
  kana: 'ふせいりようのかんし・ひがいしゃほご',
  definition: {
    ja: '漏れた情報の悪用を見張り、再発行や補償で本人の損を防ぐ。',
    en: 'Watch for misuse and shield victims from loss.',
  },
  phrases: [
    'カード会社によるモニタリング',
    '不正利用のモニタリング',
    '取引のモニタリングを依頼',
    'クレジットカード会社と連携',
    '不正利用の監視',
    'カード再発行手数料の負担',
    'お客様のご負担とならないよう',
    'カードの差し替え',
    'カード番号の無効化',
    '補償',
    '見舞金',
    'クレジット監視サービスの提供',
    '不正検知の強化を依頼',
    'ご負担が生じないよう',
  ],
  weakPhrases: ['補償', '見舞金', 'カードの差し替え'],
  negativePhrases: ['ご利用明細書をご確認ください', 'カードの再発行をご希望', '請求を停止', '監視体制の強化'],
  phrasesEn: [
    'card fraud monitoring',
    'free card reissue',
    'compensation',
    'credit monitoring',
    'work with card issuers',
  ],
  controls: [
    { framework: 'cis', ids: ['17.4'], verified: true },
    { framework: 'csf', ids: ['RS.MI-01', 'RS.CO-03'], verified: true },
    { framework: 'iso27001', ids: ['5.26'], verified: true },
    { framework: 'nist80053', ids: ['IR-4'], verified: true },
    { framework: 'meti', ids: ['7'], verified: true },
    { framework: 'ppc', ids: ['3-5-2'], verified: false },
  ],
  question: {
    ja: '漏れた情報の悪用を誰がどう見張るか決まっているか',
    en: 'Who watches for misuse, and how?',
  },
  nextActions: [
    { ja: 'カード会社へ一覧を渡す', en: 'Give issuers the list' },
    { ja: '費用の負担を決める', en: 'Decide costs' },
    { ja: '悪用の報告先を示す', en: 'Publish a report contact' },
  ],
  examples: {
    yes: [
      'カード会社に対し、流出した可能性のある番号の取引を監視するよう依頼しました。',
      '・カード再発行手数料の当社負担',
      '不正な利用が確認された場合は、お客様にご負担が生じないようカード会社と連携して対応いたします。',
      '漏れた口座が悪用されていないか、金融機関とともに毎日確かめています。',
    ],
    no: [
      '身に覚えのない請求がないか、ご利用明細をご確認ください。',
      '一部のカードで不正利用が確認されています。',
      'カードの再発行をご希望の方は、裏面の電話番号へお申し出ください。',
    ],
    neighbours: [
      { measure: 'payment-security', text: 'カード番号を当社で保持しない決済方式に変更しました。' },
    ],
  },
} as const satisfies Measure;
