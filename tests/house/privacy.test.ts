import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from './sources';

const read = (name: string) => readFileSync(join(project, name), 'utf8');
const [japanese = '', english = ''] = read('PRIVACY.md').split('# Privacy policy (Tazan)');
const config = read('wxt.config.ts');

/** Every permission the manifest may ask for, in any browser. */
const permissions = [...config.matchAll(/(?:optional_)?permissions: \[([^;]*?)\],\n/gu)]
  .filter(([all]) => !all.startsWith('host'))
  .flatMap(([, list]) => [...(list ?? '').matchAll(/'([a-zA-Z]+)'/gu)].map(([, name]) => name ?? ''))
  .filter((name) => name !== 'firefox');

test('the privacy policy gives the reason of every permission, in both languages', () => {
  expect(permissions).toEqual(expect.arrayContaining(['storage', 'scripting', 'activeTab']));
  for (const policy of [japanese, english]) {
    const rows = policy.split('\n').filter((line) => line.startsWith('|'));
    const missing = permissions.filter(
      (name) => !rows.some((row) => new RegExp(`^\\| [^|]*\\b${name}\\b`, 'u').test(row)),
    );
    expect(missing, 'say why in PRIVACY.md').toEqual([]);
  }
});

test('both languages say as much', () => {
  const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('|')).length;
  const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('##')).length;
  expect(rows(japanese)).toBe(rows(english));
  expect(headings(japanese)).toBe(headings(english));
});
