import { isWell, type Result } from './ratio';

/** The rows as text for a terminal. */
export function tableOf(results: readonly Result[]): string {
  const cells = results.map((result) => [
    isWell(result) ? '✓' : '✗',
    result.name,
    result.value.toFixed(2),
    result.limit.toString(),
    result.ours,
    result.theirs,
  ]);
  const all = [['', 'row', 'ratio', 'limit', 'ours', 'theirs'], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const notes = results.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}`]));
  return [...lines, ...notes, ''].join('\n');
}
