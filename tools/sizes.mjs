import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { project } from './command.mjs';

/** Where `wxt build` puts the extension for Chromium. */
export const builtExtension = join(project, '.output/chrome-mv3');

/**
 * Bytes, before compression, of what every page or every recognised page pays for.
 * @type {Readonly<Record<string, number>>}
 */
const limits = { 'gate.js': 6_000, 'walker.js': 30_000, 'marks.js': 120_000 };

/**
 * Prints the size of every file of the built extension.
 * @returns {boolean} whether the scripts that run inside pages keep to their limits
 */
export function reportSizes() {
  const rows = readdirSync(builtExtension, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const name = relative(builtExtension, path);
      return { name, size: bytes.length, gzip: gzipSync(bytes).length, limit: limits[name] };
    })
    .sort((a, b) => b.size - a.size);
  const number = (/** @type {number} */ value) => value.toLocaleString('en').padStart(12);
  console.log(`${'file'.padEnd(44)}${'bytes'.padStart(12)}${'gzip'.padStart(12)}${'limit'.padStart(12)}`);
  for (const { name, size, gzip, limit } of rows) {
    console.log(
      `${name.padEnd(44)}${number(size)}${number(gzip)}${limit === undefined ? '' : number(limit)}`,
    );
  }
  const total = rows.reduce((sum, { size }) => sum + size, 0);
  console.log(`${'all'.padEnd(44)}${number(total)}`);
  const missing = Object.keys(limits).filter((name) => !rows.some((row) => row.name === name));
  for (const name of missing) console.error(`${name} was not built.`);
  const large = rows.filter(({ size, limit }) => limit !== undefined && size > limit);
  for (const { name, size, limit } of large)
    console.error(`${name} has ${size} bytes; its limit is ${limit}.`);
  return missing.length === 0 && large.length === 0;
}
