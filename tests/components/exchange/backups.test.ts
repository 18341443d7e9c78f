import { expect, test } from 'vitest';
import { afterReminder, isDue, readBackups } from '../../../components/exchange/backups';

const day = 86_400_000;
const now = 100 * day;
const fresh = readBackups(undefined, now);

test('at first there is nothing to be reminded of; a month of work without a backup is', () => {
  expect(isDue(fresh, now, now)).toBe(false);
  expect(isDue(fresh, now + day, now + 31 * day)).toBe(true);
  // Nothing was changed: there is nothing to lose.
  expect(isDue(fresh, 0, now + 31 * day)).toBe(false);
});

test('a backup that holds every change is never old', () => {
  const backed = { ...fresh, last: now + 5 * day };
  expect(isDue(backed, now + 4 * day, now + 90 * day)).toBe(false);
  expect(isDue(backed, now + 6 * day, now + 90 * day)).toBe(true);
});

test('the first reminder is the only one, unless the user wants more', () => {
  const told = { ...fresh, ...afterReminder(fresh, now + 31 * day) };
  expect(told.remind).toBe(false);
  expect(isDue(told, now + day, now + 200 * day)).toBe(false);
  const wanted = { ...fresh, remind: true };
  const again = { ...wanted, ...afterReminder(wanted, now + 31 * day) };
  expect(isDue(again, now + day, now + 32 * day)).toBe(false);
  expect(isDue(again, now + day, now + 62 * day)).toBe(true);
});

test('nonsense in storage is as if nothing were there', () => {
  expect(readBackups({ since: 'x', last: -1, told: null, remind: 'yes' }, now)).toEqual(fresh);
});
