import { counts, writeNumber } from './written';

/** The view of the page in the tab. */
export const tabWords = {
  looking: { ja: 'このページを調べています…', en: 'Looking at this page…' },
  reading: { ja: 'このページを読んでいます…', en: 'Reading this page…' },
  read: { ja: 'このページを読む', en: 'Read this page' },
  again: { ja: '読み直す', en: 'Read again' },
  closed: { ja: 'この画面では拡張機能を使えません', en: 'Extensions cannot run here' },
  closedHelp: {
    ja: 'ブラウザ自身の画面や新しいタブです。公表文のページを開いてから、もう一度お試しください。',
    en: 'This is a page of the browser itself, or a new tab. Open a disclosure, then try again.',
  },
  own: { ja: '他山の画面です', en: 'This is a page of Tazan' },
  ownHelp: {
    ja: '公表文のタブに移ると、その内容をここに表示します。',
    en: 'Go to a tab with a disclosure, and it is shown here.',
  },
  unseen: { ja: 'このタブを見ることが許可されていません', en: 'Access to this tab is withheld' },
  unseenHelp: {
    ja: 'ツールバーの「他山」を押すと、このページだけを読めます。いつもここに表示するには、サイトへのアクセスを許可してください。',
    en: 'Press the Tazan button in the toolbar to read this one page. To have pages always shown here, allow access to sites.',
  },
  askAccess: { ja: 'すべてのサイトで許可する', en: 'Allow on all sites' },
  refused: { ja: 'このサイトでは拡張機能を使えません', en: 'Extensions cannot run on this site' },
  refusedHelp: {
    ja: 'ブラウザか、組織のポリシーが許可していません。表示に失敗したページのこともあります。',
    en: 'The browser or your organisation’s policy does not allow it, or the page failed to load.',
  },
  pdf: { ja: 'PDFを表示しています', en: 'This is a PDF' },
  pdfHelp: {
    ja: 'リーダーで開き、再発防止策に印を付けます。',
    en: 'It opens in the reader, where its measures are marked.',
  },
  readPdf: { ja: 'このPDFを読む', en: 'Read this PDF' },
  readLinkedPdf: { ja: 'リンク先のPDFを読む', en: 'Read the linked PDF' },
  passedOver: { ja: '事故の公表文ではなさそうです', en: 'This does not look like a disclosure' },
  passedOverHelp: {
    ja: '事故の公表でよく使われる言葉が、このページにはほとんどありません。',
    en: 'The page has hardly any of the words that disclosures use.',
  },
  judged: { ja: '事故の公表文ではないと判断しました', en: 'Judged not to be a disclosure' },
  score: {
    ja: (score: number) => `公表文らしさは ${Math.round(score * 100)}% でした（50%以上を公表文とします）。`,
    en: (score: number) => `It scored ${Math.round(score * 100)} %; 50 % or more counts as a disclosure.`,
  },
  automaticOff: { ja: '自動の見分けを切っています', en: 'Automatic recognition is off' },
  automaticOffHelp: {
    ja: '読みたいページで、下のボタンを押してください。',
    en: 'Where you want a page read, press the button below.',
  },
  blocked: { ja: 'このサイトは読めません', en: 'This site cannot be read' },
  blockedHelp: {
    ja: '組織の設定で、読まないサイトになっています。',
    en: 'Your organisation has it left out.',
  },
  hidden: { ja: 'このサイトは見ない設定です', en: 'This site is left alone' },
  hiddenHelp: {
    ja: 'このページだけを読むこともできます。',
    en: 'This one page can be read all the same.',
  },
  showSite: { ja: 'このサイトをまた見る', en: 'Look at this site again' },
  withheld: { ja: 'このサイトを見ることが許可されていません', en: 'Access to this site is withheld' },
  withheldHelp: {
    ja: '自動では見分けませんが、ボタンを押せば、このページだけを読みます。',
    en: 'It is not looked at by itself; press the button to read this one page.',
  },
  setAside: { ja: '「公表文ではない」としたページです', en: 'You said this is not a disclosure' },
  setAsideHelp: { ja: '取り消すと、もう一度読みます。', en: 'Take it back and the page is read again.' },
  takeBack: { ja: '取り消して読む', en: 'Take back and read' },
  failed: { ja: 'このページを読めませんでした', en: 'This page could not be read' },
  failedHelp: {
    ja: 'ページを再読み込みしてから、もう一度お試しください。',
    en: 'Reload the page, then try again.',
  },
  forced: {
    ja: '公表文ではないと判断しましたが、ご指示により読みました。',
    en: 'Judged not to be a disclosure, and read because you asked.',
  },
  truncated: {
    ja: '長いページのため、はじめの100万字までを読みました。',
    en: 'A long page: its first million characters were read.',
  },
  private: {
    ja: 'プライベートウィンドウでは何も保存しません。追加や変更は、ふつうのウィンドウで行ってください。',
    en: 'In private windows nothing is stored. Add and change things in an ordinary window.',
  },
  addAll: {
    ja: (count: number) => `まだの対策をすべて追加（${counts(count)}）`,
    en: (count: number) => `Add all prevention not in place (${writeNumber(count, 'en')})`,
  },
  allAdded: {
    ja: 'まだの対策は、すべてチェックリストにあります',
    en: 'All prevention not in place is in the checklist',
  },
  addOne: {
    ja: (name: string) => `「${name}」をチェックリストに追加`,
    en: (name: string) => `Add “${name}” to the checklist`,
  },
  isAdded: { ja: 'チェックリストに追加済み', en: 'In the checklist' },
  added: {
    ja: (count: number) => `${counts(count)}をチェックリストに追加しました`,
    en: (count: number) => `Added to the checklist: ${writeNumber(count, 'en')}`,
  },
  moved: {
    ja: 'ページの内容が変わったため追加できませんでした。読み直してください。',
    en: 'The page has changed and nothing was added. Read it again.',
  },
  ourStanding: { ja: '自組織の状態', en: 'How we stand' },
  spokeFor: { ja: '公表文らしい点', en: 'Spoke for it' },
  spokeAgainst: { ja: '公表文らしくない点', en: 'Spoke against it' },
  why: { ja: '公表文と判断した理由', en: 'Why it was recognised' },
};
