import type { Flow, TableFlow } from './flows';
import { textOf } from './pieces';
import { closed } from './wrapping';

/** Puts the flows of a page behind those before it; a table that goes on over the page break stays one table. */
export function addFlows(flows: Flow[], next: readonly Flow[]): void {
  const [first, ...rest] = next;
  const last = flows.at(-1);
  if (last?.kind === 'table' && first?.kind === 'table' && sameColumns(last, first)) {
    join(last, first);
    flows.push(...rest);
  } else flows.push(...next);
}

function sameColumns(a: TableFlow, b: TableFlow): boolean {
  return a.columns === b.columns && a.starts.every((start, i) => Math.abs(start - (b.starts[i] ?? 0)) <= 6);
}

function rowText(table: TableFlow, row: number): string {
  return table.cells
    .filter((cell) => cell.row === row)
    .map(({ lines }) => lines.map(textOf).join(''))
    .join('|');
}

/** The rows of the second table behind those of the first: without a repeated head, a row that was broken made whole. */
function join(table: TableFlow, next: TableFlow): void {
  const repeated = rowText(table, 0) === rowText(next, 0);
  const from = repeated ? 1 : 0;
  const last = Math.max(...table.cells.map(({ row }) => row));
  const beginning = next.cells.filter(({ row }) => row === from);
  const broken =
    beginning.length > 0 &&
    !beginning.some(({ column }) => column === 0) &&
    beginning.every(({ column }) => {
      const above = table.cells.find((cell) => cell.row === last && cell.column === column);
      return above !== undefined && !closed.test(above.lines.map(textOf).join(''));
    });
  for (const cell of next.cells) {
    if (cell.row < from) continue;
    const row = last + 1 + cell.row - from - (broken ? 1 : 0);
    const above =
      broken && cell.row === from
        ? table.cells.find((one) => one.row === row && one.column === cell.column)
        : undefined;
    if (above) above.lines.push(...cell.lines);
    else table.cells.push({ ...cell, row });
  }
}
