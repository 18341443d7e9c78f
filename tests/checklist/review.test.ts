import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemFields } from '../../checklist/checklist';
import { emptyItem } from '../../checklist/item';
import { answeredSince, isDue, nextDue, type Question, questionsOf, reviewOf } from '../../checklist/review';
import { type MeasureId, measures } from '../../measures/index';
import { itemOf, opened } from './stores';

const today = '2026-11-25';

function item(measure: MeasureId | null, fields: Partial<ItemFields> = {}) {
  const id = `measure:${measure}${fields.scope ?? ''}`;
  return { id, readAt: 0, fields: { ...emptyItem, measure, ...fields }, stamps: {} };
}
const asked = (fields: Partial<ItemFields>): Question => ({
  id: '',
  measure: 'waf',
  item: item('waf', fields),
});

test('every measure is asked about, whether it has an item or not, in the order of the taxonomy', () => {
  expect(questionsOf([]).map(({ measure }) => measure)).toEqual(measures.map(({ id }) => id));
  expect(questionsOf([item('waf'), item('edr')]).map(({ measure }) => measure)).toEqual(
    measures.map(({ id }) => id),
  );
});

test('a measure for two systems is asked about for each, and a line of one’s own comes last', () => {
  const questions = questionsOf([
    item(null, { text: '入退室の記録' }),
    item('waf', { scope: '通販サイト' }),
    item('waf', { scope: '予約サイト' }),
  ]);
  expect(questions).toHaveLength(measures.length + 2);
  const scopes = questions.flatMap(({ measure, item }) => (measure === 'waf' ? [item?.fields.scope] : []));
  expect(scopes).toEqual(['予約サイト', '通販サイト']);
  expect(questions.at(-1)?.measure).toBeNull();
});

test('first comes what nobody looked at, then what was set in passing, then what was reviewed longest ago', () => {
  const questions = questionsOf([
    item('waf', { lastReviewed: '2026-03-01', status: 'in-place' }),
    item('edr', { lastReviewed: '2025-03-01', status: 'gap' }),
    item('mfa', { status: 'gap' }),
  ]);
  expect(questions.slice(-3).map(({ measure }) => measure)).toEqual(['mfa', 'edr', 'waf']);
});

test.each([
  ['never asked', {}, true],
  ['set in passing, never reviewed', { status: 'gap' }, true],
  ['reviewed today', { lastReviewed: today }, false],
  ['reviewed a year ago', { lastReviewed: '2025-11-25' }, true],
  ['reviewed a year ago but for a day', { lastReviewed: '2025-11-26' }, false],
  [
    'to be asked again before the year is over',
    { lastReviewed: '2026-09-01', nextReview: '2026-11-01' },
    true,
  ],
  ['to be asked again later than in a year', { lastReviewed: '2025-01-01', nextReview: '2027-01-01' }, false],
] satisfies [string, Partial<ItemFields>, boolean][])('%s: due %j %s', (_, fields, due) => {
  expect(isDue(asked(fields), today)).toBe(due);
});

test('an answer is of today, and holds for a year', () => {
  expect(reviewOf(asked({}), { status: 'gap', reason: '' }, today)).toEqual({
    status: 'gap',
    reason: '',
    lastReviewed: today,
    nextReview: '2027-11-25',
  });
  expect(reviewOf(asked({}), { status: 'gap', reason: '' }, '2028-02-29').nextReview).toBe('2029-02-28');
});

test('who reviews every quarter goes on doing so', () => {
  const quarterly = asked({ lastReviewed: '2026-08-25', nextReview: '2026-11-25' });
  expect(reviewOf(quarterly, { status: 'in-place', reason: '' }, today).nextReview).toBe('2027-02-25');
});

test('an answer given again on the same day keeps the day the user chose', () => {
  const chosen = asked({ lastReviewed: today, nextReview: '2027-04-01' });
  expect(reviewOf(chosen, { status: 'gap', reason: '' }, today)).not.toHaveProperty('nextReview');
});

test('what was answered is not due, whatever it was before; and it says when it is', () => {
  const date = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, fc.option(date), fc.option(date), (day, last, next) => {
      const before = asked({ lastReviewed: last ?? '', nextReview: next ?? '' });
      const review = reviewOf(before, { status: 'in-place', reason: '' }, day);
      const after: Question = {
        ...before,
        item: item('waf', { ...before.item?.fields, ...review }),
      };
      expect(answeredSince(after, day)).toBe(true);
      if ((last ?? '') <= day) {
        expect(isDue(after, day)).toBe(false);
        expect(nextDue([after], day) > day).toBe(true);
      }
    }),
  );
});

test('a measure without an item gets it with the answer, in one change that is taken back as one', async () => {
  const store = await opened();
  const { change } = await store.changeMeasure('waf', { status: 'in-place', lastReviewed: today });
  expect((await itemOf(store, 'waf')).fields).toMatchObject({ status: 'in-place', lastReviewed: today });
  await store.undo(change ?? '');
  expect(await store.items()).toEqual([]);
  // And the answer is not lost with it when it is given again.
  await store.changeMeasure('waf', { status: 'gap', lastReviewed: today });
  expect((await itemOf(store, 'waf')).fields.status).toBe('gap');
});
