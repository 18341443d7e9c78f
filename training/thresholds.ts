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
    const { clauses, contexts, source } = document;
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
          state:
            sureState(source, last, rows, contexts[one.to]?.lead ?? '') ?? (stateClasses[one.state] as State),
        };
      }),
    };
  });
  return score(
    scored.map(([{ document }]) => document.gold),
    predictions,
  );
}

/** The threshold with the best F1 over documents that were not learned from; the curve is flat at its top: of what is as good, what is surest. */
export function chooseThreshold(
  scored: readonly (readonly [ScoredDocument, ClauseScores])[],
  categories: readonly string[],
): number {
  const curve = Array.from({ length: 17 }, (_, step) => {
    const threshold = Math.round(step - 6) / 10;
    return { threshold, f1: scoreAt(scored, categories, threshold).measures.f1 };
  });
  const top = Math.max(...curve.map(({ f1 }) => f1));
  const good = curve.filter(({ f1 }) => f1 >= top - 0.001);
  return good.at(-1)?.threshold ?? 0;
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
