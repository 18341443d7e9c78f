import { describe, expect, test } from 'vitest';
import { isUnchanged, reportChanges } from '../../../checklist/cases/changes';
import { compareMeasures } from '../../../checklist/cases/compare';
import { disclosure, findings } from '../made';

const first = {
  disclosure: disclosure('a', {
    stage: 'first',
    incidents: ['unauthorised-access'],
    affected: [{ count: 1200, what: '漏えいしたおそれのあるお客様 約1,200名', approx: true }],
    leakedItems: ['氏名'],
  }),
  findings: findings('a', ['waf', 'planned'], ['forensics', 'ongoing'], ['mfa', 'planned'], ['soc', 'done']),
};

describe('what is new in a later report', () => {
  const final = {
    disclosure: disclosure('b', {
      incidents: ['unauthorised-access', 'sql-injection'],
      affected: [
        { count: 3400, what: '漏えいのおそれのあるお客様は3,400名' },
        { count: 12, what: '退職した従業員 12名' },
      ],
      leakedItems: ['氏名', '住所'],
      causes: ['弱点があった'],
    }),
    findings: findings(
      'b',
      ['waf', 'done'],
      ['forensics', 'done'],
      ['mfa', 'ongoing'],
      ['backup', 'planned'],
    ),
  };
  const changes = reportChanges([first], final);

  test('measures that are new, that were done since, that moved, and that are not said again', () => {
    expect(changes.added).toEqual([{ measure: 'backup', state: 'planned' }]);
    expect(changes.done).toEqual(['waf', 'forensics']);
    expect(changes.moved).toEqual([{ measure: 'mfa', before: 'planned', after: 'ongoing' }]);
    expect(changes.unsaid).toEqual(['soc']);
  });

  test('numbers that are others than before, and numbers of other things', () => {
    expect(changes.counts).toEqual([
      { what: '漏えいのおそれのあるお客様は3,400名', before: 1200, after: 3400 },
    ]);
    expect(changes.newCounts).toEqual([{ count: 12, what: '退職した従業員 12名' }]);
  });

  test('kinds, leaked items and causes', () => {
    expect(changes.kinds).toEqual(['sql-injection']);
    expect(changes.leakedItems).toEqual(['住所']);
    expect(changes.causes).toEqual(['弱点があった']);
  });

  test('a third report is held against all before it', () => {
    const third = {
      disclosure: disclosure('c', { affected: [{ count: 3400, what: '3,400名のお客様' }] }),
      findings: findings('c', ['soc', 'done'], ['backup', 'done']),
    };
    const last = reportChanges([first, final], third);
    expect(last.added).toEqual([]);
    expect(last.done).toEqual(['backup']);
    expect(last.counts).toEqual([]);
  });
});

test('the same report again says nothing new; what the user rejected is not said', () => {
  expect(isUnchanged(reportChanges([first], first))).toBe(true);
  const rejected = { ...first, findings: findings('a', ['edr', 'done', { rejected: true }]) };
  expect(reportChanges([first], rejected).added).toEqual([]);
});

test('two disclosures side by side: what both state first, each as far as it went', () => {
  expect(
    compareMeasures(
      findings('a', ['waf', 'planned'], ['edr', 'done'], ['waf', 'done'], ['other', 'done']),
      findings('b', ['mfa', 'planned'], ['waf', 'ongoing']),
    ),
  ).toEqual([
    { measure: 'waf', left: 'done', right: 'ongoing' },
    { measure: 'edr', left: 'done' },
    { measure: 'mfa', right: 'planned' },
  ]);
});
