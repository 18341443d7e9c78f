import { incidentRows } from '../disclosure/incidents';
import { evaluateTrees } from '../disclosure/trees';
import { type IncidentId, incidents } from '../measures/incidents';
import { boost } from './boost';
import type { ReadDocument } from './corpus';
import { foldOf } from './folds';
import type { Forest } from './models';
import { foldCount, incidentOptions, leastOfKind } from './options';

/** The models of kinds of incident. */
export interface IncidentModels {
  forests: Record<string, Forest>;
  threshold: number;
}

interface Told {
  rows: Map<IncidentId, Float32Array>;
  kinds: ReadonlySet<string>;
  fold: number;
}

/** Learns which kinds of incident a notice tells of. */
export function trainIncidents(
  documents: readonly ReadDocument[],
  say: (line: string) => void,
): IncidentModels {
  const told = documents.flatMap(({ gold, source, writer }): Told[] =>
    gold.incidents === undefined
      ? []
      : [{ rows: incidentRows(source), kinds: new Set(gold.incidents), fold: foldOf(writer) }],
  );
  const unseen = told.map(() => new Map<IncidentId, number>());
  for (let fold = 0; fold < foldCount; fold++) {
    const forests = grow(told.filter((one) => one.fold !== fold));
    told.forEach((one, index) => {
      if (one.fold === fold) unseen[index] = logits(forests, one.rows);
    });
  }
  const curve = Array.from({ length: 26 }, (_, step) => {
    const threshold = (step - 15) / 10;
    return { threshold, ...rate(told, unseen, threshold) };
  });
  // The curve is flat at its top: its strictest place, since a kind too many misleads more than one too few.
  const top = Math.max(...curve.map(({ f1 }) => f1));
  const best = curve.filter(({ f1 }) => f1 >= top - 0.005).at(-1) as (typeof curve)[number];
  say(
    `incidents, unseen: P ${best.precision.toFixed(3)} R ${best.recall.toFixed(3)} F1 ${best.f1.toFixed(3)} at ${best.threshold}`,
  );
  return { forests: grow(told), threshold: best.threshold };
}

function grow(told: readonly Told[]): Record<string, Forest> {
  const forests: Record<string, Forest> = {};
  for (const { id } of incidents) {
    const targets = Int8Array.from(told, ({ kinds }) => (kinds.has(id) ? 1 : -1));
    if (targets.filter((target) => target > 0).length < leastOfKind) continue;
    forests[id] = boost(
      told.map(({ rows }) => rows.get(id) as Float32Array),
      targets,
      incidentOptions,
    );
  }
  return forests;
}

function logits(forests: Record<string, Forest>, rows: Told['rows']): Map<IncidentId, number> {
  return new Map(
    [...rows].map(([id, row]) => {
      const forest = forests[id];
      return [id, forest ? evaluateTrees(forest.base, forest.trees, row) : -6];
    }),
  );
}

function rate(told: readonly Told[], scores: readonly Map<IncidentId, number>[], threshold: number) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  told.forEach(({ kinds }, index) => {
    const ranked = [...(scores[index] ?? [])].sort((a, b) => b[1] - a[1]);
    const over = ranked.filter(([, logit], place) => place === 0 || logit >= threshold);
    found += over.length;
    wanted += kinds.size;
    right += over.filter(([id]) => kinds.has(id)).length;
  });
  return { precision: right / found, recall: right / wanted, f1: (2 * right) / (found + wanted) };
}
