import { type FoundDate, findDates, isoDate } from './dates';
import type { SourceText } from './disclosure';

/** A date with day in a line of its own, or after a word of publishing. */
const publishing =
  /(?:公開|掲載|発表|投稿|更新|公表|報道発表|発行|記載|登録|作成|最終更新)?(?:日時?|年月日)?[:：\s]*$/;

/** The day a notice was published, as ISO date; '' where it does not say. */
export function readPublished(source: SourceText): string {
  const candidates: { date: string; weight: number }[] = [];
  let before = 0;
  source.blocks.forEach((block, index) => {
    if (block.furniture && index > 40) return;
    const text = source.text.slice(block.start, Math.min(block.end, block.start + 200));
    for (const date of findDates(text)) {
      if (date.year === 0 || date.day === 0) continue;
      candidates.push({
        date: isoDate(date),
        weight: weigh(text, date, block.furniture, before, index, source.blocks.length),
      });
      before += 1;
    }
  });
  candidates.sort((a, b) => b.weight - a.weight);
  const best = candidates[0];
  if (best && best.weight > 0) return best.date;
  return fromAddress(source.url) || (best?.date ?? '');
}

/** How likely a date is that of publication: alone in its line, near the top or at the end, not told as an event. */
function weigh(
  text: string,
  date: FoundDate,
  furniture: boolean,
  before: number,
  index: number,
  blocks: number,
): number {
  const rest = `${text.slice(0, date.start)}${text.slice(date.end)}`.replace(
    /[\s()（）月火水木金土日曜[\]【】:：.／/|｜-]/g,
    '',
  );
  let weight = 0;
  if (rest === '') weight += 6;
  else if (rest.length <= 12) weight += 3;
  else if (rest.length > 30) weight -= 4;
  if (/(?:公開|掲載|発表|投稿|公表|発行|作成|登録|発信|リリース)/.test(rest) && rest.length <= 24)
    weight += 4;
  if (/(?:更新|改訂|改定)/.test(rest)) weight -= 1;
  if (publishing.test(text.slice(0, date.start)) && date.start < 14) weight += 1;
  if (/^(?:付|に|の|から|より|頃|ごろ|、|午|深夜|未明|\()/.test(text.slice(date.end).trimStart()))
    weight -= 3;
  if (/[。、]/.test(text)) weight -= 2;
  if (index < 12) weight += 3 - before * 0.5;
  else if (index > blocks - 6) weight += 1;
  else weight -= 2;
  return furniture ? weight - 1.5 : weight;
}

/** A day written into an address, such as /2023/07/19/ or 20230719. */
function fromAddress(url: string): string {
  const match = /(20[0-3]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : '';
}

const discovery =
  /(?:発覚|判明|検知|検出|覚知|認知|確認|発見|気づ|気付|連絡(?:が|を)|指摘(?:が|を)|通報(?:が|を)|申し?出(?:が|を))/;

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
      if (date.day === 0 || !discovery.test(sentence.slice(date.end))) continue;
      const full = isoDate({ ...date, year: date.year || year });
      if (full !== '' && (published === '' || full <= published)) return full;
    }
  }
  return '';
}
