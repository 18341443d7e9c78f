import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from './sources';

const run = promisify(execFile);
const pure = join(project, 'tsconfig.pure.json');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tazan-pure-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Compiles one file under the settings of the pure rooms; what the compiler prints, '' if all is well. */
async function compile(text: string): Promise<string> {
  await writeFile(join(folder, 'one.ts'), text);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: pure, include: ['one.ts'] }));
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, '--noEmit', '-p', folder]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  );
}

test('the pure rooms compile without a document, a browser or Node', async () => {
  const settings = JSON.parse(await readFile(pure, 'utf8'));
  expect(settings.include).toEqual(
    expect.arrayContaining(['measures', 'disclosure', 'reports', 'checklist/checklist.ts']),
  );
  for (const text of ['document.title', 'new BroadcastChannel("x")', 'indexedDB', 'process.exit()']) {
    expect(await compile(`export const found = ${text};`)).toContain('Cannot find name');
  }
  expect(await compile('export const found = "全角".normalize("NFKC");')).toBe('');
});
