import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { project, run, runMain, runPackage, Trouble } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';

const folder = join(project, '.output/packages');
/** What is asked of Mozilla's linter; not installed with the rest, since nothing else needs its 200 packages. */
const linter = 'addons-linter@10.13.0';

/** The earliest moment a zip can name, so that the same files give the same bytes. */
const moment = () => new Date(1980, 0, 1);

/**
 * The files of a folder, in an order that is the same everywhere.
 * @param {string} root
 * @param {readonly string[]} names relative to it
 */
async function zip(root, names) {
  const { zipSync } = await import('fflate');
  const files = [...names].sort().map((name) => {
    const bytes = new Uint8Array(readFileSync(join(root, name)));
    return [name.split(sep).join('/'), [bytes, { level: 9, mtime: moment(), os: 3, attrs: 0o644 << 16 }]];
  });
  return zipSync(Object.fromEntries(files));
}

/** @param {string} root */
function filesIn(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 */
function put(name, bytes) {
  writeFileSync(join(folder, name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${name}  ${bytes.length.toLocaleString('en')} bytes`);
  return hash;
}

/**
 * Builds for one store.
 * @param {'chrome' | 'firefox'} browser
 */
async function build(browser) {
  const built = join(project, `.output/${browser}-mv3`);
  rmSync(built, { recursive: true, force: true });
  // Stores have keys of their own.
  const well = await runPackage('wxt', ['build', '-b', browser, '--mv3'], { TAZAN_STORE: 'yes' });
  if (!well) throw new Trouble(`The build for ${browser} failed.`);
  return zip(built, filesIn(built));
}

/** The sources as they were committed: Mozilla's reviewers build from them. */
async function sources() {
  const list = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8' });
  return zip(
    project,
    list.split('\0').filter((name) => name !== ''),
  );
}

/** Makes the packages for the stores: each is built twice, and must be the same to the byte. */
await runMain(async () => {
  await ensureDependencies();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  let same = true;
  for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
    const [first, second] = [await build(browser), await build(browser)];
    put(`tazan-${version}-${browser}.zip`, first);
    const equal = Buffer.compare(first, second) === 0;
    if (!equal) console.error(`Two builds for ${browser} are not the same.`);
    same &&= equal;
  }
  put(`tazan-${version}-sources.zip`, await sources());
  if (!process.argv.includes('--lint')) {
    console.log('Not asked: --lint, which has Mozilla’s linter look at the package for Firefox.');
    return same;
  }
  const linted = await run('npx', ['--yes', linter, join(folder, `tazan-${version}-firefox.zip`)]);
  return same && linted;
});
