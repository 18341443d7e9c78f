import { runMain, runPackage } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';

/** The properties in tests/fuzz with 10,000 cases each (or as many as the first argument says) and a new seed each time. */
await runMain(async () => {
  await ensureDependencies();
  await runPackage('wxt', ['prepare']);
  const cases = process.argv[2] ?? '10000';
  return runPackage('vitest', ['run', '--project', 'unit', 'tests/fuzz'], { TAZAN_FUZZ: cases });
});
