import { sentences } from './clauses';
import type { SourceText } from './disclosure';
import { normal } from './normal';
import { noticeTitle } from './noticetitle';
import { sectionsOf } from './sections';

/** Where in a notice a word counts for itself. */
export const zones = ['title', 'opening', 'cause', 'story', 'measures'] as const;
export type Zone = (typeof zones)[number];

/** How much of each zone is looked at, in characters of its normal form. */
const most: Record<Zone, number> = { title: 200, opening: 900, cause: 2500, story: 4000, measures: 2500 };

/** A sentence that says something did not happen, or is advice: it tells of no incident. */
const denies =
  /(?:確認(?:され|でき|し)て(?:い(?:ない|ません)|お(?:りません|らず))|(?:もの|攻撃|侵入|アクセス|被害|流出|ウェア|ウイルス)では(?:ない|なく|ありません|ございません)|(?:認め|見つか|含ま)[^。]{0,6}(?:ません|ない|なかった)|(?:され|して|は)(?:い|おり)ません|可能性は(?:低|な|ご?ざいま)|(?:影響|漏えい|流出)は(?:な|ご?ざいま|受け))[^。]{0,8}。?$/;

/** A sentence that does not say whether it happened. */
const doubts = /可能性|おそれ|恐れ|懸念|否定でき|疑い|かもしれ|得る状態|うる状態/;

/** One sentence of a notice as kinds of incident are looked for in it. */
export interface ToldSentence {
  zone: Zone;
  /** In normal form, ended by 。 */
  text: string;
  /** It says that something happened, not only that it may have. */
  sure: boolean;
}

/** The sentences of a notice that may tell of its incident, in reading order, its title first. */
export function toldSentences(source: SourceText): ToldSentence[] {
  const sections = sectionsOf(source);
  const title = normal(noticeTitle(source)).slice(0, most.title);
  const told: ToldSentence[] = [{ zone: 'title', text: `${title}。`, sure: !doubts.test(title) }];
  const length: Record<Zone, number> = { title: 0, opening: 0, cause: 0, story: 0, measures: 0 };
  source.blocks.forEach((block, index) => {
    if (block.furniture) return;
    const kind = sections[index]?.kind ?? 'none';
    if (kind === 'request' || kind === 'contact') return;
    const zone: Zone =
      length.opening < 600
        ? 'opening'
        : kind === 'cause' || kind === 'investigation'
          ? 'cause'
          : kind.startsWith('measures')
            ? 'measures'
            : 'story';
    const text = source.text.slice(block.start, Math.min(block.end, block.start + most[zone]));
    for (const { start, end } of sentences(text)) {
      if (length[zone] >= most[zone]) return;
      const sentence = normal(text.slice(start, end)).replace(/(?<!。)。+$/, '');
      if (sentence === '' || denies.test(sentence)) continue;
      told.push({ zone, text: `${sentence}。`, sure: !doubts.test(sentence) });
      length[zone] += sentence.length + 1;
    }
  });
  return told;
}
