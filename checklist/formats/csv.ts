import Papa from 'papaparse';
import { columns } from './columns';
import { writeCsv } from './csv-text';
import { decode } from './encoding';
import { FormatError } from './fault';
import type { Coder } from './format';
import { restore } from './formula';
import { linesOf } from './listing';
import { cellText, type Table } from './table';

/** The checklist as CSV, a line each, and any CSV of a checklist back in. */
export default {
  write(records, context) {
    const heading = columns.map((column) => column.heading[context.language]);
    const rows = linesOf(records, context).map((line) =>
      columns.map((column) => cellText(column.cell(line, context))),
    );
    return writeCsv([heading, ...rows]);
  },

  readTables(bytes): Table[] {
    const text = decode(bytes);
    if (text.trim() === '') throw new FormatError({ fault: 'empty' });
    // A picture or a program that happens to decode.
    const head = text.slice(0, 1000);
    if (head.split('\0').length > head.length / 20 + 2) throw new FormatError({ fault: 'foreign' });
    const { data, errors } = Papa.parse(text, { delimitersToGuess: [',', '\t', ';'] });
    const quote = errors.find(({ type }) => type === 'Quotes');
    if (quote !== undefined)
      throw new FormatError({ fault: 'damaged', detail: quote.message }, { row: (quote.row ?? 0) + 1 });
    return [{ name: '', rows: data.map((row) => row.map(restore)) }];
  },
} satisfies Coder;
