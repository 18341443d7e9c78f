import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { incidents } from '../../measures/incidents';
import { measures } from '../../measures/index';
import { listFiles, project } from '../house/sources';

const expected: { file: string; recognised: boolean; incident?: string; measures?: string[] }[] = JSON.parse(
  readFileSync(join(project, 'gallery/expected.json'), 'utf8'),
);
const pages = listFiles(join(project, 'gallery/pages')).map((path) => path.replace('gallery/', ''));

test('every sample page has its expectation and its link', () => {
  const index = readFileSync(join(project, 'gallery/index.html'), 'utf8');
  const links = [...index.matchAll(/href="(pages\/[^"]+)"/gu)].map(([, link]) => link);
  expect(expected.map(({ file }) => file).sort()).toEqual([...pages].sort());
  expect([...links].sort()).toEqual([...pages].sort());
});

test('what is expected exists', () => {
  const known = { incidents: incidents.map(({ id }) => id), measures: measures.map(({ id }) => id) };
  for (const { incident, measures: wanted = [] } of expected) {
    if (incident !== undefined) expect(known.incidents).toContain(incident);
    expect(known.measures).toEqual(expect.arrayContaining(wanted));
  }
});
