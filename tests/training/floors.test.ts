import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDocuments } from '../../training/gold';
import { readPage } from '../../training/page';
import { predict, shippedWeights } from '../../training/predict';
import { type Scores, score } from '../../training/score';

const weights = shippedWeights();

function read(path: string): Scores {
  const documents = loadDocuments(path, readPage);
  return score(
    documents.map(({ gold }) => gold),
    documents.map(({ source }) => predict(source, weights)),
  );
}

/** A little under what is reached, so that accuracy cannot slip unnoticed; docs/accuracy.md has the figures. */
test('the development documents are read at least this well', () => {
  const scores = read('tests/fixtures/documents/gold.json');
  expect(scores.documents).toBe(48);
  expect(scores.recognition.precision).toBeGreaterThanOrEqual(0.98);
  expect(scores.recognition.recall).toBeGreaterThanOrEqual(0.98);
  expect(scores.measures.f1).toBeGreaterThanOrEqual(0.925);
  expect(scores.category).toBeGreaterThanOrEqual(0.9);
  expect(scores.state).toBeGreaterThanOrEqual(0.935);
  expect(scores.nonMeasures).toBeGreaterThanOrEqual(0.96);
  expect(scores.organisation).toBeGreaterThanOrEqual(0.91);
  expect(scores.published).toBe(1);
  expect(scores.incidents).toBeGreaterThanOrEqual(0.83);
}, 120_000);

const seeds = join(process.env.TAZAN_SHARED ?? '../shared', 'seeds/gold.json');

test.skipIf(!existsSync(seeds))(
  'the five real reports are read at least this well (skipped where they are not there)',
  () => {
    const scores = read(seeds);
    expect(scores.recognition).toMatchObject({ precision: 1, recall: 1 });
    expect(scores.measures.f1).toBeGreaterThanOrEqual(0.88);
    expect(scores.category).toBeGreaterThanOrEqual(0.94);
    expect(scores.state).toBeGreaterThanOrEqual(0.91);
    expect(scores).toMatchObject({ organisation: 1, published: 1 });
  },
  120_000,
);

test('the weights weigh less than 700 KB, and read the same twice', () => {
  expect(statSync('public/weights.bin').size).toBeLessThan(700_000);
  const [document] = loadDocuments('tests/fixtures/documents/gold.json', readPage);
  expect(document && predict(document.source, weights)).toEqual(
    document && predict(document.source, shippedWeights()),
  );
}, 60_000);
