import { expect, test } from 'vitest';
import type { Item, ItemFields } from '../../../checklist/checklist';
import { emptyItem, measureItem } from '../../../checklist/item';
import { noFilter, sectionsOf } from '../../../components/checklist/sections';
import type { MeasureId } from '../../../measures/index';

const now = '2025-06-15';
const item = (measure: MeasureId, fields: Partial<ItemFields> = {}): Item => {
  const made = measureItem(measure);
  return { ...made, id: `${made.id}${fields.scope ?? ''}`, fields: { ...made.fields, ...fields } };
};
const shown = (items: Item[], filter = noFilter, kept = new Map()) =>
  sectionsOf(items, filter, kept, now).map((section) => [
    section.id,
    section.items.map(({ fields }) => fields.text || `${fields.measure}${fields.scope}`),
  ]);

test('items stand under their groups in the order of the catalog, own lines last', () => {
  const own: Item = { id: 'item:1', readAt: 0, fields: { ...emptyItem, text: '独自' }, stamps: {} };
  expect(shown([own, item('waf'), item('mfa'), item('ip-restriction')])).toEqual([
    ['access', ['ip-restriction', 'mfa']],
    ['network', ['waf']],
    ['own', ['独自']],
  ]);
});

test('one measure for two systems stands twice, the whole before the parts', () => {
  expect(shown([item('waf', { scope: 'B' }), item('waf', { scope: 'A' }), item('waf')])).toEqual([
    ['network', ['waf', 'wafA', 'wafB']],
  ]);
});

test.each([
  ['overdue', { due: '2025-01-01' }, true],
  ['today', { due: now }, true],
  ['in fourteen days', { due: '2025-06-29' }, true],
  ['in fifteen days', { due: '2025-06-30' }, false],
  ['no date', {}, false],
  ['done already', { due: '2025-01-01', status: 'in-place' as const }, false],
  ['not applicable', { due: '2025-01-01', status: 'not-applicable' as const, reason: 'x' }, false],
])('what is due stands first, and only once: %s', (_, fields, due) => {
  expect(shown([item('waf', fields)])).toEqual([[due ? 'due' : 'network', ['waf']]]);
});

test('the earliest due first', () => {
  const items = [item('waf', { due: '2025-06-20' }), item('mfa', { due: '2025-05-01' })];
  expect(shown(items)).toEqual([['due', ['mfa', 'waf']]]);
});

test('status, group and words narrow together', () => {
  const items = [
    item('waf', { status: 'gap' }),
    item('firewall', { status: 'gap' }),
    item('mfa', { status: 'gap' }),
  ];
  expect(shown(items, { query: 'firewall', status: 'gap', group: 'network' })).toEqual([
    ['network', expect.arrayContaining(['firewall', 'waf'])],
  ]);
  expect(shown(items, { query: '', status: 'in-place', group: '' })).toEqual([]);
});

test('what was changed under a filter stays where it was until the filter changes', () => {
  const items = [item('waf', { status: 'in-place' }), item('mfa', { status: 'gap' })];
  const filter = { ...noFilter, status: 'gap' as const };
  expect(shown(items, filter)).toEqual([['access', ['mfa']]]);
  expect(shown(items, filter, new Map([['measure:waf', 'due']]))).toEqual([
    ['due', ['waf']],
    ['access', ['mfa']],
  ]);
});
