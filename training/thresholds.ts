import { assemble, type ClauseScores } from '../disclosure/extract';
import type { State } from '../disclosure/disclosure';
import { type ScoredDocument, stateClasses } from './models';
import { type Predicted, type Scores, score } from './score';

/** Thresholds of extraction, in logits. */
export interface ClauseThresholds {
  measure: number;
  second: number;
}

/** The score of documents at given thresholds, as the evaluation counts. */
export function scoreAt(scored: readonly (readonly [ScoredDocument, ClauseScores])[], categories: readonly string[], thresholds: ClauseThresholds): Scores {
  const predictions = scored.map(([{ document }, scores]) => ({
    recognised: true,
    score: 1,
    organisation: '',
    published: '',
    incidents: [],
    measures: assemble(document.clauses, scores, thresholds).map(
      (one): Predicted => ({
        quote: document.source.text.slice(document.clauses[one.from]?.start, document.clauses[one.to]?.end),
        category: categories[one.category] ?? '',
        state: stateClasses[one.state] as State,
      }),
    ),
  }));
  return score(
    scored.map(([{ document }]) => document.gold),
    predictions,
  );
}

/** The thresholds with the best F1 over documents that were not learned from. */
export function chooseThresholds(scored: readonly (readonly [ScoredDocument, ClauseScores])[], categories: readonly string[]): ClauseThresholds {
  let best = { measure: 0, second: 9 };
  let most = -1;
  for (let measure = -1; measure <= 1; measure += 0.1) {
    const { measures } = scoreAt(scored, categories, { measure, second: 9 });
    if (measures.f1 > most) {
      most = measures.f1;
      best = { measure: Math.round(measure * 10) / 10, second: 9 };
    }
  }
  for (const second of [3, 2, 1.5, 1, 0.5, 0, -0.5]) {
    const { measures } = scoreAt(scored, categories, { ...best, second });
    if (measures.f1 > most) {
      most = measures.f1;
      best = { ...best, second };
    }
  }
  return best;
}

/** Writes the cross-validated figures, a line for all, for short and for long documents. */
export function report(scored: readonly (readonly [ScoredDocument, ClauseScores])[], categories: readonly string[], thresholds: ClauseThresholds, line: (text: string) => void): void {
  const long = (one: readonly [ScoredDocument, ClauseScores]) => one[0].document.clauses.length > 80;
  const groups = [
    ['all', scored],
    ['short', scored.filter((one) => !long(one))],
    ['long', scored.filter(long)],
  ] as const;
  line(`thresholds: measure ${thresholds.measure}, second ${thresholds.second}`);
  for (const [name, group] of groups) {
    const { measures, category, state, nonMeasures } = scoreAt(group, categories, thresholds);
    line(`unseen ${name.padEnd(5)} ${group.length} documents: P ${measures.precision.toFixed(3)} R ${measures.recall.toFixed(3)} F1 ${measures.f1.toFixed(3)} category ${category.toFixed(3)} state ${state.toFixed(3)} left alone ${nonMeasures.toFixed(3)}`);
  }
}
