import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDocuments } from '../../training/gold';
import { readPage } from '../../training/page';
import { readPdfs } from '../../training/pdf';
import { predict, shippedWeights } from '../../training/predict';
import { type Scores, score } from '../../training/score';
import { project } from '../house/sources';
import { sampleOf } from './sample';
import { printDocuments, type Setting } from './typeset';

const seeds = join(project, '../shared/seeds/gold.json');

const weights = shippedWeights();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tazan-pdf-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function scoresOf(gold: string, step = 1): Promise<Scores> {
  const documents = sampleOf(loadDocuments(gold, readPage, await readPdfs(gold)), step);
  return score(
    documents.map((one) => one.gold),
    documents.map(({ source }) => predict(source, weights)),
  );
}

/** PDFs made of documents, of every `step`th in a sample, must be read as well as the documents, within 0.03. */
async function compare(gold: string, setting: Setting, step = 1): Promise<void> {
  const before = await scoresOf(gold, step);
  const printed = await scoresOf(
    await printDocuments(gold, await mkdtemp(join(folder, `${setting}-`)), setting, step),
  );
  expect(before.measures.f1).toBeGreaterThan(0.5);
  expect(printed.documents).toBe(before.documents);
  expect(printed.recognition.f1).toBeGreaterThanOrEqual(before.recognition.f1 - 0.03);
  expect(printed.measures.f1).toBeGreaterThanOrEqual(before.measures.f1 - 0.03);
  expect(printed.category).toBeGreaterThanOrEqual(before.category - 0.03);
  expect(printed.state).toBeGreaterThanOrEqual(before.state - 0.03);
}

test('the labelled pages printed to PDF are read as well as the pages', async () => {
  await compare(join(project, 'tests/fixtures/documents/gold.json'), 'letter', 4);
}, 300_000);

test.skipIf(!existsSync(seeds)).each<Setting>(sampleOf(['letter', 'columns', 'vertical'], 2))(
  existsSync(seeds)
    ? 'the texts of real notices are read as well from a PDF: %s'
    : 'SKIPPED, ../shared/seeds is not there: the texts of real notices in a PDF: %s',
  (setting) => compare(seeds, setting),
  300_000,
);
