import type { IncidentId } from '../measures/incidents';
import type { ToldSentence } from './incidenttext';

/** The names that only one kind of incident has, in normal form, and not those of what is done against it. */
const names: Partial<Record<IncidentId, RegExp>> = {
  'sql-injection': /sqlインジェクション(?!対策|診断|の有無)/,
  ransomware: /ランサムウ[ェエ]ア(?!対策|訓練|等の脅威)/,
  'malware-email': /(?:emotet|エモテット)(?!対策|訓練)/,
  'credential-stuffing': /リスト型(?:攻撃|アカウント|の不正)|パスワードリスト(?:型)?攻撃/,
  'support-scam': /サポート詐欺(?!対策|訓練)/,
  dos: /dos攻撃(?!対策)/,
};

/**
 * The kinds that a notice calls by their own names where it tells of its incident: not among measures, nor where it denies
 * it or leaves it open. In a long notice the rest would outweigh a name that stands there once.
 */
export function namedIncidents(told: readonly ToldSentence[]): Set<IncidentId> {
  const telling = told.filter(({ zone, sure }) => sure && zone !== 'measures');
  return new Set(
    (Object.keys(names) as IncidentId[]).filter((id) => telling.some(({ text }) => names[id]?.test(text))),
  );
}
