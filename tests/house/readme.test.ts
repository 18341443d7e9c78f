import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, project } from './sources';

const readme = readFileSync(join(project, 'README.md'), 'utf8');

test('every place the README sends its reader to is there', () => {
  const files = new Set(listFiles());
  const places = [...readme.matchAll(/`([a-z]+\/[\w./-]*)`|\]\(([\w./-]+)\)/gu)].map(
    ([, code, link]) => code ?? link ?? '',
  );
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter((place) => !files.has(place.replace(/\/$/u, '')))).toEqual([]);
});

test('every command the README names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const commands = [...readme.matchAll(/npm (?:run )?([a-z]+)/gu)].map(([, name]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
});

test('the Japanese and the English part say where the same things are', () => {
  const [japanese = '', english = ''] = readme.split('## English');
  const paths = (part: string) =>
    [...part.matchAll(/^\|[^|]*\| (.*) \|$/gmu)]
      .flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([^`]+)`/gu)])
      .map(([, path]) => path);
  expect(paths(japanese)).toEqual(paths(english));
});
