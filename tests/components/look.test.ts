import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Colour, colourOf, contrast } from '../contrast';
import { project } from '../house/sources';

const look = join(project, 'components/look');
const read = (path: string) => readFileSync(join(project, path), 'utf8');

test('every icon there is has its picture, and there is no picture nobody shows', () => {
  const names = [...read('components/controls/Icon.tsx').matchAll(/\| '([a-z-]+)'/gu)].map(
    ([, name]) => name,
  );
  const pictures = [...read('components/look/icons.css').matchAll(/\.icon-([a-z-]+)\s/gu)].map(
    ([, name]) => name,
  );
  expect(names.length).toBeGreaterThan(10);
  expect([...new Set(pictures)].sort()).toEqual([...names].sort());
  const views = readdirSync(join(project, 'components'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && entry.name !== 'Icon.tsx')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  expect(names.filter((name) => !views.includes(`'${name}'`) && !views.includes(`"${name}"`))).toEqual([]);
});

test('colours have a name by their task: none is written into the style of a view', () => {
  const sheets = readdirSync(look).filter((name) => name !== 'colours.css');
  const raw = sheets.flatMap((name) =>
    [...readFileSync(join(look, name), 'utf8').matchAll(/#[0-9a-f]{3,8}\b|rgba?\(|--color-/giu)].map(
      ([colour]) => `${name}: ${colour}`,
    ),
  );
  expect(raw).toEqual([]);
});

test('every style sheet is part of the look', () => {
  const lists = ['look.css', 'dashboard.css'];
  const sheets = readdirSync(look).filter((name) => name.endsWith('.css') && !lists.includes(name));
  const imported = lists.flatMap((list) =>
    [...read(`components/look/${list}`).matchAll(/@import "\.\/([\w-]+\.css)"/gu)].map(([, name]) => name),
  );
  expect(imported.sort()).toEqual(sheets.sort());
});

/** The colours of a theme, their tokens looked up. */
function theme(dark: boolean): (name: string) => Colour {
  const tokens = new Map(
    [
      ...readFileSync(
        join(project, 'node_modules/@digital-go-jp/design-tokens/dist/tokens-simple.css'),
        'utf8',
      ).matchAll(/(--[\w-]+):\s*([^;]+);/gu),
    ].map(([, name, value]) => [name, value]),
  );
  const [light = '', night = ''] = read('components/look/colours.css').split(
    '@media screen and (prefers-color-scheme: dark)',
  );
  const own = new Map<string, string>();
  for (const part of dark ? [light, night] : [light])
    for (const [, name, value] of part.matchAll(/(--[\w-]+):\s*([^;]+);/gu)) own.set(name ?? '', value ?? '');
  return (name) => {
    const value = own.get(name) ?? '';
    const token = /var\((--[\w-]+)\)/u.exec(value)?.[1];
    return colourOf((token === undefined ? value : (tokens.get(token) ?? '')).trim());
  };
}

test.each([
  ['light', false],
  ['dark', true],
])('text is told from what it stands on, and edges of controls are seen: %s', (_, dark) => {
  const colour = theme(dark);
  for (const ground of ['--face', '--raised']) {
    for (const text of ['--ink', '--faint', '--accent', '--gap'])
      expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const mark of ['--edge', '--unreviewed', '--gap', '--in-progress', '--in-place', '--not-applicable'])
      expect(contrast(colour(mark), colour(ground)), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(colour('--on-accent'), colour('--accent'))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(colour('--ink'), colour('--accent-soft'))).toBeGreaterThanOrEqual(4.5);
});
