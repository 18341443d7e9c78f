import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../tools/browser.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tazan-path-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('TAZAN_BROWSER', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, text = '#!/bin/sh\n', mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

test('Chromium comes before the others', () => {
  program('google-chrome');
  const chromium = program('chromium');
  expect(findBrowser()).toBe(chromium);
});

test('the variable wins, and a wrong one is said', () => {
  program('chromium');
  const other = program('my-browser');
  vi.stubEnv('TAZAN_BROWSER', other);
  expect(findBrowser()).toBe(other);
  vi.stubEnv('TAZAN_BROWSER', join(folder, 'gone'));
  expect(() => findBrowser()).toThrow('TAZAN_BROWSER');
});

test('a snap is passed over, and what is no program', () => {
  const snap = program('chromium', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
  const plain = program('chromium-browser', '', 0o644);
  const chrome = program('google-chrome');
  // This machine's own /usr/bin/chromium may be the answer.
  expect([chrome, '/usr/bin/chromium', '/usr/bin/chromium-browser']).toContain(findBrowser());
  expect([snap, plain]).not.toContain(findBrowser());
});
