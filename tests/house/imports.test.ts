import { expect, test } from 'vitest';
import { roomOf, rooms } from './rooms';
import { type Import, parseSource, readSources, type Source } from './sources';

const sources = readSources();

/** What is wrong with one import of a file, as a sentence that says what to do instead; undefined if nothing. */
function complaint(source: Source, one: Import): string | undefined {
  const from = roomOf(source.path);
  const room = from === undefined ? undefined : rooms[from];
  if (from === undefined || room === undefined) return undefined;
  const says = `${source.path} imports ${one.specifier}`;
  if (one.file === undefined) {
    if (one.specifier.startsWith('.')) return `${says}, which is not there.`;
    if (one.specifier.startsWith('/') || /^[@~]\//u.test(one.specifier))
      return `${says}: write a relative path.`;
    const allowed = room.packages.some((name) =>
      name.endsWith('*') ? one.specifier.startsWith(name.slice(0, -1)) : one.specifier === name,
    );
    return allowed ? undefined : `${says}: ${from} may use ${list(room.packages)} only. ${room.because}`;
  }
  const to = roomOf(one.file);
  // Configuration and data at the top, the product's own pictures and weights.
  if (to === undefined || to === from || room.values.includes(to)) return undefined;
  if (room.types.includes(to)) {
    if (one.typeOnly) return undefined;
    return `${says} at run time: ${from} may use types of ${to} only (import type). ${room.because}`;
  }
  return `${says}: ${from} may use ${list([...room.values, ...room.types.map((name) => `types of ${name}`)])}. ${room.because}`;
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}

/** Every file that `path` carries with it at run time, itself included. */
function closure(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const one of sources.find((source) => source.path === path)?.imports ?? []) {
    if (one.file !== undefined && !one.typeOnly) closure(one.file, seen);
  }
  return seen;
}

/** Packages that `path` carries with it at run time. */
function packages(path: string): string[] {
  const files = closure(path);
  return sources
    .filter((source) => files.has(source.path))
    .flatMap((source) => source.imports.filter((one) => !one.typeOnly && one.file === undefined))
    .map((one) => one.specifier);
}

/** The scripts that run inside pages, by name: `entrypoints/gate.ts` or `entrypoints/gate/index.ts`. */
function pageScript(name: string): string {
  const path = sources.find(({ path }) =>
    [`entrypoints/${name}.ts`, `entrypoints/${name}/index.ts`, `entrypoints/${name}/index.tsx`].includes(
      path,
    ),
  )?.path;
  if (path === undefined)
    throw new Error(`There is no entrypoints/${name}: page scripts are gate, walker and marks.`);
  return path;
}

test('the rooms import each other one way only', () => {
  const complaints = sources.flatMap((source) => source.imports.map((one) => complaint(source, one)));
  expect(complaints.filter((one) => one !== undefined)).toEqual([]);
});

test('the rule notices what it forbids', () => {
  const files = ['disclosure/read.ts', 'checklist/store.ts', 'disclosure/disclosure.ts', 'documents/html.ts'];
  const judge = (path: string, text: string) => {
    const source = parseSource(path, text, (file) => files.includes(file));
    return source.imports.map((one) => complaint(source, one)).filter((one) => one !== undefined).length;
  };
  expect(judge('disclosure/read.ts', "import { openStore } from '../checklist/store'")).toBe(1);
  expect(judge('disclosure/read.ts', "type S = import('../checklist/store').Store")).toBe(1);
  expect(judge('disclosure/read.ts', "export * from '../documents/html'")).toBe(1);
  expect(judge('documents/html.ts', "import { cut } from '../disclosure/disclosure'")).toBe(1);
  expect(judge('documents/html.ts', "import type { Block } from '../disclosure/disclosure'")).toBe(0);
  expect(judge('documents/html.ts', "const later = import('../checklist/store')")).toBe(1);
  expect(judge('measures/index.ts', "import { x } from 'idb'")).toBe(1);
  expect(judge('components/Card.tsx', "import { x } from '@/checklist/store'")).toBe(1);
  expect(judge('components/Card.tsx', "import { x } from '../entrypoints/gone'")).toBe(1);
});

