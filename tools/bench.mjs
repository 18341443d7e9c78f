import { ensureBrowser } from './browser.mjs';
import { runMain, runPackage, Trouble } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';

// Measures the product: `npm run bench`, `npm run -s bench -- --json`, `npm run bench -- gate` for the rows named so.
await runMain(async () => {
  const args = process.argv.slice(2);
  // Standard output is for the table: whatever is run before goes to the other.
  process.env.TAZAN_QUIET = '1';
  if (args.includes('--json')) console.log = console.error;
  await ensureDependencies();
  const browser = await ensureBrowser();

  if (!(await runPackage('wxt', ['build']))) throw new Trouble('The extension could not be built.');
  return runPackage('tsx', ['bench/bench.ts', ...args], { TAZAN_BROWSER: browser, TAZAN_QUIET: '' });
});
