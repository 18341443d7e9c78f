import { expect, test } from 'vitest';
import type { Status } from '../../../checklist/checklist';
import { statuses as checklistOrder } from '../../../checklist/checklist';
import {
  countStatuses,
  findingsNotInPlace,
  type MarkedPage,
  statusOf,
} from '../../../components/page/marked';
import { statuses } from '../../../components/page/order';
import type { Finding } from '../../../disclosure/disclosure';
import { aboutMeasures } from '../../../measures/about';
import type { MeasureId } from '../../../measures/index';

function finding(measure: Finding['measure']): Finding {
  return { measure, state: 'done', quote: '', start: 0, end: 0, section: '', confidence: 1, evidence: [] };
}

function page(measures: Finding['measure'][], ours: Partial<Record<MeasureId, Status>>): MarkedPage {
  const known = measures.filter((id): id is MeasureId => id !== 'other');
  return {
    disclosure: {
      organisation: '',
      title: '',
      published: '',
      stage: 'first',
      incidents: [],
      affected: [],
      leakedItems: [],
      causes: [],
      url: '',
      findings: measures.map(finding),
    },
    truncated: false,
    about: new Map(aboutMeasures(known).map((about) => [about.id, about])),
    statuses: ours,
  };
}

test('measures are counted once each, responses and unclassified ones not at all', () => {
  const seen = page(['waf', 'waf', 'edr', 'mfa', 'police-report', 'other'], { waf: 'gap', mfa: 'in-place' });
  expect(countStatuses(seen)).toEqual({ total: 3, counts: { gap: 1, unreviewed: 1, 'in-place': 1 } });
});

test('what is to be added: every finding of a prevention measure we lack', () => {
  const ours: Partial<Record<MeasureId, Status>> = {
    mfa: 'in-place',
    edr: 'not-applicable',
    backup: 'in-progress',
  };
  expect(
    findingsNotInPlace(page(['waf', 'mfa', 'waf', 'edr', 'backup', 'police-report', 'other'], ours)),
  ).toEqual([0, 2, 4]);
});

test('a measure without an item is unreviewed, one of no category has no status', () => {
  const seen = page(['waf', 'other'], {});
  expect(seen.disclosure.findings.map((one) => statusOf(seen, one))).toEqual(['unreviewed', 'unclassified']);
});

test('statuses stand in the order of the checklist', () => {
  expect(statuses).toEqual([...checklistOrder]);
});
