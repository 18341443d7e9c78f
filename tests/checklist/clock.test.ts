import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextTime } from '../../checklist/stamp';
import { freshName, itemOf, opened } from './stores';

test('times only go forward, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 4e12, noNaN: true }), { minLength: 1 }), (clock) => {
      let seen = 0;
      for (const now of clock) {
        const time = nextTime(now, seen);
        expect(time).toBeGreaterThan(seen);
        expect(Number.isSafeInteger(time)).toBe(true);
        expect(time).toBeGreaterThanOrEqual(Math.floor(now));
        seen = time;
      }
    }),
  );
});

test('a clock set back never makes an older change win', async () => {
  const name = freshName();
  let clock = 1_700_000_000_000;
  const now = () => clock;
  const store = await opened({ name, now });
  await store.setStatus('waf', 'gap');
  clock -= 86_400_000;
  await store.setStatus('waf', 'in-place');
  store.close();
  // The store remembers, not the window.
  const reopened = await opened({ name, now });
  await reopened.setStatus('waf', 'in-progress');
  const times = (await reopened.history('measure:waf'))
    .filter((e) => e.field === 'status')
    .map((e) => e.time);
  expect(times).toEqual([1_700_000_000_002, 1_700_000_000_001, 1_700_000_000_000]);
  expect((await itemOf(reopened, 'waf')).stamps.status?.time).toBe(1_700_000_000_002);
});

test('a change after a merge is later than everything merged, though the other clock was ahead', async () => {
  const ahead = await opened({ now: () => 1_800_000_000_000 });
  await ahead.setStatus('waf', 'gap');
  const here = await opened({ now: () => 1_700_000_000_000 });
  await here.importRecords(await ahead.exportRecords());
  await here.setStatus('waf', 'in-place');
  expect((await itemOf(here, 'waf')).stamps.status?.time).toBeGreaterThan(1_800_000_000_000);
  await ahead.importRecords(await here.exportRecords());
  expect((await itemOf(ahead, 'waf')).fields.status).toBe('in-place');
});
