import { counted, counts } from './written';

/** Words of every view. */
export const generalWords = {
  product: { ja: '他山', en: 'Tazan' },
  loading: { ja: '読み込んでいます…', en: 'Loading…' },
  undo: { ja: '元に戻す', en: 'Undo' },
  redo: { ja: 'やり直す', en: 'Redo' },
  undone: { ja: (said: string) => `元に戻しました（${said}）`, en: (said: string) => `Undone: ${said}` },
  keptSince: {
    ja: (count: number) => `${counts(count)}は、その後に変えられたため残しました。`,
    en: (count: number) => `${counted(count, 'record was', 'records were')} changed since and kept.`,
  },
  keptList: { ja: '残したもの', en: 'What was kept' },
  stuck: {
    ja: 'そのあとに変更があったため、元に戻せませんでした。',
    en: 'Changed again since, so it was not undone.',
  },
  notSaved: {
    ja: (said: string) => `保存できませんでした：${said}。`,
    en: (said: string) => `Not saved: ${said}.`,
  },
  notice: { ja: 'お知らせ', en: 'Notice' },
  dismiss: { ja: 'お知らせを閉じる', en: 'Close this notice' },
  retry: { ja: 'もう一度試す', en: 'Try again' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  saving: { ja: '保存しています…', en: 'Saving…' },
  save: { ja: '保存', en: 'Save' },
  clear: { ja: '検索を消す', en: 'Clear the search' },
  newTab: { ja: '（新しいタブで開きます）', en: ' (opens in a new tab)' },
};
