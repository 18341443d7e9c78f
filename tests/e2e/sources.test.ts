import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagesOf } from '../../tools/reading.mjs';
import { readPage } from '../../training/page';
import { project } from '../house/sources';
import { type Session, startSession, waitForReading } from './browser';
import { fixtures, type Site, serveSite } from './pages';

let session: Session;
let site: Site;

beforeAll(async () => {
  [session, site] = await Promise.all([startSession(), serveSite()]);
});
afterAll(async () => {
  await session.end();
  await site.close();
});

const pages = fixtures.map(({ file }) => file).filter((file) => file.endsWith('.html'));
let compared = 0;

// What `npm run evaluate` measures is only worth something if it reads what the browser reads.
test.each(pages)('%s is the same text in the browser and in the evaluation', async (file) => {
  const url = `${site.url}/documents/${file}`;
  const page = await session.open(url);
  if ((await messagesOf(session.browser)).includes('gatePassed')) {
    const html = readFileSync(join(project, 'tests/fixtures/documents', file), 'utf8');
    expect((await waitForReading(session)).source).toEqual(readPage(html, url));
    compared += 1;
  }
  await page.close();
});

test('nearly all of them were compared', () => {
  expect(compared).toBeGreaterThan(pages.length / 2);
});
