import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { builtExtension } from '../tools/sizes.mjs';
import { bundle } from './bundle';
import { workshop } from './session';

/** Says when what an own page is opened for is there, and has been painted: `until` is a selector. */
const probe = (until: string) => `{
  const look = () => {
    if (globalThis.benchUsable !== undefined || !document.querySelector(${JSON.stringify(until)})) return;
    globalThis.benchUsable = 0;
    requestAnimationFrame(() => setTimeout(() => {
      globalThis.benchUsable = performance.timeOrigin + performance.now();
    }));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}`;

/** What tells that each of the own pages can be used. */
const usable: Readonly<Record<string, string>> = {
  'popup.html': '.items .what',
  'dashboard.html': '[role=grid] [data-row]',
};

/**
 * The product as it was built with what the benchmarks need beside it: `workbench.html`, which works on its store, an empty
 * page `empty.html`, and in the own pages a word when they can be used.
 */
export async function writeCopy(): Promise<string> {
  const path = join(workshop, 'copy');
  rmSync(path, { recursive: true, force: true });
  cpSync(builtExtension, path, { recursive: true });
  const own = readdirSync(path);
  for (const [page, until] of Object.entries(usable)) {
    if (!own.includes(page)) continue;
    const script = page.replace('.html', '-probe.js');
    writeFileSync(join(path, script), probe(until));
    const html = readFileSync(join(path, page), 'utf8');
    writeFileSync(join(path, page), html.replace('<head>', `<head><script src="/${script}"></script>`));
  }
  writeFileSync(join(path, 'empty-probe.js'), probe('.items .what'));
  writeFileSync(
    join(path, 'empty.html'),
    '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>empty</title><script src="/empty-probe.js"></script></head><body><ul class="items"><li class="what">空</li></ul></body></html>',
  );
  writeFileSync(join(path, 'workbench.js'), await bundle('bench/own/workbench.ts'));
  writeFileSync(
    join(path, 'workbench.html'),
    '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>workbench</title></head><body><script src="/workbench.js"></script></body></html>',
  );
  return path;
}

/** Id of the one extension of a browser. */
export async function extensionOf(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((one) => one.url().startsWith('chrome-extension://'));
  return new URL(target.url()).host;
}

/** The workbench of the copy, opened in a tab. */
export async function openWorkbench(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${await extensionOf(browser)}/workbench.html`, { waitUntil: 'load' });
  return page;
}

/** Runs a function of the workbench there. */
export async function onWorkbench<Result>(page: Page, name: string, ...args: unknown[]): Promise<Result> {
  return (await page.evaluate(
    `globalThis.workbench[${JSON.stringify(name)}](...${JSON.stringify(args)})`,
  )) as Result;
}

/** Milliseconds since 1970 at which an own page could be used. */
export async function usableAt(page: Page): Promise<number> {
  await page.waitForFunction('globalThis.benchUsable > 0', { polling: 50, timeout: 60_000 });
  return (await page.evaluate('globalThis.benchUsable')) as number;
}
