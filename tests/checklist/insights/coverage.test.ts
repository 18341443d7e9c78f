import { describe, expect, test } from 'vitest';
import { coverage } from '../../../checklist/insights/coverage';
import { frameworks } from '../../../measures/frameworks';
import { measures } from '../../../measures/index';
import { items } from '../made';

const of = (framework: string, ...args: Parameters<typeof items>) => {
  const found = coverage(items(...args)).find((one) => one.framework === framework);
  if (found === undefined) throw new Error(`no ${framework}`);
  return found;
};

describe('coverage per control framework', () => {
  test('has every framework, and every control that measures are linked to', () => {
    const all = coverage([]);
    expect(all.map(({ framework }) => framework)).toEqual(frameworks.map(({ id }) => id));
    for (const { framework, controls } of all) {
      const linked = measures.flatMap((measure) =>
        measure.controls.filter((link) => link.framework === framework).flatMap(({ ids }) => ids),
      );
      expect(controls.map(({ control }) => control).sort()).toEqual([...new Set(linked)].sort());
    }
  });

  test('a control is as good as the worst of its measures, whatever the others are', () => {
    const measuresOf = of('cis').controls.find(({ measures: linked }) => linked.length > 1);
    if (measuresOf === undefined) throw new Error('no control with two measures');
    const [first, ...others] = measuresOf.measures.map(({ measure }) => measure);
    const status = (...all: Parameters<typeof items>) =>
      of('cis', ...all).controls.find(({ control }) => control === measuresOf.control)?.status;
    const rest = others.map((measure) => ({ measure, status: 'in-place' as const }));
    expect(status({ measure: first ?? null, status: 'in-place' }, ...rest)).toBe('in-place');
    expect(status({ measure: first ?? null, status: 'gap' }, ...rest)).toBe('gap');
    expect(status(...rest)).toBe('unreviewed');
    // What does not apply asks for nothing.
    expect(status({ measure: first ?? null, status: 'not-applicable', reason: 'x' }, ...rest)).toBe(
      'in-place',
    );
  });

  test('controls without a link that was checked are counted as such', () => {
    const ppc = of('ppc');
    expect(ppc.unverified).toBe(ppc.controls.filter(({ verified }) => !verified).length);
    expect(ppc.unverified).toBeGreaterThan(0);
    expect(of('nist80053').unverified).toBeLessThan(of('nist80053').controls.length);
  });

  test('counts add up to the controls', () => {
    for (const { controls, counts } of coverage(items({ measure: 'waf', status: 'gap' })))
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(controls.length);
  });

  test('controls stand in the order of the framework, numbers by their size', () => {
    const cis = of('cis').controls.map(({ control }) => control);
    expect(cis.indexOf('4.1')).toBeLessThan(cis.indexOf('13.10'));
    const functions = of('csf').controls.map(({ control }) => control.slice(0, 2));
    expect([...new Set(functions)]).toEqual(
      ['GV', 'ID', 'PR', 'DE', 'RS', 'RC'].filter((one) => functions.includes(one)),
    );
  });
});
