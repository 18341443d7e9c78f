import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox } from './browser.mjs';
import { project, runMain, runPackage } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { reportSizes } from './sizes.mjs';

const results = join(project, '.output/test');
let passed = 0;
let failed = 0;
let skipped = 0;

/**
 * One step that passes or fails as a whole.
 * @param {string} name
 * @param {() => boolean | Promise<boolean>} step
 */
async function check(name, step) {
  console.log(`\n── ${name}`);
  const well = await step();
  if (well) passed += 1;
  else failed += 1;
  console.log(`${well ? '✓' : '✗'} ${name}`);
  return well;
}

/**
 * Runs one project of vitest.config.ts and counts its tests.
 * @param {string} name
 * @param {Record<string, string>} environment
 * @param {readonly string[]} [args]
 */
async function countTests(name, environment, args = []) {
  console.log(`\n── ${name} tests`);
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const well = await runPackage(
    'vitest',
    ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    environment,
  );
  const counted = readCounts(file);
  passed += counted.passed;
  skipped += counted.skipped;
  // A file that could not be loaded, or a run that broke off, has no failed test of its own.
  failed += well ? counted.failed : Math.max(1, counted.failed);
}

/** @param {string} file */
function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

await runMain(async () => {
  const started = Date.now();
  await ensureDependencies();
  const browser = await ensureBrowser();
  console.log(`Browser: ${browser}`);
  console.log(`Firefox: ${(await ensureFirefox()) ?? 'none, what is tried in it is skipped by name'}`);
  // Everything: all rounds and all cases, which takes hours.
  const long = process.argv.includes('--long');
  const cases = long ? { TAZAN_FUZZ: '10000' } : {};
  mkdirSync(results, { recursive: true });
  await check('format and lint', () => runPackage('@biomejs/biome', ['check', '.']));
  await runPackage('wxt', ['prepare']);
  await check('types', () => runPackage('typescript', ['--noEmit', '-p', 'tsconfig.json'], {}, 'tsc'));
  await check('types of the rooms without a document', () =>
    runPackage('typescript', ['--noEmit', '-p', 'tsconfig.pure.json'], {}, 'tsc'),
  );
  // Counting what was covered takes a third longer.
  await countTests('unit', cases, long ? ['--coverage'] : []);
  const built = await check('build', () => runPackage('wxt', ['build'], { TAZAN_BUDGETS: 'strict' }));
  if (built) {
    await check('sizes', reportSizes);
    await check('build for Firefox', () => runPackage('wxt', ['build', '-b', 'firefox', '--mv3']));
    const inBrowsers = { TAZAN_BROWSER: browser, ...(long ? { TAZAN_LONG: '1' } : {}) };
    await countTests('e2e', inBrowsers);
    await countTests('policy', inBrowsers);
  }
  console.log(`\n${Math.round((Date.now() - started) / 1000)} s${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
});
