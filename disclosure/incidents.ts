import type { IncidentId } from '../measures/incidents';
import type { SourceText } from './disclosure';
import { incidentRows, tellingOf } from './incidentfeatures';
import { logitsOf } from './score';
import { evaluateTrees } from './trees';
import type { Weights } from './weights';

/** The kinds of incident a notice tells of, in the product's order; at least the likeliest. */
export function readIncidents(source: SourceText, weights: Weights): IncidentId[] {
  const telling = tellingOf(source);
  const { base, trees } = weights.incidents;
  const logits = incidentRows(telling, logitsOf(weights.incident, telling.features)).map((row) =>
    evaluateTrees(base, trees, row),
  );
  const likeliest = logits.indexOf(Math.max(...logits));
  return weights.incident.classes.filter(
    (_, kind) => kind === likeliest || (logits[kind] as number) >= weights.thresholds.incident,
  ) as IncidentId[];
}
