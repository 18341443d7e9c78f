import { expect, test } from 'vitest';
import { rooms } from './rooms';
import { listFiles, readSources } from './sources';

const files = listFiles();

test('no file or folder is named after what it is not about', () => {
  const empty = /^(?:utils?|helpers?|services?|shared|common|types?|lib|managers?|modules|misc)$/u;
  const bad = files.filter((path) => path.split('/').some((part) => empty.test(part.replace(/\..*$/u, ''))));
  expect(bad, 'put it beside its only user, or name it after its subject').toEqual([]);
});

test('every folder with source is a room of the house', () => {
  const others = readSources()
    .map(({ path }) => path.split('/'))
    .filter((parts) => parts.length > 1 && !(String(parts[0]) in rooms));
  expect(
    others.map((parts) => parts.join('/')),
    'a new room needs its line in tests/house/rooms.ts',
  ).toEqual([]);
});

test('a room with one subject has no barrel', () => {
  const barrels = files.filter((path) => /^(?:disclosure|checklist|training)\/index\.tsx?$/u.test(path));
  expect(barrels, 'import the file that has what you want').toEqual([]);
});

test('files have one subject: most are short, none is long', () => {
  const lengths = readSources()
    .filter(({ path }) => !path.startsWith('tests/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => lengths[Math.floor(share * lengths.length)]?.lines;
  expect(at(0.5), 'half of the files').toBeLessThan(90);
  expect(at(0.9), 'nine files of ten').toBeLessThan(200);
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
});

test('the project speaks of itself only', () => {
  const machine = new RegExp(['/wo', 'rk/|/ho', 'me/|/ro', 'ot/'].join(''), 'u');
  const told = readSources().filter(({ text }) => machine.test(text));
  expect(
    told.map(({ path }) => path),
    'paths of one machine',
  ).toEqual([]);
});
