import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { licenceOf, licencesText, noteLicences, packageOf } from '../../tools/licences.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tazan-licence-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the package of a module is the innermost one of its path', () => {
  expect(packageOf('/x/node_modules/preact/dist/preact.mjs')).toBe('preact');
  expect(packageOf('C:\\x\\node_modules\\@primer\\octicons\\a.css')).toBe('@primer/octicons');
  expect(packageOf('/x/node_modules/a/node_modules/b/c.js')).toBe('b');
  expect(packageOf('/x/components/Card.tsx')).toBeUndefined();
});

test('what was bundled is named with its version, licence and text', () => {
  const notes = noteLicences();
  notes.generateBundle(null, {
    a: { type: 'chunk', moduleIds: ['/x/node_modules/preact/dist/preact.mjs', '/x/components/Card.tsx'] },
    b: { type: 'asset' },
  });
  notes.transform('', '/x/node_modules/@primer/octicons/build/build.css');
  const text = licencesText();
  expect(text).toMatch(/^preact \d+\.\d+\.\d+ \(MIT\)$/mu);
  expect(text).toMatch(/^@primer\/octicons \d+\.\d+\.\d+ \(MIT\)$/mu);
  expect(text).toMatch(/^pdfjs-dist .* \(Apache-2\.0\)$/mu);
  expect(text).toContain('Permission is hereby granted');
});

test.each(['GPL-3.0-only', 'SEE LICENSE IN x', undefined])(
  'a licence we may not ship under stops the build: %s',
  (license) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', license }));
    expect(() => licenceOf(folder)).toThrow('before shipping it');
  },
);
