import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf, serve } from '../../tools/serve.mjs';
import { project } from '../house/sources';

let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(filesOf(join(project, 'gallery')));
});
afterAll(() => site.close());

test('files of the folder, and its index', async () => {
  const index = await fetch(site.url);
  expect(index.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await index.text()).toContain('見本のページ');
  expect((await fetch(`${site.url}/pages/gone.html`)).status).toBe(404);
});

test('nothing outside the folder', async () => {
  // Not fetch: it would tidy the path before sending it.
  const status = await new Promise((settle, fail) => {
    const asked = request(`${site.url}`, { path: '/%2e%2e/package.json' }, (response) => {
      response.resume();
      settle(response.statusCode);
    });
    asked.on('error', fail);
    asked.end();
  });
  expect(status).toBe(404);
});
