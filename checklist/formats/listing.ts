import { type MeasureId, measureById, measures } from '../../measures/index';
import { groupLabels, groups, type Measure } from '../../measures/measure';
import type { DisclosureRecord, FindingRecord, Item, Records } from '../checklist';
import type { Context } from './format';
import { otherMeasure, unnamed } from './words';

/** One place in a notice that asks for a measure. */
export interface Citation {
  finding: FindingRecord;
  disclosure: DisclosureRecord;
}

/** A line of the checklist as files show it. */
export interface Line {
  item: Item;
  /** Undefined for the user's own lines and for measures only a newer version knows. */
  measure: Measure<MeasureId> | undefined;
  /** What the line says: the user's words, or the measure's label. */
  title: string;
  /** Notices that ask for its measure, newest first. */
  citations: Citation[];
}

/** A notice as files show it. */
export interface Report {
  disclosure: DisclosureRecord;
  organisation: string;
  /** In the order of the text. */
  findings: FindingRecord[];
}

/** What is in the checklist and not removed, in the order it is shown: by group and measure, own lines last. */
export function linesOf(records: Records, { language }: Context): Line[] {
  const cited = citations(records);
  const lines = records.items
    .filter(({ fields }) => !fields.deleted)
    .map((item): Line => {
      const measure = item.fields.measure === null ? undefined : measureOf(item.fields.measure);
      const title = item.fields.text || measure?.label[language] || item.fields.measure || '';
      return { item, measure, title, citations: cited.get(item.fields.measure ?? '') ?? [] };
    });
  return lines.sort(
    (a, b) =>
      rank(a) - rank(b) || compare(a.item.fields.scope, b.item.fields.scope) || compare(a.item.id, b.item.id),
  );
}

/** The notices that are not removed, newest first. */
export function reportsOf(records: Records, { language }: Context): Report[] {
  const byDisclosure = new Map<string, FindingRecord[]>();
  for (const finding of liveFindings(records)) push(byDisclosure, finding.fields.disclosure, finding);
  return records.disclosures
    .filter(({ fields }) => !fields.deleted)
    .sort(newestFirst)
    .map((disclosure) => ({
      disclosure,
      organisation: disclosure.fields.organisation || unnamed[language],
      findings: (byDisclosure.get(disclosure.id) ?? []).sort(
        (a, b) => a.fields.start - b.fields.start || compareIds(a.id, b.id),
      ),
    }));
}

/** The measure of an id; undefined for one this version does not know. */
export function measureOf(id: string): Measure<MeasureId> | undefined {
  return measureById(id);
}

/** What a finding is called: its measure's label. */
export function findingTitle(finding: FindingRecord, { language }: Context): string {
  const { measure } = finding.fields;
  return measure === 'other' ? otherMeasure[language] : (measureOf(measure)?.label[language] ?? measure);
}

/** The words of a finding that may be shown: the quote, or our own summary of a bundled report. */
export function wordsOf({ fields }: FindingRecord, { language }: Context): string {
  const summary = language === 'ja' ? fields.summaryJa : fields.summaryEn;
  return summary || fields.quote;
}

/** The label of a line's group; '' for lines of no group. */
export function groupOf({ measure }: Line, { language }: Context): string {
  return measure === undefined ? '' : groupLabels[measure.group][language];
}

function citations(records: Records): Map<string, Citation[]> {
  const live = records.disclosures.filter(({ fields }) => !fields.deleted).sort(newestFirst);
  const order = new Map(live.map((disclosure, n) => [disclosure.id, { disclosure, n }]));
  const byMeasure = new Map<string, (Citation & { n: number })[]>();
  for (const finding of liveFindings(records)) {
    const of = order.get(finding.fields.disclosure);
    if (of !== undefined) push(byMeasure, finding.fields.measure, { finding, ...of });
  }
  for (const list of byMeasure.values())
    list.sort(
      (a, b) =>
        a.n - b.n ||
        a.finding.fields.start - b.finding.fields.start ||
        compareIds(a.finding.id, b.finding.id),
    );
  return byMeasure;
}

function liveFindings({ findings }: Records): FindingRecord[] {
  return findings.filter(({ fields }) => !fields.deleted && !fields.rejected);
}

const places = new Map<string, number>(
  measures.map(({ id, group }, n) => [id, groups.indexOf(group) * 1000 + n]),
);

function rank({ item }: Line): number {
  const { measure } = item.fields;
  return measure === null ? 1e6 : (places.get(measure) ?? 1e5);
}

function newestFirst(a: DisclosureRecord, b: DisclosureRecord): number {
  return compare(b.fields.published, a.fields.published) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function compareIds(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
