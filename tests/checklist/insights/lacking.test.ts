import { expect, test } from 'vitest';
import { lacking } from '../../../checklist/insights/lacking';
import { disclosure, findings, items } from '../made';

const disclosures = [
  disclosure('a', { organisation: '架空商事株式会社' }),
  disclosure('b', { organisation: '架空商事' }),
  disclosure('c', { organisation: '架空病院' }),
  disclosure('d', { organisation: '' }),
];

test('measures we lack, by how many organisations ask for them; two reports of one organisation are one', () => {
  const all = lacking(
    items(
      { measure: 'waf', status: 'gap' },
      { measure: 'mfa', status: 'unreviewed' },
      { measure: 'edr', status: 'in-place' },
      { measure: 'backup', status: 'not-applicable', reason: 'x' },
      { measure: 'police-report', status: 'gap' },
      { measure: 'soc', status: 'gap' },
    ),
    [
      ...findings('a', ['waf', 'done'], ['mfa', 'done'], ['edr', 'done'], ['police-report', 'done']),
      ...findings('b', ['waf', 'planned'], ['backup', 'done']),
      ...findings('c', ['mfa', 'done'], ['edr', 'done'], ['soc', 'done', { rejected: true }]),
      ...findings('d', ['mfa', 'planned']),
    ],
    disclosures,
  );
  expect(all).toEqual([
    { measure: 'mfa', status: 'unreviewed', organisations: 3 },
    { measure: 'waf', status: 'gap', organisations: 1 },
  ]);
});

test('one scope that lacks it is enough, and a known gap comes before what nobody looked at', () => {
  const all = lacking(
    items(
      { measure: 'mfa', status: 'unreviewed' },
      { measure: 'edr', status: 'in-place' },
      { measure: 'edr', status: 'gap', scope: '支社' },
    ),
    findings('a', ['mfa', 'done'], ['edr', 'done']),
    disclosures,
  );
  expect(all.map(({ measure, status }) => [measure, status])).toEqual([
    ['edr', 'gap'],
    ['mfa', 'unreviewed'],
  ]);
});
