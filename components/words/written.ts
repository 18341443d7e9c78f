import type { Language } from '../page/strings';

const locales = { ja: 'ja-JP', en: 'en-GB' } satisfies Record<Language, string>;
const numbers = new Map<Language, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const times = new Map<Language, Intl.DateTimeFormat>();
const plurals = new Intl.PluralRules(locales.en);

/** A number with its thousands set apart. */
export function writeNumber(value: number, language: Language): string {
  const made = numbers.get(language) ?? new Intl.NumberFormat(locales[language]);
  numbers.set(language, made);
  return made.format(value);
}

/** An English number with its noun: `1 measure`, `2,000 measures`. */
export function counted(value: number, one: string, other = `${one}s`): string {
  return `${writeNumber(value, 'en')} ${plurals.select(value) === 'one' ? one : other}`;
}

/** A Japanese number with what counts it: `1,200件`. */
export function counts(value: number, counter = '件'): string {
  return `${writeNumber(value, 'ja')}${counter}`;
}

/** Things one after the other within a sentence. */
export function writeList(things: readonly string[], language: Language): string {
  return things.join(language === 'ja' ? '、' : ', ');
}

/** An ISO date (yyyy-mm-dd or yyyy-mm) as it is written in the language; anything else as it stands. */
export function writeDate(iso: string, language: Language): string {
  const time = /^\d{4}-\d{2}(?:-\d{2})?$/u.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? iso : dateFormat(language, iso.length === 10).format(time);
}

/** An ISO date (yyyy-mm-dd) in as little room as it can be read in; anything else as it stands. */
export function writeShortDate(iso: string, language: Language): string {
  return language === 'ja' && /^\d{4}-\d{2}-\d{2}$/u.test(iso)
    ? iso.replaceAll('-', '/')
    : writeDate(iso, language);
}

/** A moment (milliseconds since 1970) as it is written where the user is, to the minute. */
export function writeTime(time: number, language: Language): string {
  const made =
    times.get(language) ??
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' });
  times.set(language, made);
  return made.format(time);
}

function dateFormat(language: Language, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`;
  const made =
    dates.get(key) ??
    new Intl.DateTimeFormat(locales[language], {
      year: 'numeric',
      month: language === 'ja' ? 'long' : 'short',
      ...(withDay ? { day: 'numeric' } : {}),
      // ISO dates have no time zone; read and written in the same one they stay the day they are.
      timeZone: 'UTC',
    });
  dates.set(key, made);
  return made;
}

/** A size in bytes, in the unit that fits. */
export function writeSize(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
