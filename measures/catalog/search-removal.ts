import type { Measure } from '../measure';

export default {
  id: 'search-removal',
  group: 'respond',
  kind: 'response',
  label: { ja: '検索結果・掲載の削除', en: 'Removal from search or sites' },
  kana: 'けんさくけっか・けいさいのさくじょ',
  definition: {
    ja: '検索結果や掲載先から漏れた情報を消してもらう。',
    en: 'Get leaked data removed from search or sites.',
  },
  phrases: [
    '検索結果からの削除',
    'Googleへの削除申請',
    'キャッシュの削除申請',
    '検索エンジンへの削除依頼',
    'リンクデータの削除',
    '掲載サイトへの削除要請',
    '削除依頼',
    'URL削除申請',
    '投稿の削除要請',
    '検索結果に表示されないよう措置',
    'Googleに削除を',
  ],
  weakPhrases: ['削除依頼'],
  negativePhrases: ['データが削除された', 'アカウントの削除', '不要データの削除', '検索結果として表示された'],
  phrasesEn: [
    'request removal from search results',
    'delete cached pages',
    'takedown request',
    'remove URLs',
  ],
  controls: [
    { framework: 'cis', ids: ['17.4'], verified: true },
    { framework: 'csf', ids: ['RS.MI-02'], verified: true },
    { framework: 'iso27001', ids: ['5.26'], verified: true },
    { framework: 'nist80053', ids: ['IR-4', 'IR-9'], verified: false },
    { framework: 'meti', ids: ['7'], verified: true },
    { framework: 'ppc', ids: ['3-5-2'], verified: false },
  ],
  question: { ja: '削除申請の手順と確認の方法が決まっているか', en: 'Is the takedown procedure known?' },
  nextActions: [
    { ja: '表示を調べる', en: 'Find listings' },
    { ja: '申請する', en: 'Apply' },
    { ja: '消えたことを確かめる', en: 'Verify' },
  ],
  examples: {
    yes: [
      '検索サイトに残っていた表示の削除を申請し、消えたことを確認しました。',
      '・転載先サイトへの掲載取下げの要請',
      '名簿が貼り付けられている掲示板の運営者に対し、消去を求めてまいります。',
      '検索の結果に当該ページが出てこなくなるよう手続きを取りました。',
    ],
    no: [
      '当該ファイルは、検索サイトの結果にも表示される状態でした。',
      '誤って届いたメールは、お手数ですが削除をお願いいたします。',
      '退会手続きが完了すると、登録情報は削除されます。',
    ],
    neighbours: [
      { measure: 'data-minimisation', text: '保管の必要がなくなった名簿を、サーバーから消去しました。' },
    ],
  },
} as const satisfies Measure;
