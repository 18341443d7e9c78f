import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseScores } from '../disclosure/extract';
import {
  catalogPhrases,
  examplesOf,
  goldFolders,
  readDisclosures,
  singleClauses,
  trainingFolder,
} from './corpus';
import { clauseFigures, type Figures, rounded } from './figures';
import { crossScore, foldOf } from './folds';
import { trainIncidents } from './incidents';
import {
  clauseScores,
  contextScores,
  keepColumns,
  prepare,
  type ScoredDocument,
  stateClasses,
  trainContext,
  trainLinear,
  trainStateContext,
} from './models';
import { foldCount, kept, linearOptions } from './options';
import { singlePages, trainPages } from './pages';
import { chooseThreshold, report } from './thresholds';
import { encodeWeights } from './weights-file';

const started = Date.now();
const say = (text: string) =>
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);

const documents = goldFolders('documents').flatMap(({ name, gold }) => readDisclosures(gold, name));
const starts: number[] = [];
const examples = documents.flatMap((document) => {
  starts.push(
    starts.length === 0 ? 0 : (starts.at(-1) as number) + (documents[starts.length - 1]?.clauses.length ?? 0),
  );
  return examplesOf(document);
});
examples.push(...singleClauses(), ...catalogPhrases());
say(`${documents.length} disclosures, ${examples.length} examples`);
const models = prepare(examples);
say(`${models.encoded.category.rows.width} features for categories`);

const scored = crossScore(documents, starts, models, say);
const folds = Array.from({ length: foldCount }, (_, fold) => fold);
const inFold = (fold: number) => (one: ScoredDocument) => foldOf(one.document.writer) === fold;

// Figures on documents no model had seen: trees of the other folds on each fold.
const unseen = new Map<ScoredDocument, ClauseScores>();
for (const fold of folds) {
  const others = scored.filter((one) => !inFold(fold)(one));
  const context = trainContext(others);
  const states = trainStateContext(others.map((one) => ({ ...one, measure: contextScores(context, one) })));
  for (const one of scored.filter(inFold(fold))) unseen.set(one, clauseScores(one, context, states));
}
say('cross-validated');
const threshold = chooseThreshold([...unseen], models.categories);
report([...unseen], models.categories, threshold, (line) => say(line));

// What is kept is learned again without the rest, so that nothing it carried is missed.
const smaller = keepColumns(
  models,
  trainLinear(models, () => true),
);
const linear = trainLinear(smaller, () => true);
const context = trainContext(scored);
const stateContext = trainStateContext(
  scored.map((one) => ({ ...one, measure: contextScores(context, one) })),
);
say('all documents learned');
const single = singlePages();
const pages = trainPages(single, say);
const incidents = trainIncidents(documents, single, say);

const trained = (which: keyof typeof linearOptions, classes: readonly string[]) => ({
  classes,
  views: linearOptions[which].views,
  cue: linearOptions[which].cue,
  encoded: smaller.encoded[which],
  weights: linear[which],
  keep: kept[which],
});
const file = encodeWeights({
  linear: {
    recognise: pages.recognise,
    measure: trained('measure', ['measure']),
    category: trained('category', models.categories),
    state: trained('state', stateClasses),
    incident: incidents.incident,
  },
  page: pages.page,
  context,
  stateContext,
  incidents: incidents.forest,
  thresholds: { recognise: pages.threshold, measure: threshold, incident: incidents.threshold },
});
writeFileSync(join(trainingFolder, '../public/weights.bin'), file);
const figures: Figures = {
  ...clauseFigures([...unseen], models.categories, threshold),
  recognition: rounded(pages.unseen),
  incidents: rounded(incidents.unseen),
  incidentKinds: incidents.kinds,
};
writeFileSync(join(trainingFolder, 'figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
say(`public/weights.bin: ${file.length.toLocaleString('en')} bytes`);
