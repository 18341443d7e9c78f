import { type GoldDocument, GoldError, loadDocuments } from './gold';
import { readPage } from './page';
import { readPdfs } from './pdf';
import { predict, shippedWeights } from './predict';
import { type Rates, type Scores, score } from './score';

/** `npm run evaluate -- PATH/gold.json [--json]`: how well the product reads labelled documents. */
async function main(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const [path] = paths;
  if (path === undefined || paths.length > 1) {
    process.stderr.write('usage: npm run evaluate -- PATH/gold.json [--json]\n');
    return 2;
  }
  let scores: Scores;
  try {
    const weights = shippedWeights();
    const documents = loadDocuments(path, readPage, await readPdfs(path));
    scores = score(
      documents.map(({ gold }): GoldDocument => gold),
      documents.map(({ source }) => predict(source, weights)),
    );
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(scores)}\n` : table(scores));
  return 0;
}

function table(scores: Scores): string {
  const number = (value: number) => value.toFixed(3);
  const rates = ({ precision, recall, f1 }: Rates) =>
    `precision ${number(precision)}  recall ${number(recall)}  F1 ${number(f1)}`;
  const lines = [
    `documents     ${scores.documents}`,
    `recognition   ${rates(scores.recognition)}`,
    `measures      ${rates(scores.measures)}`,
    `category      ${number(scores.category)}`,
    `state         ${number(scores.state)}`,
    `nonMeasures   ${number(scores.nonMeasures)}`,
    `organisation  ${number(scores.organisation)}`,
    `published     ${number(scores.published)}`,
    `incidents     ${number(scores.incidents)}`,
    '',
    'file  recognised  score  found  missed  spurious  wrong category  wrong state',
    ...scores.byDocument.map((one) =>
      [
        one.file,
        one.recognised ? 'yes' : 'no',
        one.score.toFixed(2),
        one.predicted.length,
        one.missed.length,
        one.spurious.length,
        one.wrongCategory.length,
        one.wrongState.length,
      ].join('  '),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

process.exitCode = await main(process.argv.slice(2));
