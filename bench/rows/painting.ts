import { bundle } from '../bundle';
import { counted, interleaved } from '../interleaved';
import { statedPage } from '../pages/stated';
import { median, milliseconds, type Row, ratioOf } from '../ratio';
import { writeScripts } from '../scripts';
import { type Bench, load } from '../session';
import { evaluations, running, traced } from '../trace';

/** Measured once for both rows. */
const measured = new WeakMap<Bench, ReturnType<typeof measure>>();

function times(bench: Bench): ReturnType<typeof measure> {
  const known = measured.get(bench) ?? measure(bench);
  measured.set(bench, known);
  return known;
}

/** Times of scripts that each run on a fresh load, after one that prepares; in milliseconds. */
async function measure(bench: Bench): Promise<Record<'ours' | 'theirs' | 'follow', number[]>> {
  const prepare = await bundle('bench/page/painting.tsx');
  const run = (name: string) => `painting.${name}();\n`;
  // The status changes when everything has come to rest, as it does in life.
  const later = (name: string) => `setTimeout(() => painting.${name}(), 300);\n`;
  const folder = writeScripts('painting', {
    ours: { 'prepare.js': prepare, 'ours.js': run('ours') },
    theirs: { 'prepare.js': prepare, 'theirs.js': run('theirs') },
    follow: { 'prepare.js': prepare, 'drawn.js': run('drawn'), 'follow.js': later('follow') },
  });
  const url = bench.serve('/stated', { body: statedPage() });
  const browser = await bench.browser([folder]);
  const page = await browser.newPage();
  const visit = (name: string) => () => load(page, `${url}?run=${name}`);
  const follow = async () => {
    await visit('follow')();
    await page.evaluate(() => new Promise((settle) => setTimeout(settle, 500)));
  };
  const events = await traced(page, () => interleaved([visit('ours'), visit('theirs'), follow]));
  await browser.close();
  const followed = events
    .filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith('/follow.js'))
    .sort((a, b) => a.ts - b.ts)
    .map(running);
  return {
    ours: counted(evaluations(events, '/ours.js')),
    theirs: counted(evaluations(events, '/theirs.js')),
    follow: counted(followed),
  };
}

/** What marking a page costs. */
export const paintingRows: readonly Row[] = [
  {
    name: 'paint-40',
    what: 'painting 40 findings with forced layout / wrapping them in elements by hand',
    limit: 0.5,
    async measure(bench) {
      const { ours, theirs } = await times(bench);
      return ratioOf(ours, theirs);
    },
  },
  {
    name: 'follow-status',
    what: 'one status change of 40 findings until its marks are drawn again, with forced layout / painting them as in paint-40',
    limit: 0.3,
    async measure(bench) {
      const { ours, theirs, follow } = await times(bench);
      return {
        ...ratioOf(follow, ours),
        note: `wrapping them by hand takes ${milliseconds(median(theirs))}`,
      };
    },
  },
];
