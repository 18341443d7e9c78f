import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './command.mjs';

/** What a reading is made of besides the text. */
const sources = ['disclosure', 'measures', 'public/weights.bin'];

/** A name for how texts are read by this version: another one where rules, measures or weights are others. */
export function readingVersion() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesOf))
    hash.update(`${path}\n`).update(readFileSync(join(project, path)));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} path @returns {string[]} The file, or every file in the folder, in one order everywhere. */
function filesOf(path) {
  if (/\.\w+$/u.test(path)) return [path];
  return readdirSync(join(project, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesOf(`${path}/${entry.name}`));
}
