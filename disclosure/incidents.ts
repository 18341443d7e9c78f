import type { IncidentId } from '../measures/incidents';
import type { SourceText } from './disclosure';
import { normal } from './normal';

const words: readonly (readonly [IncidentId, RegExp])[] = [
  ['ransomware', /ランサム/],
  ['sql-injection', /sqlインジェクション/],
];

/** The kinds of incident a notice tells of. */
export function readIncidents(source: SourceText): IncidentId[] {
  const text = normal(source.text);
  return words.filter(([, test]) => test.test(text)).map(([id]) => id);
}
