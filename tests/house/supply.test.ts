import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageOf } from '../../tools/licences.mjs';
import { project } from './sources';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const read = (name: string) => JSON.parse(readFileSync(join(project, name), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const own = read('package.json');
const asked: Record<string, string> = { ...own.dependencies, ...own.devDependencies };

test('every package is asked for by its exact version, and that one is locked', () => {
  const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version));
  expect(loose).toEqual([]);
  for (const [name, version] of Object.entries(asked))
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
});

test('every locked package is held by its hash, and by no address of one registry', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(200);
  expect(
    entries.filter(([, { integrity }]) => !/^sha512-/u.test(integrity ?? '')).map(([path]) => path),
  ).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('installing needs no install script: those there are only check what npm has put in place already', () => {
  const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  // esbuild checks that its program for this platform, a package of its own, is there.
  expect(scripts.map(([path]) => packageOf(`/${path}/`)).filter((name) => name !== 'esbuild')).toEqual([]);
  const { postinstall, preinstall, install, prepare } = own.scripts;
  expect([postinstall, preinstall, install, prepare]).toEqual([undefined, undefined, undefined, undefined]);
});
