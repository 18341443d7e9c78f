/** Signs that begin something of its own: bullets, numbers, marked headings, notes, dates and times. */
const startsNew =
  /^(?:[・･■□●○◎◆◇▲△▼▽★☆•‣▪►▶⇒→※＊【〔＜≪《〈◾◼✓✔☑]|[-–—*]\s|[(（]?[\d０-９一二三四五六七八九十ア-ンa-zA-Z]{1,2}[)）．.、]|[\d０-９]{1,2}[.．：:]|第[\d０-９一二三四五六七八九十]+|[①-⑳❶-❿Ⅰ-Ⅻ]|(?:(?:19|20)\d\d|(?:平成|令和)\s*[元\d]+)\s*[年/.-]|\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}[:：時]\d{2}|(?:記|以\s*上|敬具)$)/;

/** Ends of a sentence or of something that stands alone. */
const ended =
  /(?:[。．.！？!?：:…]|です|ます|ました|でした|ません|ましょう|ください|下さい)[」』）)】］\]]*$/;

/** Ends of a title or of a heading without a full stop. */
const titled =
  /(?:について|に関して|お知らせ|お詫び|おわび|お願い|ご報告|報告|の件|概要|経緯|原因|対応|対策|窓口|問い?合わせ先?|各位|御中|様)[」』）)】]?$/;

/** Ends in the middle of a sentence: a comma, a particle, or a verb that goes on. */
const goesOn =
  /(?:[、，,]|[ぁ-ん一-龠ァ-ヶー々）)」』a-zA-Z\d](?:[はがをにへとでのもや]|から|より|まで|って|して|した|する|される|された|れる|られ|いる|おり|ける|ため|よう|など|及び|および|並びに|または|又は|という|による|における|に対する))$/;

/** Beginnings that only the rest of a sentence has: particles, endings, small kana, closing signs. */
const rest =
  /^(?:[をっゃゅょぁぃぅぇぉんー、。，）」』】]|(?:が|に|は|で|と|も|の)(?=[一-龠ァ-ヶ、「])|(?:する|した|して|され|しま|いたしま|ており|ました|ます|です|により|について|における|に対し|として|から|まで|など)(?!か))/;

/**
 * Whether the line after a break in the source (`<br>`, a line of preformatted text) goes on with the sentence of the line
 * before. Breaks serve two ends: to set items and headings apart where no list was made, and to wrap Japanese by hand. A
 * sentence is taken to go on when nothing new begins and the line before is open:
 * it ends in a comma, a particle or a verb that goes on; or the next line begins as only the rest of a sentence does; or both
 * lines are prose of some length and the next one comes to a full stop.
 */
export function sentenceGoesOn(before: string, after: string): boolean {
  const left = before.trimEnd();
  const right = after.trimStart();
  if (left === '' || right === '' || ended.test(left) || startsNew.test(right)) return false;
  if (/[、，,]$/.test(left)) return true;
  if (titled.test(left)) return /^[をにはがの]/.test(right) && rest.test(right);
  if (goesOn.test(left)) return left.length >= 4;
  if (rest.test(right)) return left.length >= 6;
  return !startsNew.test(left) && left.length >= 14 && /[はがをに]/.test(left) && /[。、]/.test(right);
}
