import type { State } from '../disclosure/disclosure';
import { assemble, type ClauseScores } from '../disclosure/extract';
import type { Clause } from '../disclosure/segment';
import { rowsOf, sureState } from '../disclosure/surestate';
import type { Predicted } from './matching';
import { type ScoredDocument, stateClasses } from './models';
import { type Scores, score } from './score';

/** The score of documents at given thresholds, as the evaluation counts. */
export function scoreAt(
  scored: readonly (readonly [ScoredDocument, ClauseScores])[],
  categories: readonly string[],
  threshold: number,
): Scores {
  const predictions = scored.map(([{ document }, scores]) => {
    const { clauses, source } = document;
    const rows = rowsOf(source);
    return {
      recognised: true,
      score: 1,
      organisation: '',
      published: '',
      incidents: [],
      measures: assemble(source.text, clauses, scores, threshold).map((one): Predicted => {
        const last = clauses[one.to] as Clause;
        return {
          quote: source.text.slice(clauses[one.from]?.start, last.end),
          category: categories[one.category] ?? '',
          state: sureState(source, last, rows) ?? (stateClasses[one.state] as State),
        };
      }),
    };
  });
  return score(
    scored.map(([{ document }]) => document.gold),
    predictions,
  );
}

/** The threshold with the best F1 over documents that were not learned from. */
export function chooseThreshold(
  scored: readonly (readonly [ScoredDocument, ClauseScores])[],
  categories: readonly string[],
): number {
  let best = 0;
  let most = -1;
  for (let threshold = -0.6; threshold <= 1; threshold += 0.1) {
    const { measures } = scoreAt(scored, categories, threshold);
    if (measures.f1 > most) {
      most = measures.f1;
      best = Math.round(threshold * 10) / 10;
    }
  }
  return best;
}

/** Writes the cross-validated figures, a line for all, for short and for long documents. */
export function report(
  scored: readonly (readonly [ScoredDocument, ClauseScores])[],
  categories: readonly string[],
  threshold: number,
  line: (text: string) => void,
): void {
  const long = (one: readonly [ScoredDocument, ClauseScores]) => one[0].document.clauses.length > 80;
  const groups = [
    ['all', scored],
    ['short', scored.filter((one) => !long(one))],
    ['long', scored.filter(long)],
  ] as const;
  line(`threshold: ${threshold}`);
  for (const [name, group] of groups) {
    const { measures, category, state, nonMeasures } = scoreAt(group, categories, threshold);
    line(
      `unseen ${name.padEnd(5)} ${group.length} documents: P ${measures.precision.toFixed(3)} R ${measures.recall.toFixed(3)} F1 ${measures.f1.toFixed(3)} category ${category.toFixed(3)} state ${state.toFixed(3)} left alone ${nonMeasures.toFixed(3)}`,
    );
  }
}
