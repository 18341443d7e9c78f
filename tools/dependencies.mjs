import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, run, Trouble } from './command.mjs';

/** Installs the npm packages of the lock file where they are missing or others. */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new Trouble(`Node 20.12 or newer is needed; this is ${process.versions.node}. https://nodejs.org/`);
  }
  if (dependenciesMatch()) return;
  console.log('Installing npm packages …');
  // The npm that runs this script, if one does: another one on the PATH may be older.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = npm?.endsWith('js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args);
  if (!installed) throw new Trouble('npm could not install the packages; is the network there?');
}

/** True when node_modules holds every package of package-lock.json in its version. */
export function dependenciesMatch() {
  /** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
  const read = (file) => JSON.parse(readFileSync(join(project, file), 'utf8')).packages;
  const wanted = read('package-lock.json');
  try {
    const present = read('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      // '' is the project itself; an optional package may be for another system.
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}
