import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../disclosure/weights';
import { incidents } from '../measures/incidents';
import { measureById } from '../measures/index';
import { trainingFolder } from './corpus';
import type { CurvePoint } from './curves-file';
import { confusionsOf, type Figures } from './figures';
import { loadDocuments } from './gold';
import { readPage } from './page';
import { predict, shippedWeights } from './predict';
import { type Scores, score } from './score';

const project = join(trainingFolder, '..');
const shared = process.env.TAZAN_SHARED ?? join(project, '../shared');

/** Scores of the shipped product on a gold file. */
function scoresOf(path: string, weights: Weights): Scores {
  const documents = loadDocuments(path, readPage);
  return score(
    documents.map(({ gold }) => gold),
    documents.map(({ source }) => predict(source, weights)),
  );
}

function readJson<T>(name: string): T | undefined {
  const path = join(trainingFolder, name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

const three = (value: number | undefined): string => (value === undefined ? '—' : value.toFixed(3));
const rows = (...lines: (string | number)[][]): string =>
  lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const table = (head: string[], ...lines: (string | number)[][]): string =>
  [rows(head), rows(head.map(() => '---')), rows(...lines)].join('\n');
const kind = (id: string): string => `${measureById(id)?.label.en ?? id} (${id})`;

const weights = shippedWeights();
const dev = scoresOf(join(project, 'tests/fixtures/documents/gold.json'), weights);
const seedsGold = join(shared, 'seeds/gold.json');
const seeds = existsSync(seedsGold) ? scoresOf(seedsGold, weights) : undefined;
const silent = seeds && scoresOf(seedsGold, { ...weights, phrase: 0 });
const figures = readJson<Figures>('figures.json');
const curves = readJson<CurvePoint[]>('curves.json');

/** The same scores of two or three sets side by side; for people and for the README. */
function summary(names: Record<string, string>): string {
  const all = figures?.groups.all;
  const line = (name: string, ...values: (number | undefined)[]) => [name, ...values.map(three)];
  return table(
    [names.score as string, names.seeds as string, names.dev as string, names.unseen as string],
    line(
      names.precision as string,
      seeds?.recognition.precision,
      dev.recognition.precision,
      figures?.recognition.precision,
    ),
    line(
      names.recall as string,
      seeds?.recognition.recall,
      dev.recognition.recall,
      figures?.recognition.recall,
    ),
    line(names.measures as string, seeds?.measures.f1, dev.measures.f1, all?.measures.f1),
    line(names.category as string, seeds?.category, dev.category, all?.category),
    line(names.state as string, seeds?.state, dev.state, all?.state),
    line(names.left as string, seeds?.nonMeasures, dev.nonMeasures, all?.nonMeasures),
    line(names.organisation as string, seeds?.organisation, dev.organisation, undefined),
    line(names.published as string, seeds?.published, dev.published, undefined),
    line(names.incidents as string, seeds?.incidents, dev.incidents, figures?.incidents.f1),
  );
}

const english = {
  score: 'Score',
  seeds: 'Five real reports',
  dev: 'Development documents',
  unseen: 'Writers not learned from',
  precision: 'Recognition, precision',
  recall: 'Recognition, recall',
  measures: 'Measures, F1',
  category: 'Kind of measure',
  state: 'Done, planned, ongoing',
  left: 'Left alone rightly',
  organisation: 'Organisation',
  published: 'Date of publication',
  incidents: 'Kinds of incident, F1',
};
const japanese = {
  score: '測ったもの',
  seeds: '実際の公表文（5件）',
  dev: '開発用の文書（48件）',
  unseen: '学習に使っていない書き手（交差検証）',
  precision: '公表文の見分け（適合率）',
  recall: '公表文の見分け（再現率）',
  measures: '対策の発見（F1）',
  category: '対策の種類',
  state: '実施済み・予定・継続中',
  left: '対策でない文を拾わない',
  organisation: '組織名',
  published: '公表日',
  incidents: '事故の種類（F1）',
};

const page = `# Accuracy

Made by \`npm run accuracy\`; \`npm run train\` and \`npm run curves\` write what it shows of unseen writers. How the scores
are defined: \`training/score.ts\`. No document below was learned from: the five real reports and the development
documents never are, and figures on writers are cross-validated, each writer read by models that learned from others.

${summary(english)}

${figures ? unseenPart(figures) : 'Figures on writers not learned from are written by `npm run train`.\n'}
## Phrases

The catalog's phrases teach the model of kinds, explain findings, and add ${weights.phrase} logits under headings of measures.
On the five real reports, whose wording is in the catalog, they give:

${table(
  ['', 'precision', 'recall', 'F1'],
  [
    'with phrases',
    three(seeds?.measures.precision),
    three(seeds?.measures.recall),
    three(seeds?.measures.f1),
  ],
  ['without', three(silent?.measures.precision), three(silent?.measures.recall), three(silent?.measures.f1)],
)}

## What is taken for what, development documents

${table(
  ['stated', 'read as', 'times'],
  ...confusionsOf(dev)
    .slice(0, 20)
    .map((one) => [kind(one.gold), kind(one.predicted), one.count]),
)}

${curves ? curvesPart(curves) : ''}## Known weaknesses

- Kinds of incident: what a notice names as its subject is read well; what came before or after it (stolen credentials,
  who entered by which way, whether data went out, a vendor's part) is missed more often, and people label it differently.
- An organisation that is named nowhere but in a logo or a picture is not found.
- In a PDF's table the state may stand on a line of its own below its measure; it is not read then.
- Short sentences of good will (「研修に努めてまいります」) and 、-lists in a noun's clothing are missed more often than others.
- A decision told in the past (「…することといたしました」) is read now as done, now as planned; so do people.
- Very short pages of shops in their own words are recognised less surely.
- \`tests/disclosure/language/weaknesses.ts\` has single cases; a test says when one of them is read after all.
`;

function incidentPart(kinds: NonNullable<Figures['incidentKinds']>): string {
  const label = (id: string) => incidents.find((one) => one.id === id)?.label.en ?? id;
  return `### Kinds of incident

Labels as docs/decisions/incidents.md defines them, which also says what the writers' own labels would give.

${table(
  ['kind', 'labelled', 'read', 'right', 'precision', 'recall'],
  ...Object.entries(kinds).map(([id, one]) => [
    `${label(id)} (${id})`,
    one.labelled,
    one.read,
    one.right,
    three(one.read === 0 ? undefined : one.right / one.read),
    three(one.labelled === 0 ? undefined : one.right / one.labelled),
  ]),
)}
`;
}

function unseenPart({
  groups,
  confusions,
  categories,
  curve,
  calibration,
  threshold,
  incidentKinds,
}: Figures): string {
  const weakest = Object.entries(categories)
    .filter(([, { matched }]) => matched >= 15)
    .sort((a, b) => a[1].right / a[1].matched - b[1].right / b[1].matched)
    .slice(0, 15);
  return `## Writers not learned from

Short and long: up to and over 80 clauses.

${table(
  ['group', 'documents', 'precision', 'recall', 'F1', 'kind', 'state', 'left alone'],
  ...Object.entries(groups).map(([name, one]) => [
    name,
    one.documents,
    three(one.measures.precision),
    three(one.measures.recall),
    three(one.measures.f1),
    three(one.category),
    three(one.state),
    three(one.nonMeasures),
  ]),
)}

${[
  confusions.length > 0 &&
    `### What is taken for what\n\n${table(['stated', 'read as', 'times'], ...confusions.slice(0, 30).map((one) => [kind(one.gold), kind(one.predicted), one.count]))}\n`,
  weakest.length > 0 &&
    `### Kinds named wrongly most often\n\n${table(['kind', 'found', 'rightly named'], ...weakest.map(([id, one]) => [kind(id), one.matched, three(one.right / one.matched)]))}\n`,
  incidentKinds && incidentPart(incidentKinds),
  curve.length > 0 &&
    `### Threshold\n\nA clause is a measure from ${threshold} logits on: this curve is flat at its top, and of what is as good that is the surest.\n\n${table(['logits', 'precision', 'recall', 'F1'], ...curve.map((one) => [one.threshold, three(one.precision), three(one.recall), three(one.f1)]))}\n`,
  calibration.length > 0 &&
    `### How sure it says it is, and how often it is right\n\n${table(['confidence', 'clauses', 'of them measures'], ...calibration.map((one, tenth) => [`${tenth / 10}–${(tenth + 1) / 10}`, one.clauses, three(one.clauses === 0 ? undefined : one.measures / one.clauses)]))}\n`,
]
  .filter((part) => part !== false && part !== undefined)
  .join('\n')}
`;
}

function curvesPart(points: readonly CurvePoint[]): string {
  return `## Learning curves

Writers of the first fold, read by models of single clauses that learned from a share of all others.

${table(
  ['share', 'examples', 'measure or not, F1', 'kind', 'state'],
  ...points.map((one) => [one.share, one.examples, three(one.f1), three(one.category), three(one.state)]),
)}

Forty-eight further notices and 168 further clauses gained under a point (docs/decisions/reading.md).

`;
}

writeFileSync(join(project, 'docs/accuracy.md'), page);
const readme = join(project, 'README.md');
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(
    /<!-- figures -->(?:[\s\S]*?<!-- end of figures -->)?/,
    `<!-- figures -->\n\n${summary(japanese)}\n\n誤りの内訳、学習曲線、弱点は docs/accuracy.md にあります（\`npm run accuracy\` が作ります）。\n\n<!-- end of figures -->`,
  ),
);
process.stderr.write('docs/accuracy.md and the figures of README.md are written\n');
