import { describe, expect, test } from 'vitest';
import { type FrameworkId, frameworkById, frameworks } from '../../measures/frameworks';
import { measures } from '../../measures/index';
import { ppcHeadings } from '../../measures/ppc';

const wellFormed: Record<FrameworkId, RegExp> = {
  cis: /^([1-9]|1[0-8])\.([1-9]|1[0-4])$/,
  csf: /^(GV|ID|PR|DE|RS|RC)\.[A-Z]{2}-\d{2}$/,
  iso27001: /^(5\.([1-9]|[12]\d|3[0-7])|6\.[1-8]|7\.([1-9]|1[0-4])|8\.([1-9]|[12]\d|3[0-4]))$/,
  nist80053: /^(AC|AT|AU|CA|CM|CP|IA|IR|MA|MP|PE|PL|PM|PS|PT|RA|SA|SC|SI|SR)-[1-9]\d?$/,
  attack: /^M10\d{2}$/,
  meti: /^([1-9]|10)$/,
  ppc: /^(10-[1-7](\([1-5]\))?|3-4-4|3-5-[2-4])$/,
};

const linked = (framework: FrameworkId) =>
  measures.flatMap(({ controls }) =>
    controls.filter((link) => link.framework === framework).flatMap(({ ids }) => ids),
  );

test('each framework once, found by its id, with its facts in both languages', () => {
  expect(frameworks.map(({ id }) => id)).toEqual(Object.keys(wellFormed));
  for (const framework of frameworks) {
    expect(frameworkById(framework.id)).toBe(framework);
    for (const text of [framework.title, framework.basis]) {
      expect(text.ja.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
    expect(new URL(framework.home).protocol).toBe('https:');
  }
  expect(frameworkById('cobit')).toBeUndefined();
});

test.each(measures)(
  '$id: at least one control, one link per framework, ids well-formed and once',
  ({ controls }) => {
    expect(controls.length).toBeGreaterThan(0);
    const order = controls.map(({ framework }) => frameworks.findIndex(({ id }) => id === framework));
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    for (const { framework, ids } of controls) {
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !wellFormed[framework].test(id))).toEqual([]);
    }
  },
);

describe('addresses and names of controls', () => {
  test.each([
    [
      'cis',
      '16.13',
      'https://controls-assessment-specification.readthedocs.io/en/latest/control-16/control-16.13.html',
    ],
    ['csf', 'PR.AA-05', 'https://csf.tools/reference/nist-cybersecurity-framework/v2-0/pr/pr-aa/pr-aa-05/'],
    ['nist80053', 'AC-2', 'https://csf.tools/reference/nist-sp-800-53/r5/ac/ac-2/'],
    ['attack', 'M1032', 'https://attack.mitre.org/mitigations/M1032/'],
    ['ppc', '3-5-3', 'https://www.ppc.go.jp/personalinfo/legal/guidelines_tsusoku/#a3-5-3'],
    ['ppc', '10-6(1)', undefined],
    ['iso27001', '5.7', undefined],
    ['meti', '5', undefined],
  ] as const)('%s %s', (framework, control, url) => {
    expect(frameworkById(framework).url(control)).toBe(url);
  });

  test('a direction and a heading are written out, anything else is its id', () => {
    expect(frameworkById('meti').name('7')).toEqual({ ja: '指示7', en: 'Direction 7' });
    expect(frameworkById('ppc').name('10-6(1)').ja).toBe('10-6(1) アクセス制御');
    expect(frameworkById('ppc').name('99').ja).toBe('99');
    expect(frameworkById('csf').name('PR.AA-05').en).toBe('PR.AA-05');
  });
});

test('every linked number of the guidelines has a heading; the sections of chapter 3 are linked too', () => {
  const numbers = linked('ppc');
  expect(numbers.filter((number) => ppcHeadings[number] === undefined)).toEqual([]);
  expect([...new Set(numbers.filter((number) => number.startsWith('3-')))].sort()).toEqual([
    '3-4-4',
    '3-5-2',
    '3-5-3',
    '3-5-4',
  ]);
});

test('links to an unverified framework are unverified', () => {
  const unverified = frameworks.filter(({ verified }) => !verified).map(({ id }) => id);
  expect(unverified).toEqual(['ppc']);
  const wrong = measures.filter(({ controls }) =>
    controls.some((link) => unverified.includes(link.framework) && link.verified),
  );
  expect(wrong).toEqual([]);
});
