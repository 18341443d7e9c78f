import { type MeasureId, measures } from '../measures/index';
import type { Item, Status } from './checklist';
import type { ItemChange } from './interface';

/** One question of an assessment: an item, or a measure nobody has an item for yet. */
export interface Question {
  /** Id of the item, or of the one the measure will get. */
  id: string;
  /** Null for a line in the user's own words. */
  measure: MeasureId | null;
  item: Item | undefined;
}

/** How long a review holds where nobody said otherwise. */
const year = 12;

/**
 * Every question there is: what was never looked at first, in the order of the taxonomy, then what was looked at longest ago.
 */
export function questionsOf(items: readonly Item[]): Question[] {
  const known = new Set(items.map(({ fields }) => fields.measure));
  const own: Question[] = items.map((item) => ({ id: item.id, measure: item.fields.measure, item }));
  const open: Question[] = measures.flatMap(({ id }) =>
    known.has(id) ? [] : [{ id: `measure:${id}`, measure: id, item: undefined }],
  );
  return [...own, ...open].sort(
    (a, b) => compare(lastLook(a), lastLook(b)) || placeOf(a) - placeOf(b) || compare(scopeOf(a), scopeOf(b)),
  );
}

/** Whether a question is to be asked on a day (ISO date): it never was, or its answer has had its time. */
export function isDue({ item }: Question, today: string): boolean {
  const { lastReviewed = '', nextReview = '' } = item?.fields ?? {};
  if (lastReviewed === '') return true;
  return (nextReview === '' ? monthsAfter(lastReviewed, year) : nextReview) <= today;
}

/** Whether a question was answered on that day or later. */
export function answeredSince({ item }: Question, day: string): boolean {
  return (item?.fields.lastReviewed ?? '') >= day;
}

/** What an answer given on a day (ISO date) sets: the status, and when to ask again: after as long as before, or a year. */
export function reviewOf(
  { item }: Question,
  answer: { status: Status; reason: string },
  today: string,
): ItemChange {
  const { lastReviewed = '', nextReview = '' } = item?.fields ?? {};
  // Asked for a day to come by the user: that is kept.
  if (nextReview > today && lastReviewed === today) return { ...answer, lastReviewed: today };
  const held =
    lastReviewed !== '' && nextReview > lastReviewed ? daysBetween(lastReviewed, nextReview) : undefined;
  const next = held === undefined ? monthsAfter(today, year) : daysAfter(today, held);
  return { ...answer, lastReviewed: today, nextReview: next };
}

/** The first day on which one of the questions is due again; '' where one is due already or there is none. */
export function nextDue(questions: readonly Question[], today: string): string {
  let first = '';
  for (const question of questions) {
    if (isDue(question, today)) return '';
    const { lastReviewed = '', nextReview = '' } = question.item?.fields ?? {};
    const day = nextReview === '' ? monthsAfter(lastReviewed, year) : nextReview;
    if (first === '' || day < first) first = day;
  }
  return first;
}

/** What somebody set without a review comes after what nobody looked at. */
function lastLook({ item }: Question): string {
  const { lastReviewed = '', status = 'unreviewed' } = item?.fields ?? {};
  return lastReviewed === '' && status !== 'unreviewed' ? '0000-00-00' : lastReviewed;
}

const places: ReadonlyMap<string, number> = new Map(measures.map(({ id }, index) => [id, index]));

function placeOf({ measure }: Question): number {
  return measure === null ? measures.length : (places.get(measure) ?? measures.length);
}

function scopeOf({ item }: Question): string {
  return item === undefined ? '' : `${item.fields.text}\n${item.fields.scope}`;
}

/** The ISO date some months after another: the same day, or the last one of a shorter month. */
function monthsAfter(iso: string, months: number): string {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(y, m + months, 0));
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last.getUTCDate()))).toISOString().slice(0, 10);
}

function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
