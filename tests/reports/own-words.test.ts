import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { normal } from '../../disclosure/normal';

/** The notices the bundled reports tell of. They are other people's words and stand outside the repository. */
const seeds = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const there = existsSync(seeds);
const length = 20;

function* runs(text: string): Generator<string> {
  const bare = normal(text);
  for (let at = 0; at + length <= bare.length; at++) yield bare.slice(at, at + length);
}

const seedTexts = (): string[] =>
  readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(`${seeds}/${file}`, 'utf8'));

/** Runs of a text that stand in one of the notices as well. */
function copied(text: string, notices: ReadonlySet<string>): string[] {
  return [...runs(text)].filter((run) => notices.has(run));
}

const name = `no ${length} characters in a row of the notices stand in measures/ or reports/`;
test.skipIf(!there)(there ? name : `SKIPPED, ../shared/seeds is not there: ${name}`, () => {
  const texts = seedTexts();
  expect(texts).toHaveLength(5);
  const notices = new Set(texts.flatMap((text) => [...runs(text)]));
  // The comparison finds what is there: a stretch of the first notice, spaced out.
  const stretch = (texts[0] ?? '').replace(/\s+/g, '').slice(200, 200 + length + 5);
  expect(copied([...stretch].join(' '), notices).length).toBeGreaterThan(0);
  for (const room of ['measures', 'reports']) {
    const folder = fileURLToPath(new URL(`../../${room}`, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      expect([file, copied(readFileSync(`${folder}/${file}`, 'utf8'), notices)]).toEqual([file, []]);
    }
  }
});
