import type { ReadDocument } from './corpus';
import { type ClauseModels, linearScores, type ScoredDocument, trainLinear } from './models';
import { foldCount } from './options';

/** The fold of a writer: writers by turns, so that each fold has short and long documents. */
export function foldOf(writer: string): number {
  return writer === '' ? -1 : (writer.codePointAt(0) ?? 0) % foldCount;
}

/** Scores every document by models that learned nothing from its writer's fold. */
export function crossScore(
  documents: readonly ReadDocument[],
  starts: readonly number[],
  models: ClauseModels,
  say: (line: string) => void,
): ScoredDocument[] {
  const scored: ScoredDocument[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const weights = trainLinear(models, (example) => foldOf(example.writer) !== fold);
    documents.forEach((document, index) => {
      if (foldOf(document.writer) === fold)
        scored.push({
          document,
          scores: linearScores(models, weights, starts[index] as number, document.clauses.length),
        });
    });
    say(`fold ${fold + 1} of ${foldCount}`);
  }
  return scored;
}
