import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reread } from '../../checklist/change';
import type { Item, Stamped } from '../../checklist/checklist';
import { changeItem, emptyItem, measureItem } from '../../checklist/item';
import { mergeRecord } from '../../checklist/merge';
import { disclosureFields, findingFields, itemFields, stamp, stamped } from './arbitraries';

const id = fc.constant('one');
const versions: [string, fc.Arbitrary<Stamped<object>>][] = [
  ['items', stamped(itemFields, id)],
  ['disclosures', stamped(disclosureFields, id)],
  ['findings', stamped(findingFields, id)],
];

describe.each(versions)('any versions of %s', (_, version) => {
  test('merge the same either way round', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(mergeRecord(a, b)).toEqual(mergeRecord(b, a));
      }),
    );
  });

  test('merge the same in any grouping', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(mergeRecord(mergeRecord(a, b), c)).toEqual(mergeRecord(a, mergeRecord(b, c)));
      }),
    );
  });

  test('merged with themselves, or a second time, stay as they are', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(mergeRecord(a, a)).toEqual(a);
        expect(mergeRecord(mergeRecord(a, b), b)).toEqual(mergeRecord(a, b));
      }),
    );
  });
});

test('every field of a merge is the latest change of it', () => {
  const version = stamped(itemFields, id);
  fc.assert(
    fc.property(version, version, (a, b) => {
      const merged = mergeRecord(a, b);
      for (const name of Object.keys(emptyItem) as (keyof typeof emptyItem)[]) {
        const times = [a, b].map((one) => one.stamps[name]?.time ?? 0);
        expect(merged.stamps[name]?.time ?? 0).toBe(Math.max(...times));
        expect([a.fields[name], b.fields[name]]).toContainEqual(merged.fields[name]);
      }
    }),
  );
});

test('a user’s change wins over what is bundled and over any later reading', () => {
  fc.assert(
    fc.property(itemFields, itemFields, stamp, fc.nat(), (bundled, changed, at, readAt) => {
      const seed: Item = { id: 'one', readAt: 0, fields: bundled, stamps: {} };
      const user = changeItem(seed, { owner: changed.owner, note: changed.note }, at);
      const later = reread(seed, 'one', { ...bundled, title: '' } as typeof bundled, at.time + readAt);
      for (const merged of [mergeRecord(user, later), reread(user, 'one', later.fields, later.readAt)])
        expect(merged.fields).toMatchObject({ owner: changed.owner, note: changed.note });
    }),
  );
});

test('of two readings the later stands, whole, whatever its values', () => {
  fc.assert(
    fc.property(findingFields, findingFields, fc.integer({ min: 1, max: 9 }), (earlier, later, gap) => {
      const old = { id: 'one', readAt: 5, fields: earlier, stamps: {} };
      const recent = { id: 'one', readAt: 5 + gap, fields: later, stamps: {} };
      expect(mergeRecord(old, recent)).toEqual(recent);
    }),
  );
});

test('two people changing different fields, at whatever times, lose nothing', () => {
  const merged = mergeRecord(
    changeItem(measureItem('waf'), { owner: '田中' }, { time: 9, device: 'a' }),
    changeItem(measureItem('waf'), { due: '2025-03-31' }, { time: 2, device: 'b' }),
  );
  expect(merged.fields).toMatchObject({ owner: '田中', due: '2025-03-31' });
});

test('however changes of status cross, 対象外 comes out with its reason and nothing else with one', () => {
  const change = fc.record({
    who: fc.constantFrom(0, 1),
    what: itemFields.map(({ status, reason }) => ({ status, reason })),
  });
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 8 }),
      fc.array(fc.nat({ max: 9 }), { minLength: 8 }),
      (changes, steps) => {
        const replicas = [measureItem('waf'), measureItem('waf')] as [Item, Item];
        let time = 0;
        for (const [n, { who, what }] of changes.entries()) {
          // Each installation's clock for itself: the other's changes are not known yet.
          time = Math.max(1, time + (steps[n] ?? 0) - 3);
          const seen = Math.max(0, ...Object.values(replicas[who as 0 | 1].stamps).map((s) => s?.time ?? 0));
          const at = { time: Math.max(time, seen + 1), device: String(who) };
          replicas[who as 0 | 1] = changeItem(replicas[who as 0 | 1], what, at);
        }
        const { status, reason } = mergeRecord(...replicas).fields;
        expect(reason !== '').toBe(status === 'not-applicable');
      },
    ),
  );
});
