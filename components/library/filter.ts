import type { Case } from '../../checklist/cases/cases';
import type { DisclosureRecord } from '../../checklist/checklist';
import { type SectorId, sectorOf, sectors } from '../../checklist/sectors';
import { type IncidentId, incidents } from '../../measures/incidents';
import { listedDisclosures } from '../disclosures/listing';

/** What narrows the library; '' for no narrowing. */
export interface LibraryFilter {
  query: string;
  kind: IncidentId | '';
  sector: SectorId | '';
  /** Of publication, e.g. `2024`; `undated`. */
  year: string;
}

/** Nothing narrows the library. */
export const everything: LibraryFilter = { query: '', kind: '', sector: '', year: '' };

/** The filter an address says; what is no value of it narrows nothing. */
export function readFilter(query: Readonly<Record<string, string>>): LibraryFilter {
  return {
    query: query.query ?? '',
    kind: incidents.find(({ id }) => id === query.kind)?.id ?? '',
    sector: sectors.find(({ id }) => id === query.sector)?.id ?? '',
    year: /^(?:\d{4}|undated)$/u.test(query.year ?? '') ? (query.year ?? '') : '',
  };
}

/** The year a disclosure was published in, or `undated`. */
export function yearOf({ fields }: DisclosureRecord): string {
  return fields.published.slice(0, 4) || 'undated';
}

/** The cases of which some report passes the filter, whole and in their order. */
export function filtered(
  cases: readonly Case[],
  disclosures: readonly DisclosureRecord[],
  { query, kind, sector, year }: LibraryFilter,
): Case[] {
  const passing = new Set(
    listedDisclosures(disclosures, query)
      .filter(
        (one) =>
          (kind === '' || one.fields.incidents.includes(kind)) &&
          (sector === '' || sectorOf(one.fields) === sector) &&
          (year === '' || yearOf(one) === year),
      )
      .map(({ id }) => id),
  );
  return cases.filter(({ reports }) => reports.some(({ id }) => passing.has(id)));
}

/** What there is to narrow by, and how many disclosures each leaves. */
export interface Choices {
  kinds: { id: IncidentId; count: number }[];
  sectors: { id: SectorId; count: number }[];
  /** The latest first, undated last. */
  years: { id: string; count: number }[];
}

/** What the disclosures can be narrowed by. */
export function choicesOf(disclosures: readonly DisclosureRecord[]): Choices {
  const kinds = new Map<string, number>();
  const ofSectors = new Map<string, number>();
  const years = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const one of disclosures) {
    for (const kind of one.fields.incidents) count(kinds, kind);
    count(ofSectors, sectorOf(one.fields));
    count(years, yearOf(one));
  }
  const listed = <Id extends string>(all: readonly { id: Id }[], counts: Map<string, number>) =>
    all.flatMap(({ id }) => (counts.has(id) ? [{ id, count: counts.get(id) ?? 0 }] : []));
  return {
    kinds: listed(incidents, kinds),
    sectors: listed(sectors, ofSectors),
    years: [...years]
      .map(([id, number]) => ({ id, count: number }))
      .sort((a, b) => Number(a.id === 'undated') - Number(b.id === 'undated') || (a.id < b.id ? 1 : -1)),
  };
}
