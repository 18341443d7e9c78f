import { type IncidentId, incidents } from '../../measures/incidents';
import type { MeasureId } from '../../measures/index';
import { casesOf } from '../cases/cases';
import type { DisclosureRecord, Item, Status } from '../checklist';
import { countEach, type Readiness, readinessOf, type StatusCounts, worstStatuses } from '../progress';

/** How far we are ready for a kind of incident, and who fell to it. */
export interface KindReadiness extends Readiness {
  kind: IncidentId;
  /** The measures that answer it, the most telling first. */
  measures: { measure: MeasureId; status: Status }[];
  counts: StatusCounts;
  /** The incidents of this kind among the disclosures, each by its latest report; the latest published first. */
  fallen: DisclosureRecord[];
}

/**
 * Every kind of incident: those others fell to most first, and among equals the least ready; so that what is likely and
 * open stands at the top.
 */
export function kindReadiness(
  items: Iterable<Item>,
  disclosures: readonly DisclosureRecord[],
): KindReadiness[] {
  const standing = worstStatuses(items);
  const cases = casesOf(disclosures);
  return incidents
    .map(({ id, measures }) => {
      const answering = measures.map((measure) => ({ measure, status: standing[measure] ?? 'unreviewed' }));
      const counts = countEach(answering.map(({ status }) => status));
      return {
        kind: id,
        ...readinessOf(measures, standing),
        measures: answering,
        counts,
        fallen: cases
          .filter(({ reports }) => reports.some(({ fields }) => fields.incidents.includes(id)))
          .flatMap(({ reports }) => reports.at(-1) ?? []),
      };
    })
    .sort((a, b) => b.fallen.length - a.fallen.length || a.share - b.share);
}
