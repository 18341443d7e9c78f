import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { project } from '../tools/command.mjs';
import { isWell, type Result } from './ratio';

/** Writes docs/performance.md: the table, the machine it was made on, how to repeat it. */
export function writeReport(results: readonly Result[], browser: string): void {
  const cpu = cpus();
  const rows = results.map((result) =>
    [
      `\`${result.name}\``,
      result.what,
      `${isWell(result) ? '' : '**'}${result.value.toFixed(2)}${isWell(result) ? '' : '**'}`,
      String(result.limit),
      result.ours,
      result.theirs,
    ].map((cell) => cell.replaceAll('|', '\\|')),
  );
  const missed = results.filter((result) => !isWell(result)).map(({ name }) => `\`${name}\``);
  const notes = results.flatMap(({ name, note }) => (note === undefined ? [] : [`- \`${name}\`: ${note}`]));
  const text = [
    '# How fast it is',
    '',
    'Made by `npm run bench`; do not edit. Every line is a ratio of two things measured in the same run, in turn, in a real',
    'Chromium: what counts is the ratio, the times beside it depend on the machine. Medians of at least 15 cold page loads',
    '(imports: 9 rounds). F is one read of `document.body.textContent` on the same page. Times of scripts in pages come from the',
    'trace, and are those the thread was really running.',
    '',
    '| row | ours / theirs | ratio | limit | ours | theirs |',
    '|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    missed.length === 0
      ? `All ${results.length} keep to their limits.`
      : `${results.length - missed.length} of ${results.length} keep to their limits; over them: ${missed.join(', ')}.`,
    '',
    ...(notes.length > 0 ? [...notes, ''] : []),
    '## The machine',
    '',
    `${browser}, ${type()} ${release()}, ${cpu.length} × ${cpu[0]?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}. When it ended ${loadavg()[0]?.toFixed(1)} processes were ready to run on average: a machine that is busy with other things makes every time longer, and ratios less certain.`,
    '',
    '## Again',
    '',
    '```sh',
    'npm run bench                 # everything; makes this page; ends with 1 when a ratio is over its limit',
    'npm run bench -- gate         # the rows whose names begin so; makes no page',
    'npm run -s bench -- --json    # { "ratios": { name: { value, limit } } }',
    '```',
    '',
  ].join('\n');
  writeFileSync(join(project, 'docs/performance.md'), text);
}
