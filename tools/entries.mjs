import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Trouble } from './command.mjs';
import { packageOf } from './licences.mjs';

/**
 * What each entry may carry when it starts (its script, what that imports at once, its styles): bytes before compression,
 * and packages of others. Changed on purpose, never in passing.
 * @type {Readonly<Record<string, { bytes: number, packages: readonly string[] }>>}
 */
export const budgets = {
  'gate.js': { bytes: 5_000, packages: ['wxt'] },
  'walker.js': { bytes: 18_000, packages: ['wxt'] },
  'marks.js': { bytes: 105_000, packages: ['@primer/octicons', 'preact', 'text-fragments-polyfill', 'wxt'] },
  'background.js': {
    bytes: 410_000,
    packages: ['@wxt-dev/webextension-polyfill', 'webextension-polyfill', 'idb', 'valibot', 'wxt'],
  },
  'popup.html': {
    bytes: 490_000,
    packages: ['@wxt-dev/webextension-polyfill', 'webextension-polyfill', 'idb', 'preact'],
  },
  'sidepanel.html': {
    bytes: 430_000,
    packages: ['@wxt-dev/webextension-polyfill', 'webextension-polyfill', 'idb', 'preact'],
  },
  'dashboard.html': {
    bytes: 450_000,
    packages: ['@wxt-dev/webextension-polyfill', 'webextension-polyfill', 'idb', 'preact'],
  },
  'options.html': {
    bytes: 480_000,
    packages: ['@wxt-dev/webextension-polyfill', 'webextension-polyfill', 'idb', 'preact'],
  },
  'reader.html': {
    bytes: 730_000,
    packages: [
      '@wxt-dev/webextension-polyfill',
      'webextension-polyfill',
      '@primer/octicons',
      'pdfjs-dist',
      'preact',
      'text-fragments-polyfill',
    ],
  },
  'selection.html': {
    bytes: 75_000,
    packages: ['@wxt-dev/webextension-polyfill', 'webextension-polyfill', '@primer/octicons', 'preact'],
  },
  'sample.html': {
    bytes: 470_000,
    packages: [
      '@wxt-dev/webextension-polyfill',
      'webextension-polyfill',
      '@primer/octicons',
      'idb',
      'preact',
      'text-fragments-polyfill',
    ],
  },
  'welcome.html': {
    bytes: 125_000,
    packages: ['@wxt-dev/webextension-polyfill', 'webextension-polyfill', 'preact'],
  },
  'exchange.js': { bytes: 650_000, packages: ['hucre', 'idb', 'papaparse', 'uuid', 'valibot', 'wxt'] },
};

/** Packages by the file they went into. @type {Map<string, Set<string>>} */
const parts = new Map();

/** Notes which packages each file of a build has something of. One for all bundles of a build. */
export function noteParts() {
  return {
    name: 'note-parts',
    /**
     * @param {unknown} _
     * @param {Record<string, { type: string, fileName?: string, moduleIds?: string[], modules?: Record<string, { renderedLength: number }> }>} bundle
     */
    generateBundle(_, bundle) {
      for (const [key, { fileName = key, moduleIds = [], modules = {} }] of Object.entries(bundle)) {
        const packages = moduleIds
          // Of some nothing was left.
          .filter((id) => modules[id]?.renderedLength !== 0)
          .map(packageOf)
          .filter((name) => name !== undefined);
        parts.set(fileName, new Set(packages));
      }
    },
  };
}

/**
 * What an entry of a built extension carries when it starts.
 * @typedef {{ entry: string, bytes: number, gzip: number, packages: string[] }} Entry
 */

/**
 * The entries of a built extension, the largest first.
 * @param {string} folder
 * @returns {Entry[]}
 */
export function entriesOf(folder) {
  return readdirSync(folder)
    .filter((name) => /\.(?:html|js)$/u.test(name))
    .map((entry) => {
      const files = startOf(entry, readFileSync(join(folder, entry), 'utf8'));
      const contents = files.map((file) => readFileSync(join(folder, file)));
      return {
        entry,
        bytes: contents.reduce((sum, { length }) => sum + length, 0),
        gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
        packages: [...new Set(files.flatMap((file) => [...(parts.get(file) ?? [])]))].sort(),
      };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/**
 * The files an entry starts with: a script alone, or those a page names (preloaded imports among them).
 * @param {string} entry
 * @param {string} text
 */
function startOf(entry, text) {
  if (entry.endsWith('.js')) return [entry];
  const named = [...text.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.(?:js|css))"/gu)];
  return [entry, ...new Set(named.map(([, file]) => String(file)))];
}

/**
 * The entries as a table, and what is wrong with them.
 * @param {readonly Entry[]} entries
 * @param {typeof budgets} [allowed]
 * @returns {{ table: string, wrong: string[] }}
 */
export function judged(entries, allowed = budgets) {
  const number = (/** @type {number | undefined} */ value) =>
    (value === undefined ? '' : value.toLocaleString('en')).padStart(12);
  const line = (/** @type {string} */ first, /** @type {string[]} */ ...rest) =>
    first.padEnd(20) + rest.join('');
  const table = [
    line('entry', 'bytes'.padStart(12), 'gzip'.padStart(12), 'budget'.padStart(12)),
    ...entries.map(({ entry, bytes, gzip }) =>
      line(entry, number(bytes), number(gzip), number(allowed[entry]?.bytes)),
    ),
  ].join('\n');
  const wrong = entries.flatMap(({ entry, bytes, packages }) => {
    const budget = allowed[entry];
    if (budget === undefined) return [`${entry} has no budget: give it one in tools/entries.mjs.`];
    const others = packages.filter((name) => !budget.packages.includes(name));
    return [
      ...(bytes > budget.bytes
        ? [
            `${entry} carries ${bytes.toLocaleString('en')} bytes; its budget is ${budget.bytes.toLocaleString('en')}.`,
          ]
        : []),
      ...(others.length > 0 ? [`${entry} carries ${others.join(', ')}, which it is not to have.`] : []),
    ];
  });
  return { table, wrong };
}

/**
 * Prints what the entries of a build carry, and what is wrong with that.
 * @param {string} folder
 * @param {boolean} strict throws then: a build that is tested ends there, one that is being tried does not
 */
export function checkEntries(folder, strict) {
  const { table, wrong } = judged(entriesOf(folder));
  console.log(`\n${table}\n`);
  if (wrong.length === 0) return;
  if (strict) throw new Trouble(wrong.join('\n'));
  console.error(`${wrong.join('\n')}\n`);
}
