import { counted, counts, writeNumber } from './written';

/** The page of settings. */
export const settingsWords = {
  title: { ja: '他山の設定', en: 'Tazan settings' },
  language: { ja: '表示', en: 'Display' },
  interfaceLanguage: { ja: '表示する言語', en: 'Language' },
  followBrowser: { ja: 'ブラウザに合わせる', en: 'As in the browser' },
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
  used: { ja: '使っている容量', en: 'Space used' },
  usedUnknown: { ja: 'ブラウザが教えてくれません', en: 'The browser does not tell' },
};
