import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messagesOf } from '../../tools/reading.mjs';
import { readPage } from '../../training/page';
import { project } from '../house/sources';
import { browserAndSite, waitForReading } from './browser';
import { fixtures } from './pages';
import { sampleOf } from './sample';

const { session, site } = browserAndSite();

const pages = fixtures.map(({ file }) => file).filter((file) => file.endsWith('.html'));
let compared = 0;

// What `npm run evaluate` measures is only worth something if it reads what the browser reads.
test.each(sampleOf(pages, 4))('%s is the same text in the browser and in the evaluation', async (file) => {
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
  expect(compared).toBeGreaterThan(sampleOf(pages, 4).length / 2);
});
