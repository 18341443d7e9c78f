import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  catalogPhrases,
  type Example,
  examplesOf,
  goldFolders,
  readDisclosures,
  singleClauses,
  trainingFolder,
} from './corpus';
import type { CurvePoint } from './curves-file';
import { foldOf } from './folds';
import { linearScores, prepare, trainLinear } from './models';

const three = (value: number): number => Math.round(value * 1000) / 1000;
const say = (line: string) => process.stderr.write(`${line}\n`);

/** `npm run curves`: learning curves, written to training/curves.json for docs/accuracy.md. */
function main(): void {
  const documents = goldFolders('documents').flatMap(({ name, gold }) => readDisclosures(gold, name));
  const starts: number[] = [];
  const examples: Example[] = [];
  for (const document of documents) {
    starts.push(examples.length);
    examples.push(...examplesOf(document));
  }
  examples.push(...singleClauses(), ...catalogPhrases());
  const models = prepare(examples);
  // By turns, so that every share has each writer and each kind of measure.
  const turn = new Map(examples.map((example, index) => [example, index]));
  documents.forEach((_, d) => {
    for (let i = starts[d] as number; i < (starts[d + 1] ?? examples.length); i++)
      if (examples[i]?.inDocument) turn.set(examples[i] as Example, d);
  });
  const points = [0.25, 0.5, 1].map((share): CurvePoint => {
    const learn = (example: Example) =>
      foldOf(example.writer) !== 0 && ((turn.get(example) ?? 0) % 4) / 4 < share;
    const weights = trainLinear(models, learn);
    const tally = { right: 0, found: 0, wanted: 0, category: 0, state: 0 };
    documents.forEach((document, d) => {
      if (foldOf(document.writer) !== 0) return;
      const scores = linearScores(models, weights, starts[d] as number, document.clauses.length);
      document.labels.forEach((label, i) => {
        if (label.ignored) return;
        const measure = label.measures[0];
        const found = (scores.measure[i] as number) >= 0;
        if (found) tally.found += 1;
        if (!measure) return;
        tally.wanted += 1;
        if (found) tally.right += 1;
        const category = models.categories[likeliest(scores.category[i] as Float64Array)];
        if (label.measures.some((one) => one.category === category)) tally.category += 1;
        if (['done', 'planned', 'ongoing'][likeliest(scores.state[i] as Float64Array)] === measure.state)
          tally.state += 1;
      });
    });
    const point = {
      share,
      examples: examples.filter(learn).length,
      f1: three((2 * tally.right) / (tally.found + tally.wanted)),
      category: three(tally.category / tally.wanted),
      state: three(tally.state / tally.wanted),
    };
    say(JSON.stringify(point));
    return point;
  });
  writeFileSync(join(trainingFolder, 'curves.json'), `${JSON.stringify(points, null, 2)}\n`);
}

const likeliest = (logits: Float64Array): number => logits.indexOf(Math.max(...logits));

main();
