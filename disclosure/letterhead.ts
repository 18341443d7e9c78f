import { subject } from './noticetitle';

/** What stands around a name in the head of a page and is none of it. */
const marks =
  /^[\s■□◆◇●○★☆▼▲※・【〔[「『|｜]+|(?<![\s■□◆◇●○★☆▼▲※・】〕\]」』|｜])[\s■□◆◇●○★☆▼▲※・】〕\]」』|｜]+$/g;
const additions =
  /(?: ?(?:の)?(?:公式)?(?:ホームページ|ウェブサイト|サイト|ブログ)| ?からの(?:お知らせ|ご案内|お詫び)| ?(?:お知らせ|ニュース(?:リリース)?|News ?Release|プレスリリース|サポートページ|ステータス)| (?:障害|セキュリティ|メンテナンス)[^ ]*情報| ?運営(?:本部|事務局|チーム|スタッフ)| [^ ]*(?:みなさま|皆さま|皆様|皆さん|各位)(?:へ)?)$/i;
/** Lines that name something else: whom it is for, a department, a part of the site, a date. */
const others =
  /(?:様|さま|各位|御中|皆さん|へ|[部課室係局]|先頭|一覧|情報|案内|方針|規約|ください|する|した|です|ます|ない|こと|もの|について|ログイン|カート|検索|メニュー|English|サイトマップ|アクセス|お問い?合わ?せ|資料|報道|発表|広報|プレス|記者|掲示|以上|記)$/;
const parts = /[|｜/>›»＞:：\]]|[。、,]|\d|[をがにへでは](?=.{2})/;

/** The name a line in the head of a notice consists of, where it has no legal form: a shop, a site, a school; '' where it is no name. */
export function letterheadName(line: string): string {
  const tidy = line.replace(marks, '').replace(additions, '').replace(marks, '');
  const name = tidy.includes('「') ? (/「([^」]+)$/.exec(tidy)?.[1] ?? '') : tidy;
  if (name.length < 3 || name.length > 20 || name.split(' ').length > 3) return '';
  if (subject.test(name) || others.test(name) || parts.test(name.replace(/^は/, ''))) return '';
  return /[一-龠ァ-ヴA-Za-z]/.test(name) ? name : '';
}
