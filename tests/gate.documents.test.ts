import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { passesGate } from '../disclosure/gate';

interface Labelled {
  file: string;
  disclosure: boolean;
}

/** Folders of labelled documents: the project's own, and those beside it when they are there. */
const folders = [
  'tests/fixtures',
  'training/documents',
  'training/pages',
  '../shared/seeds',
  '../shared/dev',
  '../shared/pages',
  '../shared/pages-own',
]
  .flatMap((folder) => [
    folder,
    ...(existsSync(folder) ? readdirSync(folder).map((inner) => join(folder, inner)) : []),
  ])
  .map((folder) => join(folder, 'gold.json'))
  .filter((gold) => existsSync(gold));

function textOf(path: string): string {
  const raw = readFileSync(path, 'utf8');
  return path.endsWith('.html') ? (new JSDOM(raw).window.document.body.textContent ?? '') : raw;
}

test.each(folders)('every disclosure of %s passes', (gold) => {
  const labelled = JSON.parse(readFileSync(gold, 'utf8')) as Labelled[];
  const disclosures = labelled
    .filter(({ disclosure }) => disclosure)
    .map(({ file }) => join(dirname(gold), file));
  expect(labelled.length).toBeGreaterThan(0);
  expect(disclosures.filter((path) => !passesGate(textOf(path)))).toEqual([]);
});

test('there are documents to ask', () => {
  expect(folders.length).toBeGreaterThan(0);
  if (!folders.some((gold) => gold.startsWith('../')))
    console.info('../shared is not there: asked of our own documents only.');
});
