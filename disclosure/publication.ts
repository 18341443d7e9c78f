import { type FoundDate, findDates, isoDate } from './dates';
import type { SourceText } from './disclosure';
import { plainLine } from './names';

/** Words that say a date is that of the page. */
const publishing =
  /(?:公開|掲載|発表|投稿|更新|公表|報道発表|発行|記載|登録|作成|発信|リリース|posted|published|date)/i;
/** Words that say it is that of an event. */
const event =
  /(?:判明|発覚|発生|覚知|認知|検知|確認|紛失|盗難|実施|期間|対象|決定|開始|完了|終了|予定|期限|締切|送信|配信|攻撃|開催|適用)(?:日時?|した日|年月日|時期|期間)?[:： ]*$/;
/** Whoever a notice is addressed to or signed by stands next to its date. */
const besideDate =
  /^(?:各 ?位|関係(?:者)?各位|.{0,14}(?:の)?(?:皆 ?様|皆さま|みなさま|各位|様)(?:へ)?$|報道(?:機関|関係者))|(?:株式会社|有限会社|合同会社|法人|協会|組合|大学|病院|市|町|村|県)(?:$|[ 　])|(?:代表取締役|理事長|会長|学長|校長|院長|市長|知事)/;

/** The day a notice was published, as ISO date; '' where it does not say. */
export function readPublished(source: SourceText): string {
  const blocks = source.blocks.filter((block, index) => !block.furniture || index <= 40);
  const lines = blocks.map((block) =>
    plainLine(source.text.slice(block.start, Math.min(block.end, block.start + 240))),
  );
  let best = { date: '', weight: -100 };
  let before = 0;
  lines.forEach((line, index) => {
    for (const date of findDates(line)) {
      if (date.year === 0 || date.day === 0) continue;
      const weight =
        weigh(lines, index, date) +
        (blocks[index]?.furniture ? -1.5 : -0.4 * before) +
        (blocks[index]?.cell ? -2 : 0);
      before += 1;
      if (weight > best.weight) best = { date: isoDate(date), weight };
    }
  });
  if (best.weight > 0) return best.date;
  return fromAddress(source.url) || (best.weight > -2 ? best.date : '');
}

/** How likely a date is that of publication: alone in its line, near the top or the end, not told as an event. */
function weigh(lines: readonly string[], index: number, date: FoundDate): number {
  const line = lines[index] ?? '';
  const [before, after] = [line.slice(0, date.start), line.slice(date.end)];
  const rest = `${before}${after}`.replace(/[\s()月火水木金土日曜祝[\]【】:.／/|｜-]/g, '');
  let weight = 0;
  if (rest === '') weight += 6;
  else if (rest.length <= 12) weight += 3;
  else if (rest.length > 30) weight -= 3;
  if (publishing.test(before) && before.length <= 14) weight += 4;
  else if (publishing.test(rest) && rest.length <= 24) weight += 3;
  if (/(?:改訂|改定|最終更新)/.test(rest)) weight -= 1;
  // The head of a long line that lost its breaks, or the end of a title.
  if (before === '' && /^(?: |各|お客|報道)/.test(after)) weight += 3;
  if (after === '' && !/。/.test(line) && index < 4) weight += 3;
  if (event.test(before)) weight -= 6;
  if (
    /^(?:付|に|の|から|より|頃|ごろ|、|午|深夜|未明|早朝|時点|現在|まで|[(（].[)）]?(?:に|午|頃|ごろ|\d|から|まで|[~～〜]))/.test(
      after.trimStart(),
    )
  )
    weight -= 3;
  if (
    /^(?:[(（].[)）])? ?\d{0,2}時?\d{0,2}分?[ごろ頃]* ?[~～〜]|^ ?から/.test(after) ||
    /[~～〜から] ?$/.test(before)
  )
    weight -= 5;
  if (/[。、]/.test(line.slice(0, 120)) && !/^ ?$/.test(before)) weight -= 2;
  if (
    besideDate.test(lines[index + 1] ?? '') ||
    besideDate.test(lines[index - 1] ?? '') ||
    besideDate.test(after.trim())
  )
    weight += 2.5;
  if (index < 14) weight += 3 - index * 0.1;
  else if (index > lines.length - 7) weight += 2;
  else weight -= 2;
  return weight;
}

/** A day written into an address, such as /2023/07/19/ or 20230719. */
function fromAddress(url: string): string {
  const match = /(20[0-3]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : '';
}

const discovery =
  /(?:発覚|判明|検知|検出|覚知|認知|発見|気づ|気付|連絡(?:が|を)|指摘(?:が|を)|通報(?:が|を)|申し?出(?:が|を))|(?:不正|痕跡|異常|事実|事象|被害|漏えい|流出|改ざん|感染|侵入|アクセス|紛失|状態)[^。]{0,40}確認/;
const harmless = /(?:ない|なかった|問題(?:の)?な)[^。]{0,6}(?:を|と)?(?:確認|判明)/;

/** The day the organisation noticed the incident, as ISO date; '' where it does not say. */
export function readDiscovered(source: SourceText, published: string): string {
  let year = Number(published.slice(0, 4)) || 0;
  for (const block of source.blocks) {
    if (block.furniture) continue;
    const text = source.text.slice(block.start, Math.min(block.end, block.start + 400));
    for (const sentence of text.split(/(?<=。)/)) {
      const date = findDates(sentence)[0];
      if (!date) continue;
      if (date.year !== 0) year = date.year;
      const rest = sentence.slice(date.end);
      if (date.day === 0 || !discovery.test(rest) || harmless.test(rest)) continue;
      const full = isoDate({ ...date, year: date.year || yearOf(date, year, published) });
      if (full !== '' && (published === '' || full <= published)) return full;
    }
  }
  return '';
}

/**
 * The year of a date that is told without one: that of the date before it, if a notice of `published` may tell of it
 * as news, else that of publication; the year before, where the day would come months after publication.
 */
function yearOf({ month, day }: FoundDate, before: number, published: string): number {
  const [year = 0, publishedMonth = 0] = published.split('-').map(Number);
  if (year === 0) return before;
  const likely = before === year - 1 ? before : year;
  return isoDate({ year: likely, month, day }) <= published || month < publishedMonth + 3 ? likely : year - 1;
}
