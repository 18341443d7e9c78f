import type { IncidentId } from '../measures/incidents';
import type { SourceText } from './disclosure';
import { pageFeatures } from './pagetext';
import { logitsOf } from './score';
import type { Weights } from './weights';

/** The kinds of incident a notice tells of, the likeliest first; never none for a disclosure. */
export function readIncidents(source: SourceText, weights: Weights): IncidentId[] {
  const logits = logitsOf(weights.incident, pageFeatures(source).found);
  const ranked = [...logits.keys()].sort((a, b) => (logits[b] as number) - (logits[a] as number));
  const over = ranked.filter(
    (index, place) => place === 0 || (logits[index] as number) >= weights.thresholds.incident,
  );
  return over.map((index) => weights.incident.classes[index] as IncidentId);
}
