import { writeNumber, writeSize } from './written';

/** The reader of PDF files and pasted text. */
export const readerWords = {
  title: { ja: 'PDFリーダー', en: 'PDF reader' },
  tabTitle: { ja: (name: string) => `${name} - 他山`, en: (name: string) => `${name} - Tazan` },
  start: { ja: 'PDFの公表文を読む', en: 'Read a disclosure in PDF' },
  startHelp: {
    ja: '再発防止策に印を付け、自組織の状態と照らし合わせます。ファイルはこのパソコンの中だけで読みます。',
    en: 'Its measures are marked and held against your own. The file is read on this computer only.',
  },
  drop: { ja: 'ここにPDFをドラッグ', en: 'Drag a PDF here' },
  dropNow: { ja: 'ここで放すと読みます', en: 'Let go to read it' },
  choose: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  another: { ja: '別のファイルを開く', en: 'Open another file' },
  address: { ja: 'PDFのアドレス', en: 'Address of a PDF' },
  openAddress: { ja: 'このアドレスを読む', en: 'Read this address' },
  badAddress: {
    ja: 'https:// で始まるアドレスを入れてください。',
    en: 'Enter an address that begins with https://.',
  },
  paste: { ja: '文章を貼り付ける', en: 'Paste text' },
  readText: { ja: 'この文章を読む', en: 'Read this text' },
  pasted: { ja: '貼り付けた文章', en: 'Pasted text' },

  fetching: { ja: 'PDFを取り寄せています', en: 'Fetching the PDF' },
  received: {
    ja: (got: number, total: number | null) =>
      total === null
        ? `${writeSize(got, 'ja')}まで届きました`
        : `${writeSize(total, 'ja')}のうち${writeSize(got, 'ja')}まで届きました`,
    en: (got: number, total: number | null) =>
      total === null ? writeSize(got, 'en') : `${writeSize(got, 'en')} of ${writeSize(total, 'en')}`,
  },
  opening: { ja: 'PDFを開いています', en: 'Opening the PDF' },
  reading: {
    ja: (read: number, of: number) => `読み取り中 ${read} / ${of}ページ`,
    en: (read: number, of: number) => `Reading page ${read} of ${of}`,
  },
  judging: { ja: '再発防止策を探しています', en: 'Looking for measures' },
  ready: {
    ja: (count: number) => `読み終えました。対策は${count}か所です。`,
    en: (count: number) => `Read. Measures stated: ${count}.`,
  },
  cancel: { ja: '中止', en: 'Cancel' },

  locked: { ja: 'パスワードが必要なPDFです', en: 'This PDF needs a password' },
  lockedHelp: {
    ja: 'パスワードは、このファイルを開くためだけに使い、保存しません。',
    en: 'The password is used to open this file only, and not kept.',
  },
  wrong: { ja: 'パスワードが違います。', en: 'That is not the password.' },
  password: { ja: 'パスワード', en: 'Password' },
  unlock: { ja: '開く', en: 'Open' },

  asking: {
    ja: (site: string) => `${site} を読む許可が必要です`,
    en: (site: string) => `Access to ${site} is needed`,
  },
  askingHelp: {
    ja: 'ブラウザが、このサイトからPDFを取り寄せてよいかを尋ねます。許可しない場合は、保存したファイルをここにドラッグしても読めます。',
    en: 'The browser will ask whether the PDF may be fetched from this site. Or save the file and drag it here.',
  },
  allow: { ja: '許可して読む', en: 'Allow and read' },

  pagesView: { ja: 'ページ', en: 'Pages' },
  textView: { ja: 'テキスト', en: 'Text' },
  views: { ja: '表示', en: 'View' },
  document: { ja: '文書', en: 'Document' },
  page: { ja: (number: number) => `${number}ページ`, en: (number: number) => `Page ${number}` },
  goTo: { ja: 'ページ番号', en: 'Page number' },
  ofPages: { ja: (count: number) => `/ 全${count}ページ`, en: (count: number) => `of ${count}` },
  zoomIn: { ja: '拡大', en: 'Zoom in' },
  zoomOut: { ja: '縮小', en: 'Zoom out' },
  fit: { ja: '幅に合わせる', en: 'Fit width' },
  zoom: {
    ja: (percent: number) => `表示倍率 ${percent}%`,
    en: (percent: number) => `Zoom: ${percent} %`,
  },
  openOriginal: { ja: '元のPDFを開く', en: 'Open the original' },
  notDrawn: { ja: 'このページは表示できませんでした', en: 'This page could not be drawn' },

  imageOnly: {
    ja: '文字のない（画像だけの）PDFのため、読み取れません。文字認識は行いません。',
    en: 'This PDF has pictures of text only and cannot be read. Text in pictures is not recognised.',
  },
  notDisclosure: {
    ja: (score: number) =>
      `事故の公表文ではなさそうです（公表文らしさ ${Math.round(score * 100)}%）。ご指示により読みました。`,
    en: (score: number) =>
      `This does not look like a disclosure (${Math.round(score * 100)} %). It was read because you asked.`,
  },
  truncated: {
    ja: '長い文書のため、はじめの100万字までを読みました。',
    en: 'A long document: its first million characters were read.',
  },
  private: {
    ja: 'プライベートウィンドウから開いたため、何も保存しません。',
    en: 'Opened from a private window: nothing is stored.',
  },

  retry: { ja: 'もう一度試す', en: 'Try again' },
  large: { ja: 'このまま読む', en: 'Read it all the same' },
  dismiss: { ja: '閉じる', en: 'Close' },
  kept: { ja: '表示中の文書はそのままです。', en: 'The document shown stays as it is.' },
  size: {
    ja: (size: number) => `大きさは${writeSize(size, 'ja')}です。`,
    en: (size: number) => `It has ${writeSize(size, 'en')}.`,
  },
  status: {
    ja: (status: number) => `サーバーの応答：${status}`,
    en: (status: number) => `The server answered ${writeNumber(status, 'en')}.`,
  },
};
