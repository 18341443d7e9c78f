/** What a cell says when it is read as a date. */
export type ReadDate = { date: string } | { fault: 'no-such-date' | 'unreadable-date' };

const eras: Record<string, number> = {
  明治: 1867,
  m: 1867,
  大正: 1911,
  t: 1911,
  昭和: 1925,
  s: 1925,
  平成: 1988,
  h: 1988,
  令和: 2018,
  r: 2018,
};

/** Says that there is no date. */
const none = /^(?:|[-–—―ー－]+|なし|無し|未定|未設定|随時|適宜|n\/?a|tbd|none)$/iu;

/**
 * A date as it is written in Japan or by a spreadsheet: 2026-03-31, 2026/3/31, 2026年3月31日, 令和8年3月31日, R8.3.31,
 * 20260331, also with a time behind; a month alone is its last day; '' where the cell says that there is none.
 * `dayFirst` settles 3/4/2026.
 */
export function readDate(cell: string, dayFirst?: boolean): ReadDate {
  const said = cell.normalize('NFKC').trim();
  if (none.test(said)) return { date: '' };
  const text = said
    .replace(/(?<!\s)\s*\((?:月|火|水|木|金|土|日|mon|tue|wed|thu|fri|sat|sun)[^)]*\)/iu, '')
    .replace(/(?:T|(?<!\s)\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/iu, '')
    .trim();
  const western = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月?\s*(末|末日)?)$/u.exec(
    text,
  );
  if (western) return calendar(Number(western[1]), western[2], western[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (compact) return calendar(Number(compact[1]), compact[2], compact[3]);
  const era =
    /^(明治|大正|昭和|平成|令和|[mtshr])\s*(元|\d{1,2})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月?\s*(?:末|末日)?)$/iu.exec(
      text,
    );
  if (era) {
    const year = (eras[(era[1] ?? '').toLowerCase()] ?? 0) + (era[2] === '元' ? 1 : Number(era[2]));
    return calendar(year, era[3], era[4]);
  }
  const last = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  if (last && dayFirst !== undefined)
    return calendar(Number(last[3]), dayFirst ? last[2] : last[1], dayFirst ? last[1] : last[2]);
  // A spreadsheet's own count of days, where its column was not formatted as dates: 1954 to 2119.
  if (/^\d{5}$/u.test(text) && Number(text) >= 20_000 && Number(text) < 80_500)
    return { date: new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10) };
  return { fault: 'unreadable-date' };
}

/** Whether the dates of a column that end with the year begin with the day; undefined where none of them tells. */
export function beginsWithDay(cells: readonly string[]): boolean | undefined {
  const dates = cells.flatMap((cell) => {
    const found = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/u.exec(cell.normalize('NFKC').trim());
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  if (dates.some(([first]) => first > 12)) return true;
  if (dates.some(([, second]) => second > 12)) return false;
  return undefined;
}

function calendar(year: number, month: string | undefined, day: string | undefined): ReadDate {
  const [m, last] = [Number(month), new Date(Date.UTC(year, Number(month), 0)).getUTCDate()];
  const d = day === undefined ? last : Number(day);
  if (m < 1 || m > 12 || d < 1 || d > last) return { fault: 'no-such-date' };
  const two = (value: number) => String(value).padStart(2, '0');
  return { date: `${String(year).padStart(4, '0')}-${two(m)}-${two(d)}` };
}
