import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { project } from '../../tools/command.mjs';
import { backgroundOf } from '../../tools/launch.mjs';
import { builtExtension } from '../../tools/sizes.mjs';
import { extensionOf } from '../copy';
import { built } from '../gatescript';
import { compared } from '../interleaved';
import type { Genre } from '../ordinary/genre';
import { genres } from '../ordinary/index';
import { ordinaryPage } from '../ordinary/page';
import { japanesePage } from '../pages/plain';
import type { Row } from '../ratio';
import { writeExtension, writeScripts } from '../scripts';
import { type Bench, load } from '../session';
import { taskCategories, tasksOf, traced } from '../trace';
import { unseenGenres } from '../unseen/index';

/** Milliseconds a page is stayed on: the gate looks once more after three seconds. */
const stay = 3500;
/** Ordinary pages the gate is asked about: of the genres its rule was written beside, and of others it never saw. */
const pages = 200;
const unseenPages = 160;

/** One page with everything around it that an extension does on it. */
async function visit(page: Page, url: string, id: string): Promise<number> {
  const work = async () => {
    await load(page, url);
    await page.evaluate((time) => new Promise((settle) => setTimeout(settle, time)), stay);
  };
  const tasks = tasksOf(await traced(page, work, taskCategories), id);
  return tasks.reduce((sum, time) => sum + time, 0);
}

/** Addresses of those pages that pass the gate, each loaded once in a browser. */
async function passing(bench: Bench, urls: readonly string[]): Promise<Set<string>> {
  const folder = writeScripts('passes', { gate: { 'gate.js': built('gate.js') } });
  // Who passed is heard by a background of the extension's own.
  writeExtension(folder, {
    background: { service_worker: 'heard.js' },
    scripts: {
      'heard.js':
        'globalThis.heard = []; chrome.runtime.onMessage.addListener(({ type }, { url }) => { if (type) heard.push([type, url]); });',
      'last.js': 'chrome.runtime.sendMessage({ type: "last" }).catch(() => {});',
    },
    after: 'last.js',
  });
  const browser = await bench.browser([folder]);
  const worker = await backgroundOf(browser);
  const page = await browser.newPage();
  for (const url of urls) await load(page, `${url}?run=gate`);
  // The last one of each page shows that the gate was asked before.
  const deadline = Date.now() + 20_000;
  for (;;) {
    const heard = (await worker.evaluate('heard')) as [string, string][];
    if (new Set(heard.filter(([type]) => type === 'last').map(([, url]) => url)).size === urls.length) {
      await browser.close();
      return new Set(
        heard.filter(([type]) => type === 'gatePassed').map(([, url]) => url.replace('?run=gate', '')),
      );
    }
    if (Date.now() > deadline) throw new Error('The gate was not asked on every page.');
    await new Promise((settle) => setTimeout(settle, 100));
  }
}

/** Serves this many pages of these genres in turn; their addresses. */
function serveOrdinary(bench: Bench, of: readonly Genre[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const genre = of[at % of.length];
    if (genre === undefined) throw new Error('There are no genres.');
    const number = Math.floor(at / of.length);
    return bench.serve(`/ordinary/${genre.id}/${number}`, { body: ordinaryPage(genre, number) });
  });
}

/** The genres of those addresses, each once. */
function genresOf(urls: readonly string[]): string {
  return [...new Set(urls.map((url) => url.split('/').at(-2)))].join(', ');
}

/** What the product costs where it has nothing to do. */
export const ordinaryRows: readonly Row[] = [
  {
    name: 'ordinary-page-total',
    what: 'main-thread time of the tasks of all our scripts on an ordinary page of 30 KB, second look and all / of an empty content script',
    limit: 6,
    async measure(bench) {
      const url = bench.serve('/total', { body: japanesePage(30 * 1024, 400) });
      const empty = writeExtension(writeScripts('empty', {}), {
        background: { service_worker: 'nothing.js' },
        scripts: { 'nothing.js': '', 'empty.js': '' },
        content: 'empty.js',
      });
      const [ours, theirs] = [await bench.browser([builtExtension]), await bench.browser([empty])];
      const ids = await Promise.all([extensionOf(ours), extensionOf(theirs)]);
      const [a, b] = await Promise.all([ours.newPage(), theirs.newPage()]);
      const measured = await compared(
        () => visit(a, url, ids[0]),
        () => visit(b, url, ids[1]),
      );
      await Promise.all([ours.close(), theirs.close()]);
      return measured;
    },
  },
  {
    name: 'gate-passes',
    what: `ordinary Japanese pages of ${genres.length} genres that pass the gate / their number, × 50`,
    limit: 1,
    async measure(bench) {
      const ordinary = serveOrdinary(bench, genres, pages);
      const unseen = serveOrdinary(bench, unseenGenres, unseenPages);
      const folder = join(project, 'tests/fixtures/documents');
      const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
        file: string;
        disclosure: boolean;
      }[];
      const hard = gold
        .filter(({ disclosure, file }) => !disclosure && file.endsWith('.html'))
        .map(({ file }) => bench.serve(`/hard/${file}`, { body: readFileSync(join(folder, file), 'utf8') }));
      const passed = await passing(bench, [...ordinary, ...unseen, ...hard]);
      const through = ordinary.filter((url) => passed.has(url));
      const late = unseen.filter((url) => passed.has(url));
      return {
        value: (through.length / ordinary.length) * 50,
        ours: `${through.length} pages`,
        theirs: `${ordinary.length} pages`,
        note: [
          `of ${hard.length} hard negatives ${hard.filter((url) => passed.has(url)).length} pass and are read`,
          `of ${unseen.length} ordinary pages of ${unseenGenres.length} genres written after the rule ${late.length} pass (× 50 / their number: ${((late.length / unseen.length) * 50).toFixed(2)})`,
          ...(through.length + late.length > 0
            ? [`genres with pages that pass: ${genresOf([...through, ...late])}`]
            : []),
        ].join('; '),
      };
    },
  },
];
