import { describe, expect, test } from 'vitest';
import type { Item, ItemFields } from '../../../checklist/checklist';
import { emptyItem, measureItem } from '../../../checklist/item';
import { bulkChanges } from '../../../components/table/bulk';
import { isNarrowed, lookQuery, passing, readLook } from '../../../components/table/narrowing';
import { inOrder } from '../../../components/table/order';

let made = 0;
function item(fields: Partial<ItemFields>): Item {
  made += 1;
  return { id: `item:${made}`, readAt: 0, fields: { ...emptyItem, ...fields }, stamps: {} };
}
const now = '2026-11-25';
const known = { language: 'ja' as const, citations: () => 0 };
const words = (items: readonly Item[]) => items.map(({ fields }) => fields.text || fields.measure);

describe('what the address says of the table', () => {
  test('comes back as it was', () => {
    const look = {
      narrowing: {
        query: '多要素 & VPN',
        statuses: ['gap', 'in-progress'] as const,
        group: 'own' as const,
        owner: '',
        tag: '重点',
        day: 'review' as const,
        priority: 0 as const,
      },
      sorting: { column: 'due' as const, descending: true },
    };
    expect(readLook(lookQuery(look))).toEqual(look);
    expect(readLook(lookQuery(readLook({})))).toEqual({ narrowing: { query: '', statuses: [] } });
  });

  test('is left out where it is nonsense', () => {
    const look = readLook({
      status: 'done,gap',
      group: 'x',
      day: '1',
      priority: '9',
      sort: '-none',
      owner: 'a',
    });
    expect(look).toEqual({ narrowing: { query: '', statuses: ['gap'] } });
  });

  test('narrows only where it says something', () => {
    expect(isNarrowed({ query: '', statuses: [] })).toBe(false);
    expect(isNarrowed({ query: '', statuses: [], owner: '' })).toBe(true);
    expect(isNarrowed({ query: '', statuses: [], priority: 0 })).toBe(true);
  });
});

test('each narrowing lets through what it names', () => {
  const late = item({ text: '期限切れ', due: '2026-11-24' });
  const soon = item({ text: 'まもなく', due: '2026-12-09', owner: '田中' });
  const later = item({ text: '先', due: '2026-12-10', priority: 1, tags: ['重点'] });
  const settled = item({ text: '済み', due: '2026-01-01', status: 'in-place', nextReview: now });
  const all = [late, soon, later, settled];
  const pass = (query: Record<string, string>) => words(all.filter(passing(readLook(query).narrowing, now)));
  expect(pass({ day: 'overdue' })).toEqual(['期限切れ']);
  expect(pass({ day: 'soon' })).toEqual(['期限切れ', 'まもなく']);
  expect(pass({ day: 'review' })).toEqual(['済み']);
  expect(pass({ day: 'undated' })).toEqual([]);
  expect(pass({ owner: '=田中' })).toEqual(['まもなく']);
  expect(pass({ owner: '=' })).toEqual(['期限切れ', '先', '済み']);
  expect(pass({ tag: '重点' })).toEqual(['先']);
  expect(pass({ priority: '1' })).toEqual(['先']);
  expect(pass({ status: 'in-place' })).toEqual(['済み']);
  expect(pass({ group: 'own', query: 'ﾏﾓﾅｸ' })).toEqual(['まもなく']);
});

describe('the order', () => {
  const items = [
    item({ text: 'b10', due: '2026-12-01' }),
    item({ text: 'b2' }),
    item({ text: 'a', due: '2026-11-01', status: 'gap' }),
  ];
  const sorted = (column: 'due' | 'name' | 'status', descending = false) =>
    words(inOrder(items, { column, descending }, known));

  test('puts what is empty last, both ways', () => {
    expect(sorted('due')).toEqual(['a', 'b10', 'b2']);
    expect(sorted('due', true)).toEqual(['b10', 'a', 'b2']);
  });

  test('knows numbers', () => {
    expect(sorted('name')).toEqual(['a', 'b2', 'b10']);
    expect(words(inOrder(items, undefined, known))).toEqual(['a', 'b2', 'b10']);
  });

  test('begins with the worst status', () => {
    expect(sorted('status')[0]).toBe('a');
  });

  test('of Japanese names is that of their readings', () => {
    const measures = [measureItem('mfa'), measureItem('waf'), measureItem('backup')].map((one) => ({
      ...one,
    }));
    const names = words(inOrder(measures, { column: 'name', descending: false }, known));
    expect(names.indexOf('mfa')).toBeLessThan(names.indexOf('backup'));
  });

  test('takes ten thousand different names in a moment', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => item({ text: `項目 ${(n * 7919) % 10_000}` }));
    const names = words(inOrder(many, { column: 'name', descending: false }, known));
    expect(names.slice(0, 3)).toEqual(['項目 0', '項目 1', '項目 2']);
    expect(names.at(-1)).toBe('項目 9999');
  });
});

test('one change of many items: tags are added and taken away, the rest stays', () => {
  const items = [item({ tags: ['甲'] }), item({ tags: ['甲', '乙'] })];
  const changed = (field: 'addTag' | 'removeTag', value: string) =>
    bulkChanges(items, { field, value, reason: '' }).map(({ change }) => change.tags);
  expect(changed('addTag', '乙')).toEqual([
    ['甲', '乙'],
    ['甲', '乙'],
  ]);
  expect(changed('removeTag', '甲')).toEqual([[], ['乙']]);
  expect(bulkChanges(items, { field: 'due', value: '', reason: '' })[0]?.change).toEqual({ due: '' });
});
