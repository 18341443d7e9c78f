import type { Block, SourceText } from './disclosure';
import { normal } from './normal';

/** What a section of a notice is about; the same code guesses it in training and in use. */
export const sectionKinds = [
  'none',
  'measures',
  'measures-done',
  'measures-planned',
  'response',
  'timeline',
  'cause',
  'investigation',
  'impact',
  'overview',
  'request',
  'contact',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A stretch of blocks under one heading. */
export interface Section {
  /** The heading's text, or '' before the first heading. */
  heading: string;
  /** The headings it lies under, outermost first, without its own. */
  above: readonly string[];
  kind: SectionKind;
}

/** Kinds by the words of a heading; the first that fits decides. */
const kindsByWords: readonly (readonly [SectionKind, RegExp])[] = [
  ['contact', /問い?合わ?せ|お問合|相談窓口|連絡先|窓口(?!の(?:設置|開設))/],
  ['request', /お願い|注意(?:いただき|喚起|して)|ご注意|お客さ?まにおかれ|ご留意|皆さ?まへ/],
  [
    'measures-done',
    /(?:対策|対応|措置|実施)済|(?:実施|完了)し(?:た|ている)|既に(?:実施|講じ|行っ)|(?:講じ|行っ|取っ|とっ)た(?:措置|対策|対応|こと)|直ちに/,
  ],
  [
    'measures-planned',
    /(?:対策|対応|実施)予定|今後(?:の|行|実施|取|講|予定|、|に(?!つい))|これから|(?:計画|予定)(?:して|の)|(?:実施|講じ|行|進め)(?:る|う)(?:予定|対策|こと|措置)|実施予定/,
  ],
  [
    'measures',
    /再発(?:を)?防止|防止策|防止の|防止に|改善(?:策|措置|計画|に)|対策|セキュリティ(?:強化|向上|の強化)|安全管理措置|取り?組み?|取組|くり返さない|繰り返さない|二度と/,
  ],
  ['timeline', /経緯|経過|時系列|タイムライン|日時|これまでの(?:経|流)|流れ/],
  ['cause', /原因|要因|背景|問題点|なぜ|課題|反省|検証結果|至った/],
  [
    'investigation',
    /調査(?!を|の(?:開始|依頼))|判明(?:した|して)|分かったこと|わかったこと|解析|フォレンジック/,
  ],
  [
    'response',
    /対応|対処|措置|報告(?:先|等)|届出|届け出|公的機関|監督官庁|当局|行ったこと|したこと|再開|復旧|公表|通知|補償|お詫び/,
  ],
  [
    'impact',
    /影響|被害|漏(?:え|洩|れ)|流出|対象(?:と|者|の|件|情報|範囲)|情報の(?:内容|項目|範囲)|範囲|件数|二次|損害|項目/,
  ],
  ['overview', /概要|発生|事案|事象|何が|内容|事実|判明|はじめに|状況|概況/],
];

/** What a heading announces; what it says behind its first two hundred characters is not looked at. */
export function sectionKind(heading: string): SectionKind {
  // Some of the expressions take the square of its length.
  const words = normal(heading.slice(0, 200));
  // Both done and planned announced together say nothing of either.
  if (
    /(?:対策|対応)済.*予定|実施.*と(?:今後|再発防止)|対応(?:状況)?(?:と|及び|および|並びに)(?:今後|再発)|原因(?:と|及び|および)(?:再発|対策|今後)/.test(
      words,
    )
  )
    return 'measures';
  if (/今後の(?:再発)?防止|再発防止.*今後|今後の対(?:策|応)/.test(words)) return 'measures-planned';
  for (const [kind, pattern] of kindsByWords) if (pattern.test(words)) return kind;
  return 'none';
}

const numbered =
  /^(?:#+\s*)?(?:[■□●○◆◇▲▼★☆【〔《<〈]|第[一二三四五六七八九十\d]+[章節条]?\s|[(（]?[\d０-９]{1,2}(?:[-－.．][\d０-９]{1,2})*[)）.．、:：\s　]|[①-⑳]|[(（][\d０-９一二三四五六七八九十ア-ンa-zA-Z]{1,2}[)）]|[一二三四五六七八九十]{1,2}[.．、\s　]|[ア-ン][.．、\s　]|[IVXⅠ-Ⅹ]+[.．、\s])/;
const headingWord =
  /(?:について|概要|経緯|経過|原因|要因|背景|対応|対策|防止策|状況|内容|項目|範囲|影響|結果|措置|お願い|窓口|お問い?合わ?せ先?|連絡先|報告|予定|取り?組み?|体制|事実|情報|対象|件数|時系列|まとめ|おわりに|はじめに|公表|通知|見通し|再開|被害|補償|調査|済み?|こと|もの|か)[】〕》>〉)）:：]*$/;
const ending = /(?:ます|ました|です|でした|ません|ください|である|った|した|する|こと)?。/;

/**
 * Is a block a heading: by its tag, or because it is written like one (short, numbered or bracketed, ending in a
 * word headings end in, no full stop).
 */
export function isHeading(source: SourceText, block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'caption') return true;
  if (block.kind === 'cell' || block.kind === 'term' || block.kind === 'definition') return false;
  const text = source.text.slice(block.start, block.end).trim();
  if (text.length > 45 || ending.test(text) || text.length < 2) return false;
  if (/^[【〔《<〈].*[】〕》>〉]$/.test(text)) return true;
  // A line that tells of doing is an entry of a list, not a heading.
  if (
    /(?:実施|完了|提出|通報|相談|停止|遮断|設置|変更|依頼|開始|受領|しました|いたしました)[)）]?$/.test(
      text,
    ) &&
    !/について/.test(text)
  )
    return false;
  return headingWord.test(text) && (numbered.test(text) || (text.length <= 22 && block.kind === 'paragraph'));
}

/** Rank of a heading for nesting: its level where a tag gives one, else by the style of its number. */
function rank(text: string, block: Block): number {
  if (block.kind === 'heading' && block.level > 0) return block.level;
  if (/^(?:第|[ⅠⅡⅢⅣⅤⅥⅦ]|[■【])/.test(text)) return 7;
  if (/^[\d０-９]{1,2}[-－.．][\d０-９]/.test(text)) return 9;
  if (/^[\d０-９]{1,2}/.test(text)) return 8;
  if (/^[(（]/.test(text)) return 10;
  if (/^[①-⑳]/.test(text)) return 11;
  if (/^[ア-ン][.．、\s　]|^[・○●◆◇□]/.test(text)) return 12;
  return 9;
}

/** For each block, the section it stands in; a heading belongs to the section it opens. */
export function sectionsOf(source: SourceText): Section[] {
  const open: { text: string; rank: number; kind: SectionKind }[] = [];
  let current: Section = { heading: '', above: [], kind: 'none' };
  return source.blocks.map((block) => {
    if (isHeading(source, block)) {
      const text = source.text.slice(block.start, block.end).trim();
      const own = rank(text, block);
      while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= own) open.pop();
      const kind = inherit(sectionKind(text), open.at(-1)?.kind ?? 'none');
      current = { heading: text, above: open.map((one) => one.text), kind };
      open.push({ text, rank: own, kind });
    }
    return current;
  });
}

/** A heading that says nothing of its kind, or only of measures in general, keeps what stands above it. */
function inherit(own: SectionKind, above: SectionKind): SectionKind {
  if (own === 'none' || own === 'overview') return above === 'none' ? own : above;
  if (own === 'measures' && (above === 'measures-done' || above === 'measures-planned')) return above;
  if ((own === 'response' || own === 'investigation') && above.startsWith('measures')) return above;
  return own;
}
