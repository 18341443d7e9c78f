import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../checklist/formats/index';
import { listFiles, project, readSources } from './sources';

/** What README promises of a new format: its file, its line in the list, its test; menus follow from the list. */
const files = new Set(listFiles());
const sources = readSources();

test('every format has its file and its test, and its line in the list loads the one', async () => {
  for (const { id, load } of formats) {
    expect(files.has(`checklist/formats/${id}.ts`), `checklist/formats/${id}.ts`).toBe(true);
    expect(files.has(`tests/checklist/formats/${id}.test.ts`), `tests/checklist/formats/${id}.test.ts`).toBe(
      true,
    );
    const file = join(project, `checklist/formats/${id}.ts`);
    const coder = (await import(file)).default;
    expect(await load(), id).toBe(coder);
  }
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});

test('nothing but the list knows a format: a new one is named nowhere else', () => {
  const names = new Set(formats.map(({ id }) => `checklist/formats/${id}.ts`));
  const knowing = sources
    .filter(({ path }) => !path.startsWith('tests/') && path !== 'checklist/formats/index.ts')
    .flatMap(({ path, imports }) =>
      imports.filter(({ file }) => names.has(file ?? '')).map(({ file }) => `${path} imports ${file}`),
    );
  expect(knowing, 'ask the list for it instead').toEqual([]);
});

test('the list carries no format with it: each is loaded when it is used', () => {
  const list = sources.find(({ path }) => path === 'checklist/formats/index.ts');
  const carried = list?.imports.filter(({ typeOnly, names }) => !typeOnly && names.length > 0) ?? [];
  expect(carried.map(({ file }) => file)).toEqual(['checklist/formats/sniff.ts']);
});
