import { expect, test } from 'vitest';
import type { Item, ItemFields } from '../../checklist/checklist';
import { emptyItem } from '../../checklist/item';
import { countByGroup, countStatuses, readiness, worstStatuses } from '../../checklist/progress';

function items(...fields: Partial<ItemFields>[]): Item[] {
  return fields.map((some, n) => ({
    id: String(n),
    readAt: 0,
    fields: { ...emptyItem, ...some },
    stamps: {},
  }));
}

const all = items(
  { measure: 'waf', status: 'in-place' },
  { measure: 'waf', status: 'gap', scope: '子会社' },
  { measure: 'firewall', status: 'in-place' },
  { measure: 'edr', status: 'unreviewed' },
  { measure: 'edr', status: 'in-progress', scope: '本社' },
  { measure: 'antivirus', status: 'not-applicable', reason: 'x' },
  { measure: 'antivirus', status: 'in-place', scope: '本社' },
  { measure: 'device-control', status: 'not-applicable', reason: 'x' },
  { text: '独自', status: 'gap' },
);

test('a measure is as good as its worst scope', () => {
  expect(worstStatuses(all)).toEqual({
    waf: 'gap',
    firewall: 'in-place',
    edr: 'unreviewed',
    antivirus: 'in-place',
    'device-control': 'not-applicable',
  });
});

test('items are counted by status, and by group', () => {
  expect(countStatuses(all)).toEqual({
    unreviewed: 1,
    gap: 2,
    'in-progress': 1,
    'in-place': 3,
    'not-applicable': 2,
  });
  const groups = countByGroup(all);
  expect([...groups.keys()].sort()).toEqual(['endpoint', 'network', 'own']);
  expect(groups.get('network')).toMatchObject({ 'in-place': 2, gap: 1, unreviewed: 0 });
  expect(groups.get('own')).toMatchObject({ gap: 1 });
});

test('readiness is the share in place of what answers the incident and applies to us', () => {
  const answering = ['waf', 'firewall', 'antivirus', 'device-control', 'mfa'] as const;
  expect(readiness(answering, all)).toEqual({ inPlace: 2, applicable: 4, share: 0.5 });
  expect(readiness(['device-control'], all)).toEqual({ inPlace: 0, applicable: 0, share: 1 });
});
