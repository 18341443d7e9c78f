import type { State } from '../../disclosure/disclosure';
import type { MeasureId } from '../../measures/index';
import type { FindingRecord } from '../checklist';

/** How far an organisation was with a measure. */
export type StateOf = ReadonlyMap<MeasureId, State>;

/** A measure as two disclosures state it; a side that does not is absent. */
export interface ComparedMeasure {
  measure: MeasureId;
  left?: State;
  right?: State;
}

/** The measures findings state, in the order of the text, each as far as it was carried out anywhere in it. */
export function statesOf(findings: readonly FindingRecord[]): StateOf {
  const rank: Record<State, number> = { planned: 0, ongoing: 1, done: 2 };
  const states = new Map<MeasureId, State>();
  for (const { fields } of findings) {
    if (fields.rejected || fields.measure === 'other') continue;
    const known = states.get(fields.measure);
    if (known === undefined || rank[fields.state] > rank[known]) states.set(fields.measure, fields.state);
  }
  return states;
}

/** What two disclosures state: what both do first, then what only the left does, then only the right. */
export function compareMeasures(
  left: readonly FindingRecord[],
  right: readonly FindingRecord[],
): ComparedMeasure[] {
  const [before, after] = [statesOf(left), statesOf(right)];
  const all = [...new Set([...before.keys(), ...after.keys()])].map((measure): ComparedMeasure => {
    const [one, other] = [before.get(measure), after.get(measure)];
    return {
      measure,
      ...(one === undefined ? {} : { left: one }),
      ...(other === undefined ? {} : { right: other }),
    };
  });
  const rank = ({ left, right }: ComparedMeasure) =>
    left !== undefined && right !== undefined ? 0 : left !== undefined ? 1 : 2;
  return all.sort((a, b) => rank(a) - rank(b));
}
