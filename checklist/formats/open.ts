import { FormatError } from './fault';
import type { Backup, Format } from './format';
import { cellText, type Table } from './table';

/** The largest file that is read, in bytes. */
export const sizeLimit = 100 * 1_048_576;

/** The most rows of a table that are read. */
export const rowLimit = 100_000;

/** A file that was read: whole records, or tables whose columns are still to be matched. */
export type Opened = { format: string } & ({ backup: Backup } | { tables: Table[] });

/** A file as browsers give it. */
export interface FileLike {
  name: string;
  /** In bytes. */
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads a file of whichever of the formats it is, by what is in it and not by its name. Throws FormatError. */
export async function openFile(file: FileLike, formats: readonly Format[]): Promise<Opened> {
  // Before it is read: a film must not fill the memory.
  if (file.size > sizeLimit)
    throw new FormatError({ fault: 'too-large', bytes: file.size, limit: sizeLimit });
  if (file.size === 0) throw new FormatError({ fault: 'empty' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = bytes.subarray(0, 4096);
  const format = formats.find((one) => one.recognises?.(head, file.name));
  if (format === undefined) throw new FormatError({ fault: 'foreign' });
  const { read, readTables } = await format.load();
  if (read !== undefined) return { format: format.id, backup: await read(bytes) };
  const tables = ((await readTables?.(bytes)) ?? []).map(trimmed);
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new FormatError({ fault: 'empty' });
  const long = filled.find(({ rows }) => rows.length > rowLimit);
  if (long !== undefined)
    throw new FormatError(
      { fault: 'too-many-rows', rows: long.rows.length, limit: rowLimit },
      long.name === '' ? {} : { sheet: long.name },
    );
  return { format: format.id, tables: filled };
}

/** The table without what is empty below its last row: spreadsheets keep rows that were only ever formatted. */
function trimmed(table: Table): Table {
  const last = table.rows.findLastIndex((row) => row.some((cell) => cellText(cell).trim() !== ''));
  return { ...table, rows: table.rows.slice(0, last + 1) };
}
