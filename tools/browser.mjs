import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, Trouble } from './command.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * A browser that can load the extension: the one TAZAN_BROWSER names, or the first one on the PATH.
 * @returns {string | undefined} its path
 */
export function findBrowser() {
  const named = process.env.TAZAN_BROWSER;
  if (named) {
    if (!isExecutable(named)) throw new Trouble(`TAZAN_BROWSER names ${named}, which is no program.`);
    return named;
  }
  return onPath(names);
}

/**
 * A Firefox: the one TAZAN_FIREFOX names, or the first one on the PATH.
 * @returns {string | undefined} its path
 */
export function findFirefox() {
  const named = process.env.TAZAN_FIREFOX;
  if (named) {
    if (!isExecutable(named)) throw new Trouble(`TAZAN_FIREFOX names ${named}, which is no program.`);
    return named;
  }
  return onPath(['firefox-esr', 'firefox']);
}

/**
 * Installs Debian's Firefox where there is none and it can be; the tests in Firefox say so where there is none.
 * @returns {Promise<string | undefined>} its path
 */
export async function ensureFirefox() {
  if (findFirefox() === undefined && canInstall()) {
    console.log('Installing firefox-esr with apt …');
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], environment);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], environment);
  }
  return findFirefox();
}

/** @param {readonly string[]} wanted */
function onPath(wanted) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  return wanted
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isExecutable(path) && !isSnap(path));
}

/**
 * Finds a browser, or installs Debian's Chromium, with a Japanese font where there is none.
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  const found = findBrowser();
  const missing = [...(found ? [] : ['chromium']), ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && canInstall()) {
    console.log(`Installing ${missing.join(' and ')} with apt …`);
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    // An update that fails for one source need not stop the installation.
    await run('apt-get', ['update', '-qq'], environment);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], environment);
  } else if (found && missing.length > 0) {
    console.log('No Japanese font was found: install one (fonts-noto-cjk) to see the text.');
  }
  const browser = found ?? findBrowser();
  if (browser === undefined) {
    throw new Trouble(
      'No browser was found: install Chromium, Chrome or Edge (not as a snap), or set TAZAN_BROWSER to its path.',
    );
  }
  return browser;
}

/** Debian has Chromium as a package; Ubuntu's package of that name installs a snap. */
function canInstall() {
  if (process.getuid?.() !== 0) return false;
  try {
    return /^ID=["']?debian["']?$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A snap sees neither the extension's folder nor a temporary profile.
 * @param {string} path
 */
function isSnap(path) {
  const target = realpathSync(path);
  if (target.startsWith('/snap/') || target === '/usr/bin/snap') return true;
  // Ubuntu's chromium-browser is a script that calls the snap.
  const start = readFileSync(target).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/bin/');
}

function hasJapaneseFont() {
  try {
    return execFileSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
