/** A date found in a text; month and day are 0 where not given, year 0 where it must be inferred. */
export interface FoundDate {
  start: number;
  end: number;
  year: number;
  month: number;
  day: number;
}

const full = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const digits = '〇一二三四五六七八九';

/** Numbers of one or two places written in Kanji before 年, 月 or 日 as digits, set right so that offsets stay. */
const fromKanji = (text: string): string =>
  text.replace(/[〇一二三四五六七八九十]{1,3}(?=[年月日])/g, (number) => {
    const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
    if (tens === undefined || ones === undefined || tens.length > 1 || ones.length > 1) return number;
    const ten = number.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) : 0;
    return String(ten * 10 + (ones === '' ? 0 : digits.indexOf(ones))).padStart(number.length);
  });

const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, r: 2018, h: 1988 };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const english =
  /(?<![A-Za-z])(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d{2})/gi;

const pattern =
  /(?:(?<era>令和|平成|昭和|[RH](?=\d{1,2}[./]))\s*(?<eraYear>元|\d{1,2})\s*[年./]|(?<![\d])(?<year>(?:19|20)\d{2})\s*[年./／-])\s*(?:度)?(?:(?<month>1[0-2]|0?[1-9])\s*(?:月|[./／-])?\s*(?:(?<day>3[01]|[12]\d|0?[1-9])\s*日?)?)?|(?<![\d.])(?:(?<relative>本年|今年|同年|昨年|来年|翌年|前年)\s*)?(?<month2>1[0-2]|0?[1-9])\s*月\s*(?:(?<day2>3[01]|[12]\d|0?[1-9])\s*日?)?|(?<![\d/.])(?<month3>1[0-2]|0?[1-9])[/／](?<day3>3[01]|[12]\d|0?[1-9])(?![\d/])/g;

/** Every date of a text in order: Western and Japanese years, with or without month and day. */
export function findDates(text: string): FoundDate[] {
  const dates: FoundDate[] = [];
  for (const match of fromKanji(full(text)).matchAll(pattern)) {
    const groups = match.groups ?? {};
    const era = groups.era === undefined ? undefined : eras[groups.era.toLowerCase()];
    const eraYear = groups.eraYear === '元' ? 1 : Number(groups.eraYear ?? 0);
    dates.push({
      start: match.index,
      end: match.index + match[0].length,
      year: era !== undefined ? era + eraYear : Number(groups.year ?? 0),
      month: Number(groups.month ?? groups.month2 ?? groups.month3 ?? 0),
      day: Number(groups.day ?? groups.day2 ?? groups.day3 ?? 0),
    });
  }
  for (const { index, 0: found, groups = {} } of text.matchAll(english))
    dates.push({
      start: index,
      end: index + found.length,
      year: Number(groups.year),
      month: months.indexOf((groups.month ?? '').toLowerCase()) + 1,
      day: Number(groups.day),
    });
  return dates;
}

/** yyyy-mm-dd, yyyy-mm or yyyy, as far as the date is known; '' without a year. */
export function isoDate({ year, month, day }: Pick<FoundDate, 'year' | 'month' | 'day'>): string {
  if (year === 0) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  if (month === 0) return String(year);
  return day === 0 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** Does a date without a year lie after `published` (ISO)? The nearest year is meant. Without months: by year. */
export function liesAfter(date: FoundDate, published: string): boolean {
  const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
  if (year === 0) return false;
  if (date.year !== 0 && date.year !== year) return date.year > year;
  if (date.month === 0) return false;
  let months = date.month - month;
  if (date.year === 0 && months < -7) months += 12;
  if (date.year === 0 && months > 7) months -= 12;
  return months > 0 || (months === 0 && date.day > 0 && date.day > day);
}
