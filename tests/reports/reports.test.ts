import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isIncidentId } from '../../measures/incidents';
import { isMeasureId } from '../../measures/index';
import { reports } from '../../reports/index';

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

test('five reports, each in the file of its name, newest first', () => {
  const files = readdirSync(new URL('../../reports', import.meta.url));
  const names = files
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !['index', 'report'].includes(name));
  expect(reports.map(({ id }) => id).sort()).toEqual(names.sort());
  expect(reports).toHaveLength(5);
  const dates = reports.map(({ disclosure }) => disclosure.published);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('112 measures in all', () => {
  expect(reports.map(({ id, disclosure }) => [id, disclosure.findings.length])).toEqual([
    ['mk-system', 37],
    ['medical-system-service', 12],
    ['nihon-keiei-kyokai', 20],
    ['ms-and-consulting', 18],
    ['toyo-shoji', 25],
  ]);
});

test.each(reports)('$id: the facts of the disclosure are there', ({ disclosure }) => {
  expect(disclosure.organisation).not.toBe('');
  expect(disclosure.title).not.toBe('');
  expect(disclosure.published).toMatch(isoDate);
  expect(disclosure.discovered).toMatch(isoDate);
  expect((disclosure.discovered ?? '') < disclosure.published).toBe(true);
  expect(disclosure.incidents.length).toBeGreaterThan(0);
  expect(disclosure.incidents.filter((id) => !isIncidentId(id))).toEqual([]);
  expect(disclosure.affected.length).toBeGreaterThan(0);
  expect(disclosure.affected.filter(({ count, what }) => !(count > 0) || what === '')).toEqual([]);
  expect(disclosure.causes.length).toBeGreaterThan(0);
});

test.each(reports)(
  '$id: every finding is a measure told in our words, in both languages',
  ({ disclosure }) => {
    for (const finding of disclosure.findings) {
      expect(isMeasureId(finding.measure)).toBe(true);
      expect(finding.summary?.ja.trim()).toBeTruthy();
      expect(finding.summary?.en.trim()).toBeTruthy();
      expect(finding).toMatchObject({
        quote: '',
        start: 0,
        end: 0,
        section: '',
        confidence: 1,
        evidence: [],
      });
      if (finding.date !== undefined) {
        expect(finding.date).toMatch(isoDate);
        // What was done before the notice was published cannot lie after it.
        if (finding.state === 'done') expect(finding.date <= disclosure.published).toBe(true);
      }
    }
  },
);
