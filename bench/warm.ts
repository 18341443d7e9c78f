import type { Page } from 'puppeteer-core';
import { built, readText } from './gatescript';
import { type Measured, ratioOf } from './ratio';
import { type Bench, load } from './session';

/** Calls that are timed together: what one takes is too short for the page's clock. */
const calls = 10;
const rounds = 21;

/** The gate as it ships, made to forget between the calls that it has been here. */
export const gateAgain = () => `delete globalThis.tazanGate;\n${built('gate.js')}`;
/** F. */
export const textAgain = readText;

/**
 * Two scripts again and again in turn on one page, in a world of their own as scripts of extensions run; `first` runs once
 * before. The times are those of one call.
 */
export async function warm(
  bench: Bench,
  page: { path: string; html: string },
  scripts: { first?: string; ours: string; theirs: string },
): Promise<Measured> {
  const url = bench.serve(page.path, {
    body: page.html,
    // Without neighbours in its process a page's clock is exact to 5 µs.
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  });
  const browser = await bench.browser([]);
  const tab = await browser.newPage();
  await load(tab, url);
  const times = await inOwnWorld<{ ours: number[]; theirs: number[] }>(
    tab,
    `(() => {
      ${scripts.first ?? ''};
      const ours = () => { ${scripts.ours} };
      const theirs = () => { ${scripts.theirs} };
      const time = (run) => {
        const begin = performance.now();
        for (let call = 0; call < ${calls}; call++) run();
        return (performance.now() - begin) / ${calls};
      };
      const times = { ours: [], theirs: [] };
      for (let round = 0; round < ${rounds}; round++) {
        const [a, b] = round % 2 === 0 ? [ours, theirs] : [theirs, ours];
        const [x, y] = [time(a), time(b)];
        if (round === 0) continue;
        times.ours.push(round % 2 === 0 ? x : y);
        times.theirs.push(round % 2 === 0 ? y : x);
      }
      return times;
    })()`,
  );
  await browser.close();
  return ratioOf(times.ours, times.theirs);
}

async function inOwnWorld<Result>(page: Page, expression: string): Promise<Result> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}
