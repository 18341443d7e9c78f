import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { entriesOf, judged, noteParts } from '../../tools/entries.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tazan-entries-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a page carries its script, what that imports at once, and its styles, each once', () => {
  writeFileSync(
    join(folder, 'view.html'),
    '<script type="module" crossorigin src="/view.js"></script><link rel="modulepreload" crossorigin href="/part.js"><link rel="stylesheet" href="/view.css">',
  );
  writeFileSync(join(folder, 'view.js'), 'x'.repeat(100));
  writeFileSync(join(folder, 'part.js'), 'x'.repeat(1000));
  writeFileSync(join(folder, 'view.css'), 'x'.repeat(10_000));
  const view = entriesOf(folder).find(({ entry }) => entry === 'view.html');
  expect(view?.bytes).toBeGreaterThan(11_100);
  expect(view?.bytes).toBeLessThan(11_400);
});

test('packages are told by the file they went into', () => {
  const notes = noteParts();
  notes.generateBundle(null, {
    'view.js': {
      type: 'chunk',
      fileName: 'view.js',
      moduleIds: ['/x/node_modules/preact/a.js', '/x/own.ts'],
    },
  });
  expect(entriesOf(folder).find(({ entry }) => entry === 'view.html')?.packages).toEqual(['preact']);
});

test('an entry over its budget, with a package it is not to have, or without a budget is named', () => {
  const entry = { entry: 'view.html', bytes: 500, gzip: 100, packages: ['preact'] };
  const allowed = { 'view.html': { bytes: 500, packages: ['preact'] } };
  expect(judged([entry], allowed).wrong).toEqual([]);
  expect(judged([{ ...entry, bytes: 501 }], allowed).wrong).toEqual([expect.stringContaining('501')]);
  expect(judged([{ ...entry, packages: ['idb', 'preact'] }], allowed).wrong).toEqual([
    'view.html carries idb, which it is not to have.',
  ]);
  expect(judged([{ ...entry, entry: 'new.html' }], allowed).wrong).toEqual([
    expect.stringContaining('no budget'),
  ]);
});