test('nothing goes round in a circle at run time', () => {
  const circles: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || finished.has(path)) return;
    for (const one of sources.find((source) => source.path === path)?.imports ?? []) {
      if (one.file !== undefined && !one.typeOnly) visit(one.file, [...trail, path]);
    }
    finished.add(path);
  };
  for (const source of sources) visit(source.path, []);
  expect(circles).toEqual([]);
});

test('the browser\u2019s extension interface is used in entrypoints and messaging.ts only', () => {
  const users = sources
    .filter(
      ({ path }) =>
        !['entrypoints', 'messaging', 'tests', 'tools', 'bench'].includes(roomOf(path) ?? 'tools'),
    )
    .filter(
      ({ objects, imports }) =>
        objects.has('browser') ||
        objects.has('chrome') ||
        imports.some(({ specifier }) => /^(?:wxt\/browser|webextension-polyfill|#imports)/u.test(specifier)),
    );
  expect(
    users.map(
      ({ path }) => `${path} uses the extension interface; hand it in as an argument from an entrypoint.`,
    ),
  ).toEqual([]);
});

test('one file opens the database', () => {
  const openers = sources
    .filter(({ path }) => !/^(?:tests|bench)\//u.test(path))
    .filter(
      ({ objects, imports }) =>
        objects.has('indexedDB') ||
        imports.some((one) => one.specifier === 'idb' && !one.typeOnly && one.names.includes('openDB')),
    );
  expect(openers.map(({ path }) => path)).toEqual(['checklist/store.ts']);
});

test('the gate carries its question and nothing else', () => {
  const gate = pageScript('gate');
  const outside = [...closure(gate)].filter(
    (path) =>
      !path.startsWith('entrypoints/gate') && !path.startsWith('disclosure/') && path !== 'messaging.ts',
  );
  expect(outside, 'every page pays for what the gate imports').toEqual([]);
  expect(packages(gate).filter((name) => name !== 'wxt/utils/define-unlisted-script')).toEqual([]);
});

test('the walker carries documents/ and no framework', () => {
  const walker = pageScript('walker');
  const outside = [...closure(walker)].filter(
    (path) => !/^(?:entrypoints\/walker|documents\/|disclosure\/address\.ts|messaging\.ts)/u.test(path),
  );
  expect(outside, 'reading happens in the extension’s own process').toEqual([]);
  expect(packages(walker).filter((name) => !name.startsWith('wxt/'))).toEqual([]);
});

test('the reader alone carries pdf.js and what turns its pages into text', () => {
  const heavy = (path: string) => path === 'documents/pdf.ts' || path.startsWith('documents/pdf-layout/');
  const carriers = sources
    .map(({ path }) => path)
    .filter((path) => /^entrypoints\/(?:[^/]+\/(?:main|index)\.tsx?|[^/]+\.ts)$/u.test(path))
    .filter(
      (path) => packages(path).some((name) => /^pdfjs-dist/u.test(name)) || [...closure(path)].some(heavy),
    );
  expect(carriers).toEqual(['entrypoints/reader/main.tsx']);
});

test('no page script carries the checklist: in a page, indexedDB is the page’s own', () => {
  for (const name of ['gate', 'walker', 'marks']) {
    const carried = [...closure(pageScript(name))].filter((path) =>
      /^(?:checklist|reports|training)\//u.test(path),
    );
    expect(carried, `${name} asks the background by a message instead`).toEqual([]);
  }
});

test('the charting library is for the pictures of the overview alone: the popup and the pages do not carry it', () => {
  const drawing = 'components/insights/plots.ts';
  const users = sources
    .filter(({ path }) => roomOf(path) !== 'tests')
    .filter(({ imports }) => imports.some(({ specifier }) => specifier.startsWith('@observablehq/plot')));
  expect(users.map(({ path }) => path)).toEqual([drawing]);
  const others = ['entrypoints/popup/main.tsx', 'entrypoints/options/main.tsx', pageScript('marks')];
  expect(others.filter((path) => closure(path).has(drawing))).toEqual([]);
  // Carried when it is looked at, not with the frame of the dashboard.
  const sections = sources.find(({ path }) => path === 'components/dashboard/sections.ts');
  expect(sections?.text).toContain("load: () => import('../insights/InsightsSection')");
});
