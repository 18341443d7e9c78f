import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, project, readSources } from './sources';

const shipped =
  /^(?:measures|disclosure|documents|reports|checklist|components|entrypoints)\/|^messaging\.ts$/u;
const sources = readSources().filter(({ path }) => shipped.test(path));
const read = (path: string) => readFileSync(join(project, path), 'utf8');

/** Files of the product in which a pattern stands outside of comments. */
function using(pattern: RegExp): string[] {
  return sources
    .filter(({ text }) => pattern.test(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')))
    .map(({ path }) => path);
}

test('no text is ever made into markup', () => {
  const markup =
    /\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write|dangerouslySetInnerHTML|parseFromString/u;
  expect(using(markup), 'use textContent, or Preact').toEqual([]);
});

test('no text is ever made into code', () => {
  const code =
    /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|set(?:Timeout|Interval)\(\s*['"`]|importScripts/u;
  expect(using(code)).toEqual([]);
});

test('the network is asked in three places: for the weights in the extension, and for the PDF the user asks for', () => {
  const network =
    /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|\bRTCPeerConnection\b|navigator\.serviceWorker/u;
  expect(using(network).sort()).toEqual([
    'entrypoints/background/weights.ts',
    'entrypoints/reader/fetching.ts',
    'entrypoints/reader/inTab.ts',
  ]);
});

test('nothing is sent to a page: no page script speaks through postMessage', () => {
  const speaking = using(/\bpostMessage\s*\(/u);
  // A worker of ours, the channel between our own contexts.
  expect(speaking.sort()).toEqual([
    'checklist/store.ts',
    'entrypoints/exchange.ts',
    'entrypoints/own/exchange.ts',
  ]);
});

test('every page of ours but the reader may reach nothing but the extension', () => {
  const pages = readdirSync(join(project, 'entrypoints')).filter((name) =>
    listFiles(join(project, 'entrypoints')).includes(`entrypoints/${name}/index.html`),
  );
  expect(pages.length).toBeGreaterThan(4);
  const open = pages.filter((name) => {
    const html = read(`entrypoints/${name}/index.html`);
    const policy = html.indexOf(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; connect-src 'self'" />`,
    );
    return policy < 0 || policy > html.indexOf('<link') || policy > html.indexOf('<script');
  });
  expect(open).toEqual(['reader']);
});

test('the policy of the extension is ours: no code from elsewhere, no plug-in, no frame, http not made https', () => {
  const policy = /extension_pages:\s*"([^"]*)"/u.exec(read('wxt.config.ts'))?.[1] ?? '';
  const rules = new Map(
    policy.split(';').map((rule) => {
      const [name = '', ...values] = rule.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
  expect(rules.get('object-src')).toBe("'none'");
  expect(rules.get('frame-ancestors')).toBe("'none'");
  expect(rules.get('base-uri')).toBe("'none'");
  expect(rules.get('form-action')).toBe("'none'");
  // Firefox adds it where the extension states no policy, and PDFs over http could not be fetched then.
  expect(rules.has('upgrade-insecure-requests')).toBe(false);
});

test('nothing of the extension can be asked for by a page', () => {
  expect(read('wxt.config.ts')).not.toMatch(/web_accessible_resources|externally_connectable/u);
});
