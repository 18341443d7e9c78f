import { incidentRows, type Telling, tellingOf } from '../disclosure/incidentfeatures';
import { toldSentences } from '../disclosure/incidenttext';
import { evaluateTrees } from '../disclosure/trees';
import { type IncidentId, incidents } from '../measures/incidents';
import { boost } from './boost';
import type { ReadDocument } from './corpus';
import { foldOf } from './folds';
import { type Encoded, encode, logitsOfRow, select, trainClasses } from './linear';
import type { Forest } from './models';
import { foldCount, incidentOptions, incidentTreeOptions, kept, keptColumns, leastOfRun } from './options';
import type { LabelledPage } from './pages';
import type { Rates } from './score';
import type { Trained } from './weights-file';

/** The models of kinds of incident. */
export interface IncidentModels {
  incident: Trained;
  forest: Forest;
  threshold: number;
  /** Figures on notices of writers no model had learned from. */
  unseen: Rates;
  /** The same for each kind. */
  kinds: Record<string, KindCounts>;
}

/** How often a kind of incident is labelled, is read, and is read where it is labelled. */
export interface KindCounts {
  labelled: number;
  read: number;
  right: number;
}

interface Told {
  telling: Telling;
  kinds: ReadonlySet<string>;
  fold: number;
  /** A whole document by a writer: figures are of these. */
  document: boolean;
}

const classes = incidents.map(({ id }) => id);

/** Learns which kinds of incident a notice tells of, from documents and from single pages. */
export function trainIncidents(
  documents: readonly ReadDocument[],
  pages: readonly LabelledPage[],
  say: (line: string) => void,
): IncidentModels {
  const told = [
    ...documents.map(({ gold, source, writer }) => ({ gold, source, fold: foldOf(writer), document: true })),
    ...pages.map(({ gold, source, fold }) => ({ gold, source, fold, document: false })),
  ].flatMap(({ gold, source, fold, document }): Told[] =>
    gold.incidents === undefined || !gold.disclosure
      ? []
      : [{ telling: tellingOf(toldSentences(source)), kinds: new Set(gold.incidents), fold, document }],
  );
  const encoded = encode(
    told.map(({ telling }) => telling.features),
    leastOfRun,
  );
  const alone: Float64Array[] = told.map(() => new Float64Array(classes.length));
  for (let fold = 0; fold < foldCount; fold++) {
    const model = learnLinear(encoded, told, (one) => one.fold !== fold);
    told.forEach((one, r) => {
      if (one.fold === fold) alone[r] = logitsOfRow(model.encoded, model.weights, r);
    });
  }
  const rows = told.map(({ telling }, r) => incidentRows(telling, alone[r] as Float64Array));
  const unseen = told.map(() => [] as number[]);
  for (let fold = 0; fold < foldCount; fold++) {
    const forest = grow(told, rows, (one) => one.fold !== fold);
    told.forEach((one, r) => {
      if (one.fold === fold)
        unseen[r] = (rows[r] ?? []).map((row) => evaluateTrees(forest.base, forest.trees, row));
    });
  }
  const scored = told.map((one, r): Scored => ({ ...one, logits: unseen[r] ?? [] }));
  const threshold = chooseThreshold(scored);
  const whole = scored.filter(({ document }) => document);
  const best = rate(whole, threshold);
  say(
    `incidents, unseen: ${whole.length} documents, P ${best.precision.toFixed(3)} R ${best.recall.toFixed(3)} F1 ${best.f1.toFixed(3)} at ${threshold}`,
  );
  const model = learnLinear(encoded, told, () => true);
  return {
    incident: { classes, views: [], cue: 1, ...model, keep: kept.incident, bits: 4 },
    forest: grow(told, rows, () => true),
    threshold,
    unseen: best,
    kinds: countKinds(whole, threshold),
  };
}

/** One linear model a kind, learned again on the columns that are kept. */
function learnLinear(
  encoded: Encoded,
  told: readonly Told[],
  learn: (one: Told) => boolean,
): { encoded: Encoded; weights: Float32Array[] } {
  const cost = new Float32Array(told.length).fill(1);
  const train = (rows: Encoded) =>
    trainClasses(
      rows,
      classes,
      (id) => Int8Array.from(told, (one) => (learn(one) ? (one.kinds.has(id) ? 1 : -1) : 0)),
      cost,
      incidentOptions,
    );
  const chosen = select(encoded, train(encoded), keptColumns.incident);
  return { encoded: chosen, weights: train(chosen) };
}

/** Trees over the rows of all kinds together: rare kinds learn from frequent ones. */
function grow(told: readonly Told[], rows: readonly Float32Array[][], learn: (one: Told) => boolean): Forest {
  const learned = told.flatMap((one, r) =>
    learn(one)
      ? (rows[r] ?? []).map((row, kind) => ({ row, target: one.kinds.has(classes[kind] ?? '') ? 1 : -1 }))
      : [],
  );
  return boost(
    learned.map(({ row }) => row),
    Int8Array.from(learned, ({ target }) => target),
    incidentTreeOptions,
  );
}

type Scored = Told & { logits: readonly number[] };

/** What the product would say: the likeliest kind, and those over the threshold. */
function readKinds({ logits }: Scored, threshold: number): IncidentId[] {
  const likeliest = logits.indexOf(Math.max(...logits));
  return classes.filter((_, kind) => kind === likeliest || (logits[kind] as number) >= threshold);
}

/** From the curve over documents and pages, which is flat at its top: the middle of what is as good holds best elsewhere. */
function chooseThreshold(scored: readonly Scored[]): number {
  const curve = Array.from({ length: 31 }, (_, step) => (step - 20) / 10).map((threshold) => ({
    threshold,
    f1: rate(scored, threshold).f1,
  }));
  const top = Math.max(...curve.map(({ f1 }) => f1));
  const good = curve.filter(({ f1 }) => f1 >= top - 0.01);
  return (good[good.length >> 1] as (typeof curve)[number]).threshold;
}

function rate(told: readonly Scored[], threshold: number): Rates {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const one of told) {
    const read = readKinds(one, threshold);
    found += read.length;
    wanted += one.kinds.size;
    right += read.filter((id) => one.kinds.has(id)).length;
  }
  return { precision: right / found, recall: right / wanted, f1: (2 * right) / (found + wanted) };
}

function countKinds(told: readonly Scored[], threshold: number): Record<string, KindCounts> {
  const read = told.map((one) => ({ one, ids: new Set(readKinds(one, threshold)) }));
  const counts = classes.map((id): [string, KindCounts] => [
    id,
    {
      labelled: read.filter(({ one }) => one.kinds.has(id)).length,
      read: read.filter(({ ids }) => ids.has(id)).length,
      right: read.filter(({ one, ids }) => one.kinds.has(id) && ids.has(id)).length,
    },
  ]);
  return Object.fromEntries(counts.sort((a, b) => b[1].labelled - a[1].labelled));
}
