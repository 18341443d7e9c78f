import type { Stage } from '../../disclosure/disclosure';
import type { DisclosureRecord } from '../checklist';

/** One incident of one organisation, by all reports of it that were joined; most have one report. */
export interface Case {
  id: string;
  /** In the order they were published; never empty. */
  reports: DisclosureRecord[];
}

/** The id of the case a disclosure belongs to: its own where it was joined with none. */
export function caseIdOf({ id, fields }: DisclosureRecord): string {
  return fields.case ?? id;
}

/** The disclosures by case, the case with the latest report first, undated ones last. */
export function casesOf(disclosures: readonly DisclosureRecord[]): Case[] {
  const byCase = new Map<string, DisclosureRecord[]>();
  for (const disclosure of disclosures) {
    const id = caseIdOf(disclosure);
    const known = byCase.get(id);
    if (known === undefined) byCase.set(id, [disclosure]);
    else known.push(disclosure);
  }
  return [...byCase]
    .map(([id, reports]) => ({ id, reports: reports.sort(inOrder) }))
    .sort((a, b) => compare(latestOf(b), latestOf(a)) || compare(a.id, b.id));
}

const stages: readonly Stage[] = ['first', 'followup', 'final'];

/** Reports of one incident in the order they were published; on the same day, or undated, by stage. */
export function inOrder(a: DisclosureRecord, b: DisclosureRecord): number {
  const [dateA, dateB] = [a.fields.published, b.fields.published];
  return (
    (dateA !== '' && dateB !== '' ? compare(dateA, dateB) : 0) ||
    stages.indexOf(a.fields.stage) - stages.indexOf(b.fields.stage) ||
    compare(a.id, b.id)
  );
}

/** When the last report of a case was published, '' where none says. */
export function latestOf({ reports }: Case): string {
  return reports.reduce((latest, { fields }) => (fields.published > latest ? fields.published : latest), '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
