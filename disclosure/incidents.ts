import type { IncidentId } from '../measures/incidents';
import type { SourceText } from './disclosure';
import { incidentRows, tellingOf } from './incidentfeatures';
import { namedIncidents } from './incidentnames';
import { toldSentences } from './incidenttext';
import { logitsOf } from './score';
import { evaluateTrees } from './trees';
import type { Weights } from './weights';

/** The kinds of incident a notice tells of, in the product's order: those it names, those that are likely, at least the likeliest. */
export function readIncidents(source: SourceText, weights: Weights): IncidentId[] {
  const told = toldSentences(source);
  const telling = tellingOf(told);
  const { base, trees } = weights.incidents;
  const logits = incidentRows(telling, logitsOf(weights.incident, telling.features)).map((row) =>
    evaluateTrees(base, trees, row),
  );
  const likeliest = logits.indexOf(Math.max(...logits));
  const named = namedIncidents(told);
  return (weights.incident.classes as IncidentId[]).filter(
    (id, kind) =>
      named.has(id) || kind === likeliest || (logits[kind] as number) >= weights.thresholds.incident,
  );
}
