import { expect, test } from 'vitest';
import { select } from '../../checklist/selection';
import { sample } from './formats/sample';

test('items go with the citations of their measures and the notices these are in', async () => {
  const all = await sample();
  const part = select(all, { items: ['measure:waf'] });
  expect(part.items.map(({ id }) => id)).toEqual(['measure:waf']);
  expect(new Set(part.findings.map(({ fields }) => fields.measure))).toEqual(new Set(['waf']));
  const cited = new Set(part.findings.map(({ fields }) => fields.disclosure));
  expect(new Set(part.disclosures.map(({ id }) => id))).toEqual(cited);
  expect([part.texts, part.history]).toEqual([[], []]);
});

test('a notice goes with its findings and the items that answer them', async () => {
  const all = await sample();
  const part = select(all, { disclosure: 'page:kakuu.example/oshirase?a=1&b=2' });
  expect(part.disclosures).toHaveLength(1);
  expect(part.findings).toHaveLength(3);
  expect(part.items.map(({ id }) => id).sort()).toEqual(['measure:edr', 'measure:waf']);
});

test('without a selection it is everything', async () => {
  const all = await sample();
  expect(select(all, undefined)).toBe(all);
});
