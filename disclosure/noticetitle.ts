import type { SourceText } from './disclosure';

/** Words that name what happened. */
export const subject =
  /漏(?:え|洩|れ)い?|流出|紛失|盗難|所在不明|誤(?:送|配|掲載|公開|交付|発送|封入|添付|表示|廃棄)|改ざん|書き換え|書きかえ|不正|ランサム|攻撃|侵入|侵害|障害|停止|事案|事故|事件|お詫び|おわび|被害|感染|持ち出|乗っ取|なりすまし|詐欺|遠隔操作|閲覧|見える状態|悪用|脆弱性|設定/;
const closes =
  /(?:について|お知らせ|ご?報告|お詫び|おわび|経緯|に関する.{2,12}|の件|ご?説明|発生|第.{1,2}報|続報|最終報|結果|対応|防止策|Q&A|Q＆A|事案|紛失|公表|概要|状態|漏えい|流出|いました|とこれから.*|振り返り|ポストモーテム)[」』）)】〕\]―—－-]*$/;
/** A numbered or marked line belongs to the text, whatever it names. */
const marked =
  /^[\s　]*(?:[・※○●■◆□▼]|[(（]?[\d０-９一二三四五六七八九十]{1,2}[)）.．、\s　]|[①-⑳]|第[\d０-９一二三四五六七八九十]+[\s　])/;
/** The way to a page, written before its title. */
const breadcrumbs = /^(?:home|top|ホーム|トップ)(?:ページ)?\s*[>＞»›/／][^。]{0,80}[>＞»›/／]\s*/i;
/** Where a title runs straight into the text, as in text from PDF. */
const runOn =
  /^(.{8,90}?(?:について|お知らせ|ご?報告|お詫び|結果|報告書|防止策)(?:[（(][^（()）]{1,14}[)）])?)(?=(?:当|弊|本|平素|日頃|このたび|この度|令和|平成|20\d\d年).)/;

/** The notice's own title: the first line that names the incident as titles do, else the document's title. */
export function noticeTitle(source: SourceText): string {
  const lines = source.blocks.filter((block) => !block.furniture).slice(0, 30);
  for (const { start, end, kind } of lines) {
    const text = source.text
      .slice(start, Math.min(end, start + 200))
      .replace(breadcrumbs, '')
      .trim();
    if (kind === 'term' || kind === 'definition' || marked.test(text) || text.length < 8) continue;
    if (end - start <= 110 && !/。./.test(text) && subject.test(text) && closes.test(text)) return text;
    const title = runOn.exec(text)?.[1];
    if (title && subject.test(title)) return title.replace(/\*\*/g, '');
  }
  return source.title;
}
