import Papa from 'papaparse';
import { neutralise } from './formula';

/** Rows as CSV that Excel opens right: UTF-8 with a byte order mark, CRLF, no cell that runs as a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(neutralise));
  return `\uFEFF${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}
