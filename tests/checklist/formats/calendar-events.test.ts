import { expect, test } from 'vitest';
import events from '../../../checklist/formats/calendar-events';
import { componentsOf, linesOf } from './calendar';
import { nothing, sample } from './sample';
import { context } from './writing';

test('every due date and every review is a day in the calendar on which nobody is busy', async () => {
  const written = events.write(await sample(), context);
  linesOf(written);
  const all = componentsOf(written, 'vevent');
  expect(all).toHaveLength(5);
  const waf = all.find(({ property }) => property('summary') === '対策の期限：WAF');
  expect([waf?.property('dtstart'), waf?.property('dtend')]).toEqual(['2026-01-31', '2026-02-01']);
  expect(waf?.property('transp')).toBe('TRANSPARENT');
  expect(all.map(({ property }) => property('summary'))).toContain('済 対策の期限：EDR・端末の監視');
});

test('the last day of a month ends on the first of the next', async () => {
  const records = await sample();
  const ends = componentsOf(events.write(records, context), 'vevent').map(({ property }) =>
    property('dtend'),
  );
  expect(ends).toContain('2026-01-01');
  expect(ends).toContain('2026-03-01');
});

test('in English its words are English', async () => {
  const all = componentsOf(events.write(await sample(), { ...context, language: 'en' }), 'vevent');
  expect(all.map(({ property }) => property('summary'))).toContain('Due: Web application firewall');
});

test('without a date it says so', () => {
  expect(() => events.write(nothing, context)).toThrow('no item has a due date');
});
