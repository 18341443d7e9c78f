import { ensureBrowser } from './browser.mjs';
import { runMain, runPackage, Trouble } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';

// Measures the product: `npm run bench`, `npm run -s bench -- --json`, `npm run bench -- gate` for the rows named so.
await runMain(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--json')) console.log = console.error;
  await ensureDependencies();
  const browser = await ensureBrowser();
  // Standard output is for the table.
  if (!(await runPackage('wxt', ['build'], { TAZAN_QUIET: '1' })))
    throw new Trouble('The extension could not be built.');
  return runPackage('tsx', ['bench/bench.ts', ...args], { TAZAN_BROWSER: browser });
});
