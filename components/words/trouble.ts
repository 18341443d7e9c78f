import type { Text } from '../../measures/measure';
import type { Why } from '../reader/reader';

/** Why a document could not be read. */
export const troubleWords: Readonly<Record<Why, Text>> = {
  'not-found': { ja: 'PDFが見つかりません', en: 'The PDF was not found' },
  forbidden: { ja: 'PDFを見る権限がありません', en: 'This PDF is not open to you' },
  server: { ja: 'サーバーがPDFを返しませんでした', en: 'The server did not give the PDF' },
  unreachable: { ja: 'PDFを取り寄せられませんでした', en: 'The PDF could not be fetched' },
  login: { ja: 'PDFの代わりにログイン画面が返りました', en: 'A login page came instead of the PDF' },
  'not-pdf': { ja: 'PDFではありません', en: 'This is not a PDF' },
  'too-large': { ja: '50MBを超えるPDFです', en: 'This PDF is larger than 50 MB' },
  damaged: { ja: '壊れているPDFです', en: 'This PDF is damaged' },
  unsupported: { ja: '開けない種類のPDFです', en: 'This kind of PDF cannot be opened' },
  'local-file': { ja: '手元のファイルは、ドラッグして開いてください', en: 'Drag a file of your own here' },
  empty: { ja: '文章がありません', en: 'There is no text' },
  'not-allowed': { ja: 'サイトの許可がないため、取り寄せていません', en: 'The site was not allowed' },
  cancelled: { ja: '中止しました', en: 'Cancelled' },
  unread: { ja: '文章を調べられませんでした', en: 'The text could not be read' },
};

/** What that means, and what can be done. */
export const troubleHelpWords: Readonly<Record<Why, Text>> = {
  'not-found': {
    ja: '移動したか、削除されたようです。アドレスをお確かめください。',
    en: 'It was moved or taken away. Check the address.',
  },
  forbidden: {
    ja: 'サイトにログインしてから、もう一度お試しください。保存したファイルをここにドラッグしても読めます。',
    en: 'Log in to the site and try again, or save the file and drag it here.',
  },
  server: { ja: 'しばらく待ってから、もう一度お試しください。', en: 'Wait a while, then try again.' },
  unreachable: {
    ja: 'ネットワークの接続をお確かめください。保存したファイルをここにドラッグしても読めます。',
    en: 'Check the connection, or save the file and drag it here.',
  },
  login: {
    ja: 'サイトにログインしてから、もう一度お試しください。保存したファイルをここにドラッグしても読めます。',
    en: 'Log in to the site and try again, or save the file and drag it here.',
  },
  'not-pdf': {
    ja: '中身がPDFではないファイルかページです。ウェブページは、そのページを開いてツールバーのボタンから読めます。',
    en: 'What came is another kind of file, or a web page. Read a web page from the toolbar button where it is open.',
  },
  'too-large': {
    ja: '大きなファイルは、メモリを多く使い、読み終えるまでに時間がかかります。',
    en: 'A file this large takes much memory, and a while to read.',
  },
  damaged: {
    ja: '途中で切れているか、中身が壊れています。入手し直してからお試しください。',
    en: 'It is cut off or broken. Get it again, then try.',
  },
  unsupported: {
    ja: '特別な暗号や形式が使われています。ブラウザや専用のソフトで開けるかお確かめください。',
    en: 'It uses an encryption or a form that is not known here. See whether the browser opens it.',
  },
  'local-file': {
    ja: 'パソコンの中のファイルは、ブラウザが拡張機能に見せません。ファイルをここにドラッグするか、「ファイルを選ぶ」で開いてください。',
    en: 'Browsers keep files of this computer from extensions. Drag the file here, or choose it.',
  },
  empty: { ja: '公表文の文章を貼り付けてください。', en: 'Paste the text of a disclosure.' },
  'not-allowed': {
    ja: '保存したファイルをここにドラッグすると、許可なしで読めます。',
    en: 'Save the file and drag it here: that needs no permission.',
  },
  cancelled: { ja: '何も変わっていません。', en: 'Nothing was changed.' },
  unread: {
    ja: '拡張機能が更新されたばかりかもしれません。もう一度お試しください。',
    en: 'The extension may just have been updated. Try again.',
  },
};
