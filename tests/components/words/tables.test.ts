import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Phrase, Words } from '../../../components/words/word';
import type { Text } from '../../../measures/measure';
import { project, readSources } from '../../house/sources';

const folder = join(project, 'components/words');

/** Every table of words by the name it is exported under. */
const tables: Record<string, Words> = {};
for (const file of readdirSync(folder)) {
  for (const [name, value] of Object.entries(await import(join(folder, file))))
    if (name.endsWith('Words')) tables[name] = value as Words;
}
const words = Object.entries(tables).flatMap(([table, entries]) =>
  Object.entries(entries).map(([key, word]) => ({ name: `${table}.${key}`, table, key, word })),
);

/** The word as it is said, with a number for every argument. */
function said(word: Text | Phrase<never>, language: 'ja' | 'en'): string {
  const one = word[language] as string | ((...args: unknown[]) => string);
  return typeof one === 'string' ? one : one(...Array.from({ length: one.length }, () => 3));
}

test('there are tables, with words in them', () => {
  expect(Object.keys(tables).length).toBeGreaterThan(8);
  expect(words.length).toBeGreaterThan(150);
});

test.each(words)('$name is said in both languages', ({ word }) => {
  const [ja, en] = [said(word, 'ja'), said(word, 'en')];
  expect(ja.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(en).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|undefined|NaN/u);
  expect(ja).not.toMatch(/undefined|NaN/u);
  // Only names of formats are the same in both.
  if (!/^[\dA-Z]+$/u.test(en))
    expect(ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|^“|^「/u);
});

const source = readSources()
  .filter(({ path }) => /^(?:components|entrypoints)\//u.test(path))
  .map(({ text }) => text)
  .join('\n');
/** Tables of which a word is chosen at run time; each is as complete as the type of its keys, which the compiler holds. */
const chosen = Object.keys(tables).filter((table) =>
  new RegExp(`\\b${table}\\[|\\(${table}\\)`, 'u').test(source),
);

test('words are chosen at run time from tables that are there for that', () => {
  expect(chosen.sort()).toEqual([
    'againstWords',
    'answerWords',
    'bulkFieldWords',
    'columnWords',
    'dayWords',
    'failureWords',
    'fieldWords',
    'forWords',
    'kindWords',
    'priorityWords',
    'reasonWords',
    'remedyWords',
    'remindersWords',
    'shortcutWords',
    'stageWords',
    'stateWords',
    'targetWords',
    'themeWords',
    'troubleHelpWords',
    'troubleWords',
    'unreadWords',
    'viewWords',
  ]);
});

test('no word is left that nobody says', () => {
  const unused = words.filter(
    ({ table, name }) =>
      !chosen.includes(table) && !new RegExp(`\\b${name.replace('.', '\\.')}\\b`, 'u').test(source),
  );
  expect(unused.map(({ name }) => name)).toEqual([]);
});
