import { Trouble } from '../tools/command.mjs';
import { isWell, type Result } from './ratio';
import { writeReport } from './report';
import { rows } from './rows/index';
import { openBench } from './session';
import { tableOf } from './table';

/** `npm run bench -- [--json] [NAME …]`: the whole table, or the rows whose names begin so. */
async function main(args: readonly string[]): Promise<number> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const chosen = rows.filter(({ name }) => wanted.length === 0 || wanted.some((one) => name.startsWith(one)));
  if (chosen.length === 0) throw new Trouble(`No row is named ${wanted.join(' or ')}.`);
  const bench = await openBench((text) => process.stderr.write(`${text}\n`));
  const results: Result[] = [];
  const failures: string[] = [];
  try {
    for (const row of chosen) {
      bench.say(`${row.name} …`);
      const { name, what, limit } = row;
      try {
        results.push({ name, what, limit, ...(await row.measure(bench)) });
      } catch (error) {
        // The other rows are worth having all the same.
        failures.push(`${name} could not be measured: ${error instanceof Error ? error.stack : error}`);
      }
    }
    if (chosen.length === rows.length && failures.length === 0) writeReport(results, await bench.version());
  } finally {
    await bench.close();
  }
  const ratios = Object.fromEntries(results.map(({ name, value, limit }) => [name, { value, limit }]));
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ ratios })}\n` : tableOf(results));
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return failures.length === 0 && results.every(isWell) ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error instanceof Trouble ? error.message : error?.stack}\n`);
    process.exitCode = 2;
  },
);
