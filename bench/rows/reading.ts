import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { SourceText } from '../../disclosure/disclosure';
import { project } from '../../tools/command.mjs';
import { builtExtension } from '../../tools/sizes.mjs';
import { readPage } from '../../training/page';
import { bundle } from '../bundle';
import { writeCopy } from '../copy';
import { compared } from '../interleaved';
import type { Row } from '../ratio';
import { writeExtension, writeScripts } from '../scripts';

/** Bytes of text, in UTF-8. */
const size = 20 * 1024;

/** A notice of our own of about that length: parts of several in one. */
function notice(): SourceText {
  const folder = join(project, 'training/documents/A');
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    file: string;
    disclosure: boolean;
  }[];
  const bodies = gold
    .filter(({ disclosure, file }) => disclosure && file.endsWith('.html'))
    .map(({ file }) => readFileSync(join(folder, file), 'utf8'))
    .map((html) => /<body[^>]*>([\s\S]*)<\/body>/u.exec(html)?.[1] ?? '');
  let html = '';
  for (const body of bodies) {
    const source = readPage(`<!DOCTYPE html><title>お詫びとご報告</title><body>${html}`, 'http://127.0.0.1/');
    if (Buffer.byteLength(source.text) >= size) return source;
    html += `<div>${body}</div>`;
  }
  throw new Error('The notices of our own are too short.');
}

/** Hands the text over from a page, to a background that is awake and has loaded nothing yet. */
const handOver = (source: SourceText) => `(async () => {
  const source = ${JSON.stringify(source)};
  await chrome.runtime.sendMessage({ type: 'measureChoices' });
  const begin = performance.now();
  const answer = await chrome.runtime.sendMessage({ type: 'read', source, forced: false, marked: true });
  document.title = JSON.stringify({ time: performance.now() - begin, findings: answer?.disclosure?.findings.length ?? 0 });
})();\n`;

async function read(browser: Browser, url: string): Promise<{ time: number; findings: number }> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await (await target?.worker())?.close();
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction("document.title.startsWith('{')", { timeout: 60_000, polling: 50 });
  const answer = JSON.parse(await page.title()) as { time: number; findings: number };
  await page.close();
  return answer;
}

/** What reading a notice costs. */
export const readingRows: readonly Row[] = [
  {
    name: 'read-disclosure',
    what: 'a notice of 20 KB handed over, read and answered, weights not loaded, background awake / echoing its text, loading the same weights, and the Aho–Corasick of @monyone/aho-corasick for the phrases of the measures',
    limit: 1.5,
    async measure(bench) {
      const source = notice();
      const script = { 'read.js': handOver(source) };
      const copy = await writeCopy();
      const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as object;
      writeFileSync(join(copy, 'read.js'), script['read.js']);
      const content = [{ matches: ['http://127.0.0.1/*run=read'], js: ['read.js'], run_at: 'document_idle' }];
      writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, content_scripts: content }));
      const neighbour = writeScripts('neighbour', { read: script });
      writeFileSync(join(neighbour, 'weights.bin'), readFileSync(join(builtExtension, 'weights.bin')));
      writeExtension(neighbour, {
        background: { service_worker: 'neighbour.js' },
        scripts: { 'neighbour.js': await bundle('bench/own/neighbour.ts') },
      });
      const url = `${bench.serve('/blank', { body: '<!DOCTYPE html><title>blank</title><p>blank</p>' })}?run=read`;
      const [ours, theirs] = [await bench.browser([copy]), await bench.browser([neighbour])];
      let findings = 0;
      const measured = await compared(
        async () => {
          const answer = await read(ours, url);
          findings = answer.findings;
          return answer.time;
        },
        async () => (await read(theirs, url)).time,
      );
      await Promise.all([ours.close(), theirs.close()]);
      if (findings === 0) throw new Error('The notice was not read as one.');
      return { ...measured, note: `${findings} findings in it` };
    },
  },
];
