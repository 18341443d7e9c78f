import type { IncidentId } from '../../measures/incidents';
import type { DisclosureRecord } from '../checklist';
import { organisationKey } from '../insights/organisations';
import { type Case, casesOf, inOrder } from './cases';

/** Cases that look like reports of one incident; the user says whether they are. */
export interface CaseSuggestion {
  /** Two or more, in the order of their first reports. */
  cases: Case[];
  /** What speaks for it beside the organisation. */
  because: {
    /** All that say when it was noticed say the same day (ISO date); '' where fewer than two do. */
    discovered: string;
    /** Kinds of incident all of them state. */
    kinds: IncidentId[];
  };
}

/** Days after which a report is hardly one of the same incident: inquiries by third parties take more than a year. */
const longest = 550;
/** Days by which reports of one incident may differ about when it was noticed. */
const slack = 31;

/** Cases of the same organisation that look like one incident. What the user said to be apart is not suggested again. */
export function suggestCases(disclosures: readonly DisclosureRecord[]): CaseSuggestion[] {
  const byOrganisation = new Map<string, Case[]>();
  for (const one of casesOf(disclosures)) {
    const key = organisationKey(one.reports[0]?.fields.organisation ?? '');
    if (key === '') continue;
    const known = byOrganisation.get(key);
    if (known === undefined) byOrganisation.set(key, [one]);
    else known.push(one);
  }
  return [...byOrganisation.values()].flatMap((cases) =>
    groupsOf(cases).map((group) => ({ cases: group, because: becauseOf(group) })),
  );
}

/** The cases gathered so that each goes with every other of its group; groups of one are left out. */
function groupsOf(cases: readonly Case[]): Case[][] {
  const groups: Case[][] = [];
  for (const one of [...cases].sort(byFirstReport)) {
    const group = groups.find((members) => members.every((other) => belongTogether(one, other)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.filter((group) => group.length > 1);
}

function byFirstReport(a: Case, b: Case): number {
  const [one, other] = [a.reports[0], b.reports[0]];
  return one && other ? inOrder(one, other) : 0;
}

function belongTogether(a: Case, b: Case): boolean {
  return a.reports.every((one) => b.reports.every((other) => mayBeOne(one, other)));
}

/** Whether two disclosures of one organisation may be of one incident. */
function mayBeOne(a: DisclosureRecord, b: DisclosureRecord): boolean {
  if (a.fields.apart?.includes(b.id) || b.fields.apart?.includes(a.id)) return false;
  const published = daysBetween(a.fields.published, b.fields.published);
  if (published !== undefined && published > longest) return false;
  const discovered = daysBetween(a.fields.discovered ?? '', b.fields.discovered ?? '');
  if (discovered !== undefined) return discovered <= slack;
  if (!sharesKind(a, b)) return false;
  // Two first notices, or two final reports, are of two incidents.
  return a.fields.stage !== b.fields.stage || a.fields.stage === 'followup';
}

/** First notices often do not know yet what kind of incident it was. */
function sharesKind(a: DisclosureRecord, b: DisclosureRecord): boolean {
  const [kindsA, kindsB] = [a.fields.incidents, b.fields.incidents];
  return kindsA.length === 0 || kindsB.length === 0 || kindsA.some((kind) => kindsB.includes(kind));
}

/** Undefined where one of the dates is not known to the day. */
function daysBetween(a: string, b: string): number | undefined {
  if (a.length !== 10 || b.length !== 10) return undefined;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return Number.isNaN(days) ? undefined : days;
}

function becauseOf(cases: readonly Case[]): CaseSuggestion['because'] {
  const reports = cases.flatMap((one) => one.reports);
  const dates = reports.flatMap(({ fields }) => fields.discovered ?? []);
  const [first] = reports;
  return {
    discovered: dates.length > 1 && new Set(dates).size === 1 ? (dates[0] ?? '') : '',
    kinds: (first?.fields.incidents ?? []).filter((kind) =>
      reports.every(({ fields }) => fields.incidents.includes(kind)),
    ),
  };
}
