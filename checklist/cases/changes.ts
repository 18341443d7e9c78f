import type { Affected, State } from '../../disclosure/disclosure';
import type { IncidentId } from '../../measures/incidents';
import type { MeasureId } from '../../measures/index';
import type { DisclosureRecord, FindingRecord } from '../checklist';
import { statesOf } from './compare';

/** A number that a later report gives differently. */
export interface CountChange {
  /** What is counted, in the later report's words. */
  what: string;
  before: number;
  after: number;
}

/** What a report says that the reports of the same incident before it did not. */
export interface ReportChanges {
  /** Measures no earlier report stated. */
  added: { measure: MeasureId; state: State }[];
  /** Planned or under way before, done now. */
  done: MeasureId[];
  /** Planned or done before, under way now, or the other way round. */
  moved: { measure: MeasureId; before: State; after: State }[];
  /** Stated before, and no longer here: often simply not repeated. */
  unsaid: MeasureId[];
  counts: CountChange[];
  /** Numbers of what no earlier report counted. */
  newCounts: Affected[];
  kinds: IncidentId[];
  leakedItems: string[];
  causes: string[];
}

/** A disclosure with what it states. */
export interface Report {
  disclosure: DisclosureRecord;
  findings: readonly FindingRecord[];
}

/** What is new in a report after these, which came before it, the latest last. */
export function reportChanges(earlier: readonly Report[], report: Report): ReportChanges {
  const before = statesOfAll(earlier);
  const now = statesOf(report.findings);
  const { fields } = report.disclosure;
  const all = <Value>(of: (disclosure: DisclosureRecord['fields']) => readonly Value[]) =>
    earlier.flatMap(({ disclosure }) => of(disclosure.fields));
  const changes: ReportChanges = {
    added: [],
    done: [],
    moved: [],
    unsaid: [...before.keys()].filter((measure) => !now.has(measure)),
    ...countChanges(
      all(({ affected }) => affected),
      fields.affected,
    ),
    kinds: newIn(
      fields.incidents,
      all(({ incidents }) => incidents),
    ),
    leakedItems: newIn(
      fields.leakedItems,
      all(({ leakedItems }) => leakedItems),
    ),
    causes: newIn(
      fields.causes,
      all(({ causes }) => causes),
    ),
  };
  for (const [measure, state] of now) {
    const known = before.get(measure);
    if (known === undefined) changes.added.push({ measure, state });
    else if (state === 'done' && known !== 'done') changes.done.push(measure);
    else if (state !== known) changes.moved.push({ measure, before: known, after: state });
  }
  return changes;
}

/** Whether a report says nothing new. */
export function isUnchanged(changes: ReportChanges): boolean {
  const { unsaid: _, ...told } = changes;
  return Object.values(told).every((list) => list.length === 0);
}

/** What was known of each measure before: what the latest report that states it says. */
function statesOfAll(reports: readonly Report[]): Map<MeasureId, State> {
  return new Map(reports.flatMap(({ findings }) => [...statesOf(findings)]));
}

function countChanges(
  before: readonly Affected[],
  after: readonly Affected[],
): Pick<ReportChanges, 'counts' | 'newCounts'> {
  const changes: Pick<ReportChanges, 'counts' | 'newCounts'> = { counts: [], newCounts: [] };
  // The latest number given of a thing counts, so from the last on.
  const left = [...before].reverse().filter(({ count }) => !after.some((one) => one.count === count));
  for (const affected of after) {
    if (before.some(({ count }) => count === affected.count)) continue;
    const old = left.find(({ what }) => likeness(what, affected.what) >= alike);
    if (old === undefined) changes.newCounts.push(affected);
    else changes.counts.push({ what: affected.what, before: old.count, after: affected.count });
  }
  return changes;
}

/** From this share of pairs of characters in common on, two wordings name the same thing counted. */
const alike = 0.5;

/** The share of pairs of characters two wordings have in common (Dice), their numbers left out; 1 for equal ones. */
function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.size + right.size === 0) return 1;
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size);
}

function pairsOf(words: string): Set<string> {
  const plain = words
    .normalize('NFKC')
    .replace(/[\d,.]+(?:[万千百億][\d,.]*)*|約|最大|合計|延べ|少なくとも|[\s()「」、。:・]/gu, '')
    .toLowerCase();
  return new Set([...plain].map((character, index, all) => character + (all[index + 1] ?? '')));
}

function newIn<Value>(now: readonly Value[], before: readonly Value[]): Value[] {
  return now.filter((value) => !before.includes(value));
}
