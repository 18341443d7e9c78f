import type { Text } from '../../measures/measure';
import type { Unread } from '../queue/queue';
import { counted, counts, writeNumber } from './written';

/** Reading many notices one after another. */
export const queueWords = {
  help: {
    ja: '公表文のアドレスを一行に一つ、または公表文そのものを貼り付けてください（複数の文は「---」の行で区切ります）。アドレスは裏のタブで一つずつ開き、読んだら閉じます。',
    en: 'Paste addresses of disclosures, one a line, or the texts themselves (several are set apart by a line of “---”). Addresses are opened one by one in a tab in the background, read and closed.',
  },
  input: { ja: 'アドレスまたは公表文', en: 'Addresses or texts' },
  found: {
    ja: (addresses: number, texts: number) =>
      addresses > 0 ? `アドレス ${counts(addresses)}` : `文章 ${counts(texts)}`,
    en: (addresses: number, texts: number) =>
      addresses > 0 ? counted(addresses, 'address', 'addresses') : counted(texts, 'text'),
  },
  tooMany: {
    ja: (limit: number) => `一度に読めるのは ${counts(limit)}までです。はじめの ${counts(limit)}を読みます。`,
    en: (limit: number) =>
      `Up to ${writeNumber(limit, 'en')} are read at once: the first ${writeNumber(limit, 'en')} will be.`,
  },
  add: {
    ja: '見つかった再発防止策をチェックリストに加える',
    en: 'Add the prevention measures found to the checklist',
  },
  start: { ja: '読み始める', en: 'Start reading' },
  cancel: { ja: '中止する', en: 'Stop' },
  progress: {
    ja: (done: number, total: number) => `${counts(total)}中 ${counts(done)}を読みました`,
    en: (done: number, total: number) => `${writeNumber(done, 'en')} of ${writeNumber(total, 'en')} read`,
  },
  result: {
    ja: (read: number, other: number, unread: number, added: number) =>
      `公表文 ${counts(read)}、そのほか ${counts(other)}、読めなかったもの ${counts(unread)}。対策を ${counts(added)}加えました。`,
    en: (read: number, other: number, unread: number, added: number) =>
      `${counted(read, 'disclosure')}, ${writeNumber(other, 'en')} others, ${writeNumber(unread, 'en')} not read. ${counted(added, 'measure')} added.`,
  },
  waiting: { ja: '待っています', en: 'Waiting' },
  reading: { ja: '読んでいます…', en: 'Reading…' },
  cancelled: { ja: '読みませんでした', en: 'Not read' },
  other: { ja: '公表文ではないようです', en: 'Not a disclosure' },
  read: {
    ja: (measures: number, added: number) => `対策 ${counts(measures)}（新しいもの ${counts(added)}）`,
    en: (measures: number, added: number) =>
      `${counted(measures, 'measure')}, ${writeNumber(added, 'en')} new`,
  },
  text: { ja: (start: string) => `文章「${start}」`, en: (start: string) => `Text “${start}”` },
  undoOf: {
    ja: (name: string) => `${name}から加えたものを元に戻す`,
    en: (name: string) => `Undo what ${name} added`,
  },
  undone: { ja: '戻しました', en: 'Undone' },
  results: { ja: '結果', en: 'Results' },
};

/** Why an entry was not read. */
export const unreadWords: Record<Unread, Text> = {
  'no-access': {
    ja: 'このサイトを読む許可がありません。設定で許可してください。',
    en: 'There is no access to this site. Allow it in the settings.',
  },
  unreachable: {
    ja: 'ページを開けませんでした。アドレスを確かめてください。',
    en: 'The page did not open. Check the address.',
  },
  'too-slow': { ja: '30秒待ちましたが、開き終わりませんでした。', en: 'It had not opened after 30 seconds.' },
  pdf: {
    ja: 'PDF です。タブで開いて「このPDFを読む」を使ってください。',
    en: 'This is a PDF. Open it in a tab and use “Read this PDF”.',
  },
  empty: { ja: '文字が見つかりませんでした。', en: 'No text was found.' },
  failed: {
    ja: '読んでいる途中で失敗しました。もう一度お試しください。',
    en: 'Reading failed. Please try again.',
  },
};
