import type { Status } from '../checklist';
import { type CellContent, cellText, type Table } from '../formats/table';
import { headingScore, joined, ownHeadings, type Target, targets } from './headings';
import { guessStatus } from './statuses';

/** How a table is to be read: what the user sees, and may change, before it is. */
export interface Matching {
  /** The row with the headings, from 0. */
  heading: number;
  /** What each column is. */
  columns: (Target | 'none')[];
  /** What each entry of the status column means; one that is not there was not guessed and must be chosen. */
  statuses: Record<string, Status>;
  /** Find the measure a line speaks of by its words. */
  findMeasures: boolean;
}

/** The most rows that are looked through for headings: titles and remarks may stand above them. */
const headingRows = 20;

/** What a table's columns most likely are. */
export function guessMatching(table: Table): Matching {
  const heading = guessHeading(table);
  const row = textsOf(table.rows[heading]);
  const columns = ownHeadings(row) ?? guessColumns(table, heading, row);
  return { heading, columns, statuses: guessStatuses(table, heading, columns), findMeasures: true };
}

/** The entries of the status column, each once, in order, with how many rows have it. */
export function statusEntries(
  table: Table,
  heading: number,
  columns: Matching['columns'],
): Map<string, number> {
  const column = columns.indexOf('status');
  const entries = new Map<string, number>();
  if (column < 0) return entries;
  for (const row of table.rows.slice(heading + 1)) {
    const entry = cellText(row[column]).trim();
    if (row.some((cell) => cellText(cell).trim() !== '')) entries.set(entry, (entries.get(entry) ?? 0) + 1);
  }
  return entries;
}

/** What the entries of the status column most likely mean. */
export function guessStatuses(
  table: Table,
  heading: number,
  columns: Matching['columns'],
): Matching['statuses'] {
  const guesses = [...statusEntries(table, heading, columns).keys()].flatMap((entry) => {
    const status = guessStatus(entry);
    return status === undefined ? [] : [[entry, status] as const];
  });
  return Object.fromEntries(guesses);
}

/** The matching with one column taken as something else; who had it before, gives it up. */
export function rematch(matching: Matching, table: Table, column: number, target: Target | 'none'): Matching {
  const columns = matching.columns.map((before, n) => {
    if (n === column) return target;
    return before === target && target !== 'none' && !joined.has(target) ? 'none' : before;
  });
  const statuses = { ...guessStatuses(table, matching.heading, columns), ...matching.statuses };
  return { ...matching, columns, statuses };
}

function guessHeading({ rows }: Table): number {
  const scores = rows.slice(0, headingRows).map((row) => {
    const texts = textsOf(row);
    if (ownHeadings(texts)) return 100;
    const known = texts.filter((text) => targets.some((target) => headingScore(text, target) > 1.5));
    return known.length;
  });
  const best = scores.indexOf(Math.max(...scores));
  if ((scores[best] ?? 0) >= 2) return best;
  const filled = rows.findIndex((row) => textsOf(row).filter((text) => text !== '').length >= 2);
  return Math.max(0, filled);
}

function guessColumns(table: Table, heading: number, row: readonly string[]): Matching['columns'] {
  const below = table.rows.slice(heading + 1, heading + 501);
  const width = Math.max(row.length, ...below.map((cells) => cells.length));
  const columns: Matching['columns'] = Array.from({ length: width }, () => 'none');
  const pairs = targets
    .flatMap((target) => row.map((text, column) => ({ target, column, score: headingScore(text, target) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const taken = new Set<Target>();
  for (const { target, column, score } of pairs) {
    // A second column of text, evidence, note or tags only when its heading says so to the word.
    if (
      columns[column] !== 'none' ||
      (taken.has(target) && !(joined.has(target) && target !== 'text' && score >= 3))
    )
      continue;
    columns[column] = target;
    taken.add(target);
  }
  const cells = (column: number) =>
    below.map((cells) => cellText(cells[column]).trim()).filter((text) => text !== '');
  const free = columns.flatMap((target, column) => (target === 'none' ? [column] : []));
  if (!taken.has('status')) {
    const status = free.find((column) => isStatus(cells(column)));
    if (status !== undefined) columns[status] = 'status';
  }
  if (!taken.has('text')) {
    const lengths = free
      .filter((column) => columns[column] === 'none')
      .map((column) => ({ column, length: meanLength(cells(column)) }));
    const longest = lengths.sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined && longest.length > 0) columns[longest.column] = 'text';
  }
  return columns;
}

/** A column without a telling heading whose entries are few and nearly all words for a status. */
function isStatus(cells: readonly string[]): boolean {
  const known = cells.filter((cell) => guessStatus(cell) !== undefined && cell.length <= 12);
  return cells.length > 0 && known.length / cells.length > 0.8 && new Set(cells).size <= 12;
}

function meanLength(cells: readonly string[]): number {
  return cells.reduce((sum, { length }) => sum + Math.min(length, 200), 0) / Math.max(1, cells.length);
}

function textsOf(row: readonly CellContent[] | undefined): string[] {
  return (row ?? []).map((cell) => cellText(cell).trim());
}
