import Papa from 'papaparse';
import { neutralise } from './formula';

/**
 * Rows as CSV: UTF-8, CRLF, no cell that runs as a formula. With a byte order mark Excel opens it right; importers that
 * take the mark for a part of the first heading get none.
 */
export function writeCsv(rows: readonly (readonly string[])[], { mark = true } = {}): string {
  const safe = rows.map((row) => row.map(neutralise));
  return `${mark ? '\uFEFF' : ''}${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}
