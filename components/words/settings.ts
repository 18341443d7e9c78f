import { counted, counts, writeNumber } from './written';

/** The page of settings. */
export const settingsWords = {
  title: { ja: '他山の設定', en: 'Tazan settings' },
  language: { ja: '表示', en: 'Display' },
  interfaceLanguage: { ja: '表示する言語', en: 'Language' },
  followBrowser: { ja: 'ブラウザに合わせる', en: 'As in the browser' },
  theme: { ja: '配色', en: 'Colours' },
  shortcuts: { ja: 'キーボードショートカット', en: 'Keyboard shortcuts' },
  noKeys: { ja: '割り当てなし', en: 'not set' },
  shortcutsHelp: {
    ja: 'どのページでも使えます。変更と割り当ては、ブラウザの画面で行います。',
    en: 'They work on every page, and are set and changed on a page of the browser.',
  },
  changeShortcuts: { ja: 'ショートカットを変更する', en: 'Change shortcuts' },
  recognition: { ja: 'ページの見分け', en: 'Recognition' },
  automatic: { ja: '開いたページを自動で見分ける', en: 'Look at every page by itself' },
  automaticHelp: {
    ja: '切ると、ポップアップの「このページを読む」を押したときだけ読みます。',
    en: 'When off, a page is read only when you press “Read this page” in the popup.',
  },
  withheld: {
    ja: '一部またはすべてのサイトで、ページを見ることが許可されていません。許可のないサイトでは、「このページを読む」を押したときだけ読みます。',
    en: 'Access to some or all sites is withheld. There, a page is read only when you press “Read this page”.',
  },
  askAccess: { ja: 'すべてのサイトで許可する', en: 'Allow on all sites' },
  sites: { ja: '見ないサイト', en: 'Sites left alone' },
  sitesHelp: {
    ja: 'ここにあるサイトでは、自動の見分けも印もありません。',
    en: 'On these sites nothing is recognised or marked by itself.',
  },
  noSites: { ja: '指定したサイトはありません。', en: 'None.' },
  addSite: { ja: '加えるサイト', en: 'Site to add' },
  siteExample: { ja: '例：www.example.jp', en: 'e.g. www.example.jp' },
  add: { ja: '加える', en: 'Add' },
  remove: { ja: '外す', en: 'Remove' },
  removeSite: { ja: (site: string) => `${site} を外す`, en: (site: string) => `Remove ${site}` },
  wrongSite: {
    ja: 'サイトの名前として読めません。www.example.jp のように入力してください。',
    en: 'This is not the name of a site. Enter it like www.example.jp.',
  },
  siteThere: { ja: 'すでにあります。', en: 'It is there already.' },
  asides: { ja: '「公表文ではない」としたページ', en: 'Pages you said are no disclosures' },
  asidesHelp: {
    ja: '取り消すと、次に開いたときにまた見分けます。',
    en: 'Taken back, a page is looked at again the next time it is opened.',
  },
  noAsides: { ja: 'そうしたページはありません。', en: 'None.' },
  forget: { ja: '取り消す', en: 'Take back' },
  forgetOne: {
    ja: (page: string) => `${page} の指定を取り消す`,
    en: (page: string) => `Take back for ${page}`,
  },
  forgetAll: {
    ja: (count: number) => `${counts(count)}すべて取り消す`,
    en: (count: number) => `Take all ${writeNumber(count, 'en')} back`,
  },
  data: { ja: 'データ', en: 'Data' },
  dataHelp: {
    ja: 'データはすべて、このブラウザの中にあります。外には送りません。',
    en: 'All data is in this browser. Nothing is sent anywhere.',
  },
  stored: { ja: '保存しているもの', en: 'Stored' },
  records: {
    ja: (items: number, disclosures: number, findings: number) =>
      `チェックリスト ${counts(items)}、公表文 ${counts(disclosures)}、引用 ${counts(findings)}`,
    en: (items: number, disclosures: number, findings: number) =>
      `${counted(items, 'checklist item')}, ${counted(disclosures, 'disclosure')}, ${counted(findings, 'citation')}`,
  },
  laidDown: { ja: 'この設定は、組織が管理しています。', en: 'Your organisation manages this setting.' },
  used: { ja: '使っている容量', en: 'Space used' },
  usedUnknown: { ja: 'ブラウザが教えてくれません', en: 'The browser does not tell' },
};

/** What the colours can follow. */
export const themeWords = {
  system: { ja: 'システムに合わせる', en: 'As in the system' },
  light: { ja: 'ライト', en: 'Light' },
  dark: { ja: 'ダーク', en: 'Dark' },
};

/** The shortcuts by their names in the manifest, and by those browsers give their own. */
export const shortcutWords = {
  _execute_action: { ja: 'ポップアップを開く', en: 'Open the popup' },
  'open-panel': { ja: 'サイドパネルを開く', en: 'Open the side panel' },
  'next-measure': { ja: 'ページの次の対策へ', en: 'Next measure on the page' },
  'previous-measure': { ja: 'ページの前の対策へ', en: 'Previous measure on the page' },
  'add-selection': { ja: '選んだ文をチェックリストに追加', en: 'Add the selected text to the checklist' },
};
