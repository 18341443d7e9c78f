import { type ClauseScores, likeliest } from '../disclosure/extract';
import { stateSurroundings, surroundings } from '../disclosure/surroundings';
import { evaluateTrees, type Tree } from '../disclosure/trees';
import { boost } from './boost';
import type { Example, ReadDocument } from './corpus';
import { type Encoded, encode, featuresOf, logitsOfRow, select, trainClasses } from './linear';
import { contextOptions, keptColumns, linearOptions, singleWeight, stateContextOptions } from './options';

/** The order of states in every model. */
export const stateClasses = ['done', 'planned', 'ongoing'] as const;

type Which = keyof typeof linearOptions;

/** The three clause models in numbers, encoded once for all folds. */
export interface ClauseModels {
  examples: readonly Example[];
  encoded: Record<Which, Encoded>;
  categories: readonly string[];
}

/** Encodes examples for the three models. */
export function prepare(examples: readonly Example[]): ClauseModels {
  const contexts = examples.map((example) => example.context);
  const of = (which: Which) => encode(featuresOf(contexts, linearOptions[which]), 2);
  const categories = [...new Set(examples.flatMap((example) => example.categories ?? []))].sort();
  return {
    examples,
    encoded: { measure: of('measure'), category: of('category'), state: of('state') },
    categories,
  };
}

/** Weights of the three models learned from the examples for which `learn` holds. */
export function trainLinear(
  models: ClauseModels,
  learn: (example: Example) => boolean,
): Record<Which, Float32Array[]> {
  const { examples, categories } = models;
  const train = (
    which: Which,
    classes: readonly string[],
    target: (example: Example, name: string) => number,
  ) => {
    const cost = Float32Array.from(examples, (example) => (example.inDocument ? 1 : singleWeight[which]));
    const targets = (name: string) =>
      Int8Array.from(examples, (example) => (learn(example) ? target(example, name) : 0));
    return trainClasses(models.encoded[which], classes, targets, cost, linearOptions[which]);
  };
  const stated = (example: Example) => (example.categories?.length ?? 0) > 0;
  return {
    measure: train('measure', ['measure'], (example) =>
      example.categories === undefined || example.teaches === 'category' ? 0 : stated(example) ? 1 : -1,
    ),
    category: train('category', categories, (example, name) => {
      if (!stated(example)) return 0;
      if (example.categories?.includes(name)) return 1;
      return example.accepted.includes(name) ? 0 : -1;
    }),
    state: train('state', stateClasses, (example, name) =>
      stated(example) && example.state !== '' ? (example.state === name ? 1 : -1) : 0,
    ),
  };
}

/** The same models with only the columns that weigh most. */
export function keepColumns(models: ClauseModels, weights: Record<Which, Float32Array[]>): ClauseModels {
  const of = (which: Which) => select(models.encoded[which], weights[which], keptColumns[which]);
  return { ...models, encoded: { measure: of('measure'), category: of('category'), state: of('state') } };
}

/** Logits of the three linear models for the clauses of one document, whose examples start at row `from`. */
export interface LinearScores {
  measure: Float64Array;
  category: Float64Array[];
  state: Float64Array[];
}

export function linearScores(
  models: ClauseModels,
  weights: Record<Which, Float32Array[]>,
  from: number,
  count: number,
): LinearScores {
  const rows = Array.from({ length: count }, (_, i) => from + i);
  return {
    measure: Float64Array.from(
      rows,
      (r) => logitsOfRow(models.encoded.measure, weights.measure, r)[0] as number,
    ),
    category: rows.map((r) => logitsOfRow(models.encoded.category, weights.category, r)),
    state: rows.map((r) => logitsOfRow(models.encoded.state, weights.state, r)),
  };
}

/** Boosted trees as trained. */
export interface Forest {
  base: number;
  trees: Tree[];
}

/** A document with the scores its clauses got from models that had not seen it. */
export interface ScoredDocument {
  document: ReadDocument;
  scores: LinearScores;
}

const measureRows = ({ document, scores }: ScoredDocument): Float32Array[] =>
  surroundings(
    document.clauses,
    scores.measure,
    ...likeliest(scores.category),
    document.contexts.map((context) => context.cues),
  );

/** Trees that see a clause's surroundings, from documents scored by models that had not seen them. */
export function trainContext(scored: readonly ScoredDocument[]): Forest {
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  for (const one of scored) {
    measureRows(one).forEach((row, i) => {
      const label = one.document.labels[i];
      if (!label || label.ignored) return;
      rows.push(row);
      targets.push(label.measures.length > 0 ? 1 : -1);
    });
  }
  return boost(rows, Int8Array.from(targets), contextOptions);
}

/** Trees for each state, likewise; `measure` are the logits of the context trees. */
export function trainStateContext(scored: readonly (ScoredDocument & { measure: Float64Array })[]): Forest[] {
  return stateClasses.map((state, index) => {
    const rows: Float32Array[] = [];
    const targets: number[] = [];
    for (const { document, scores, measure } of scored) {
      stateSurroundings(document.clauses, scores.state, measure).forEach((one, i) => {
        const measures = document.labels[i]?.measures ?? [];
        const row = one[index];
        if (measures.length === 0 || !row) return;
        rows.push(row);
        targets.push(measures[0]?.state === state ? 1 : -1);
      });
    }
    return boost(rows, Int8Array.from(targets), stateContextOptions);
  });
}

export function contextScores(forest: Forest, one: ScoredDocument): Float64Array {
  return Float64Array.from(measureRows(one), (row) => evaluateTrees(forest.base, forest.trees, row));
}

/** Scores as the reader would have them. */
export function clauseScores(one: ScoredDocument, context: Forest, states: readonly Forest[]): ClauseScores {
  const measure = contextScores(context, one);
  const state = stateSurroundings(one.document.clauses, one.scores.state, measure).map((rows) =>
    Float64Array.from(rows, (row, i) => {
      const forest = states[i];
      return forest ? evaluateTrees(forest.base, forest.trees, row) : 0;
    }),
  );
  return { measure, category: one.scores.category, state };
}
