import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from './sources';

const folder = join(project, 'public/_locales');
const messages = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));

test('what the browser shows of us is there in Japanese and English', () => {
  expect(readdirSync(folder).sort()).toEqual(['en', 'ja']);
  expect(Object.keys(messages('en')).sort()).toEqual(Object.keys(messages('ja')).sort());
  for (const language of ['en', 'ja'])
    for (const { message } of Object.values(messages(language))) expect(message.trim()).not.toBe('');
});

test('the manifest uses each of these messages and no other', () => {
  const used = new Set(
    [...readFileSync(join(project, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/gu)].map(
      ([, name]) => name,
    ),
  );
  const asked = new Set(
    ['components', 'entrypoints'].flatMap((room) =>
      readdirSync(join(project, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
        .flatMap((entry) => [
          ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/getMessage\('(\w+)'/gu),
        ])
        .map(([, name]) => name),
    ),
  );
  expect(Object.keys(messages('ja')).sort()).toEqual([...new Set([...used, ...asked])].sort());
});
