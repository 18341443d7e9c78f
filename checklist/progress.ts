import { type MeasureId, measures } from '../measures/index';
import type { GroupId } from '../measures/measure';
import { type Item, type Status, statuses } from './checklist';

/** Statuses from worst to best: a known gap is worse than one nobody has looked at; 対象外 asks for nothing. */
export const fromWorst: readonly Status[] = [
  'gap',
  'unreviewed',
  'in-progress',
  'in-place',
  'not-applicable',
];

/** Nothing is left to do: in place, or not applicable. */
export function isSettled(status: Status): boolean {
  return status === 'in-place' || status === 'not-applicable';
}

/** How many items have each status. */
export type StatusCounts = Record<Status, number>;

/** The status of each measure: the worst over its scopes. Measures without an item are absent. */
export function worstStatuses(items: Iterable<Item>): Partial<Record<MeasureId, Status>> {
  const worst: Partial<Record<MeasureId, Status>> = {};
  for (const { fields } of items) {
    if (fields.measure === null) continue;
    const known = worst[fields.measure];
    if (known === undefined || fromWorst.indexOf(fields.status) < fromWorst.indexOf(known))
      worst[fields.measure] = fields.status;
  }
  return worst;
}

/** How many of the items have each status. */
export function countStatuses(items: Iterable<Item>): StatusCounts {
  return countEach([...items].map(({ fields }) => fields.status));
}

/** How often each status is there. */
export function countEach(all: readonly Status[]): StatusCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as StatusCounts;
  for (const status of all) counts[status] += 1;
  return counts;
}

const groupOf: ReadonlyMap<string, GroupId> = new Map(measures.map(({ id, group }) => [id, group]));

/** How many items of each group have each status; lines in the user's own words stand under 'own'. */
export function countByGroup(items: Iterable<Item>): Map<GroupId | 'own', StatusCounts> {
  const byGroup = new Map<GroupId | 'own', Item[]>();
  for (const item of items) {
    const group = groupOf.get(item.fields.measure ?? '') ?? 'own';
    const members = byGroup.get(group);
    if (members === undefined) byGroup.set(group, [item]);
    else members.push(item);
  }
  return new Map([...byGroup].map(([group, members]) => [group, countStatuses(members)]));
}

/** How far we are ready for a kind of incident. */
export interface Readiness {
  /** Measures in place in every scope. */
  inPlace: number;
  /** Measures that answer the incident, but for those not applicable to us. */
  applicable: number;
  /** inPlace / applicable; 1 where nothing is applicable. */
  share: number;
}

/** The share in place of the measures that answer a kind of incident; one without an item is not in place. */
export function readiness(answering: Iterable<MeasureId>, items: Iterable<Item>): Readiness {
  return readinessOf(answering, worstStatuses(items));
}

/** The same where it is known already how we stand on each measure. */
export function readinessOf(
  answering: Iterable<MeasureId>,
  standing: Partial<Record<MeasureId, Status>>,
): Readiness {
  const applicable = [...new Set(answering)].filter((measure) => standing[measure] !== 'not-applicable');
  const inPlace = applicable.filter((measure) => standing[measure] === 'in-place').length;
  const share = applicable.length === 0 ? 1 : inPlace / applicable.length;
  return { inPlace, applicable: applicable.length, share };
}
