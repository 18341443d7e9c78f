import type { Measure } from '../measure';

export default {
  id: 'notify-affected',
  group: 'respond',
  kind: 'response',
  label: { ja: '本人への通知', en: 'Notify affected people' },
  kana: 'ほんにんへのつうち',
  definition: {
    ja: '被害のおそれのある人に個別に知らせ、注意を促す。',
    en: 'Tell affected people individually.',
  },
  phrases: [
    '対象のお客様へ個別にご連絡',
    'メールにてお詫びと報告',
    '電話にてご連絡',
    '書面にて通知',
    'お詫び状の送付',
    '個別にご報告',
    '該当者への連絡',
    '本人への通知',
    '対象者への通知',
    '取引先へのご連絡',
    '電子メールにてお知らせ',
    '郵送にてご案内',
    '個別連絡',
    'お詫びとお知らせを送付',
  ],
  weakPhrases: ['個別連絡'],
  negativePhrases: ['お客様からお問い合わせをいただき', 'お客様より連絡', 'ご不明な点はご連絡ください'],
  phrasesEn: [
    'notify affected individuals',
    'send apology letters',
    'contact customers individually',
    'e-mail affected users',
    'data subject notification',
  ],
  controls: [
    { framework: 'cis', ids: ['17.2', '17.6'], verified: true },
    { framework: 'csf', ids: ['RS.CO-02'], verified: true },
    { framework: 'iso27001', ids: ['5.26', '5.34'], verified: true },
    { framework: 'nist80053', ids: ['IR-6'], verified: true },
    { framework: 'meti', ids: ['7', '10'], verified: false },
    { framework: 'ppc', ids: ['3-5-4'], verified: false },
  ],
  question: { ja: '連絡先の一覧と通知文のひな形があるか', en: 'Are contact lists and templates ready?' },
  nextActions: [
    { ja: '対象者を確定する', en: 'Fix the list' },
    { ja: '通知文を用意する', en: 'Prepare notices' },
    { ja: '届かない人への公表を決める', en: 'Publish for the unreachable' },
  ],
  examples: {
    yes: [
      '対象となるお客様に、個別にメールでお詫びとご連絡を差し上げました。',
      '・該当する保護者への電話連絡',
      '住所の分かる方には、6月中に書状でお知らせいたします。',
      '影響を受けた方のお宅を一軒ずつ訪ね、事情を説明しました。',
    ],
    no: [
      'お客様から、不審なメールが届いたとのお問い合わせをいただきました。',
      'ご不明な点は、担当までご連絡ください。',
      '対象者数は1,204名です。',
    ],
    neighbours: [
      { measure: 'public-disclosure', text: '本件の概要を、当法人のウェブサイトに掲載しました。' },
    ],
  },
} as const satisfies Measure;
