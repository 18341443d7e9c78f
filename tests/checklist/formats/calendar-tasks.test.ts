import fc from 'fast-check';
import { expect, test } from 'vitest';
import tasks from '../../../checklist/formats/calendar-tasks';
import { text, writeCalendar } from '../../../checklist/formats/icalendar';
import { componentsOf, linesOf } from './calendar';
import { hostile, nothing, sample } from './sample';
import { context } from './writing';

const octets = (line: string) => new TextEncoder().encode(line).length;

test('every due date and every review is a task with what RFC 5545 asks of one', async () => {
  const written = tasks.write(await sample(), context);
  const all = componentsOf(written, 'vtodo');
  expect(new Set(all.map(({ property }) => property('summary')))).toEqual(
    new Set([
      '対策の期限：EDR・端末の監視',
      '対策の期限：WAF',
      '対策の期限：私物の端末を持ち込ませない（私物の端末を持ち込ませない）',
      '対策の期限：多要素認証・強固な認証',
      '見直し：WAF',
    ]),
  );
  const waf = all.find(({ property }) => property('summary') === '対策の期限：WAF');
  expect(waf?.property('due')).toBe('2026-01-31');
  expect(waf?.property('status')).toBe('NEEDS-ACTION');
  expect(waf?.property('priority')).toBe(1);
  expect(waf?.property('dtstamp')).toBe('2026-01-15T03:00:00Z');
  expect(waf?.property('url')).toBe('https://kakuu.example/oshirase?a=1&b=2');
  expect(String(waf?.property('description'))).toContain('担当者：情報システム課\n');
  const edr = all.find(({ property }) => String(property('summary')).includes('EDR'));
  expect(edr?.property('status')).toBe('COMPLETED');
  expect(edr?.property('completed')).toMatch(/^2025-11-01T.*Z$/u);
});

test('lines have at most 75 octets and are never cut inside a character', async () => {
  for (const records of [await sample(), await sample({ text: hostile + 'あ𠮷'.repeat(200) })]) {
    const lines = linesOf(tasks.write(records, context));
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toContain('\ufffd');
  }
});

test('any text comes back from a calendar as it was, line breaks as such', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const written = writeCalendar('名', [
        {
          type: 'VTODO',
          properties: [
            ['UID', 'a'],
            ['DTSTAMP', '20260101T000000Z'],
            ['SUMMARY', text(`x${words}`)],
          ],
        },
      ]);
      linesOf(written);
      expect(componentsOf(written, 'vtodo')[0]?.property('summary')).toBe(
        `x${words}`.replace(/\r\n?/gu, '\n').replace(/(?!\n)\p{Cc}/gu, ' '),
      );
    }),
  );
});

test('no text adds a line of its own to the calendar', async () => {
  const records = await sample({ text: 'a\r\nEND:VTODO\r\nBEGIN:VALARM\nATTACH:https://evil.example' });
  const written = tasks.write(records, context);
  expect(linesOf(written).filter((line) => /^(?:END:VTODO|BEGIN:VALARM|ATTACH)/u.test(line)).length).toBe(
    componentsOf(written, 'vtodo').length,
  );
});

test('written twice a task has the same id, so that a calendar brings it up to date', async () => {
  const records = await sample();
  const ids = (now: number) =>
    componentsOf(tasks.write(records, { ...context, now }), 'vtodo').map(({ uid }) => uid);
  expect(ids(context.now)).toEqual(ids(context.now + 1e9));
  expect(new Set(ids(0)).size).toBe(5);
});

test('without a date it says so', () => {
  expect(() => tasks.write(nothing, context)).toThrow('no item has a due date');
});
