import type { IncidentId } from '../../measures/incidents';
import { type Case, casesOf, latestOf } from '../cases/cases';
import type { DisclosureRecord } from '../checklist';

/** What happened to others, as far as their disclosures are at hand. */
export interface Elsewhere {
  /** ISO date from which on incidents count; '' for all there are. */
  since: string;
  /** The incidents, the latest published first; each with all its reports. */
  cases: Case[];
  /** How many of them were of each kind, the most first; one incident may be of several kinds. */
  kinds: { kind: IncidentId; count: number }[];
}

/** What happened since a day (ISO date; '' for ever). A case counts by its latest report; undated ones only where all count. */
export function elsewhere(disclosures: readonly DisclosureRecord[], since: string): Elsewhere {
  const cases = casesOf(disclosures).filter((one) => since === '' || latestOf(one) >= since);
  const counts = new Map<IncidentId, number>();
  for (const { reports } of cases)
    for (const kind of new Set(reports.flatMap(({ fields }) => fields.incidents)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    since,
    cases,
    kinds: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
  };
}

/** The most people or records a case affected, as its latest report with a number says; undefined where none does. */
export function mostAffected({ reports }: Case): { count: number; approx: boolean } | undefined {
  const told = reports.findLast(({ fields }) => fields.affected.length > 0)?.fields.affected ?? [];
  const most = [...told].sort((a, b) => b.count - a.count)[0];
  return most && { count: most.count, approx: most.approx === true };
}
