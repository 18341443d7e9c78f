import type { FindingRecord } from '../../checklist/checklist';
import type { Actor, Evidence, Finding, State } from '../../disclosure/disclosure';
import { type MeasureId, measureById } from '../../measures/index';
import type { Kind } from '../../measures/measure';

/** One place in a disclosure that states a measure, read just now or kept before. */
export interface Place {
  /** Tells it from the others of its disclosure. */
  key: string;
  state: State;
  /** ISO date or ''. */
  date: string;
  actor: Actor | '';
  /** The disclosure's words, or ''. */
  quote: string;
  /** Ours, for bundled reports. */
  summary: { ja: string; en: string };
  section: string;
  /** What spoke for it; empty for what was kept before. */
  evidence: readonly Evidence[];
  /** The user said against the reading what it states. */
  corrected: boolean;
}

/** A measure as a disclosure states it, at one place or several. `other`: of no known category. */
export interface Stated {
  measure: MeasureId | 'other';
  places: Place[];
}

/** Where measures stand in the views of a disclosure. */
export type StatedKind = Kind | 'other';

/** The measures of a reading, each once and in the order of the text; what fits no category one by one. */
export function statedIn(findings: readonly Finding[]): Stated[] {
  return gathered(
    findings.map((finding, index) => ({
      measure: finding.measure,
      place: {
        key: String(index),
        state: finding.state,
        date: finding.date ?? '',
        actor: finding.actor ?? '',
        quote: finding.quote,
        summary: finding.summary ?? { ja: '', en: '' },
        section: finding.section,
        evidence: finding.evidence,
        corrected: false,
      },
    })),
  );
}

/** The same of kept findings; rejected ones are left out. */
export function statedInRecords(findings: readonly FindingRecord[]): Stated[] {
  return gathered(
    findings
      .filter(({ fields }) => !fields.rejected)
      .map(({ id, fields, stamps }) => ({
        measure: fields.measure,
        place: {
          key: id,
          state: fields.state,
          date: fields.date,
          actor: fields.actor,
          quote: fields.quote,
          summary: { ja: fields.summaryJa, en: fields.summaryEn },
          section: fields.section,
          evidence: [],
          corrected: [stamps.measure, stamps.state, stamps.date].some((stamp) => stamp !== undefined),
        },
      })),
  );
}

function gathered(places: { measure: MeasureId | 'other'; place: Place }[]): Stated[] {
  const byMeasure = new Map<string, Stated>();
  for (const { measure, place } of places) {
    const key = measure === 'other' ? `other ${place.key}` : measure;
    const known = byMeasure.get(key);
    if (known === undefined) byMeasure.set(key, { measure, places: [place] });
    else known.places.push(place);
  }
  return [...byMeasure.values()];
}

/** Prevention, response, or what fits no category. */
export function kindOf({ measure }: Stated): StatedKind {
  return measure === 'other' ? 'other' : measureById(measure).kind;
}

/** How far the organisation was with a measure said at several places: the furthest counts. */
export function furthest({ places }: Stated): Place | undefined {
  const rank: Record<State, number> = { done: 2, ongoing: 1, planned: 0 };
  return [...places].sort((a, b) => rank[b.state] - rank[a.state])[0];
}
