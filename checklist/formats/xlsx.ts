import { type CellValue, readXls, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import { FormatError } from './fault';
import type { Coder } from './format';
import { sheetsOf } from './sheets';
import type { CellContent, Table } from './table';

/** The most characters a cell of Excel holds. */
const cellLimit = 32_767;

/** The checklist as an Excel workbook with its citations, notices and coverage, and any workbook of a checklist back in. */
export default {
  async write(records, context) {
    const sheets = sheetsOf(records, context).map(({ name, columns, rows, choices }) => {
      const letter = (n: number) => String.fromCharCode(65 + n);
      const last = `${letter(columns.length - 1)}${rows.length + 1}`;
      return {
        name,
        columns: columns.map(({ width }) => ({
          width,
          style: { alignment: { vertical: 'top', wrapText: true } },
        })),
        rows: [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(written))],
        cells: new Map(columns.map((_, n) => [`0,${n}`, { style: headingStyle }])),
        autoFilter: { range: `A1:${last}` },
        freezePane: { rows: 1 },
        dataValidations: choices.map(({ column, values }) => ({
          type: 'list',
          values: [...values],
          range: `${letter(column)}2:${letter(column)}${rows.length + 1}`,
          allowBlank: true,
          showErrorMessage: true,
        })),
        pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      };
    });
    const moment = new Date(context.now);
    const properties = { creator: 'Tazan', created: moment, modified: moment };
    return writeXlsx({ sheets, properties } as Parameters<typeof writeXlsx>[0]);
  },

  async readTables(bytes): Promise<Table[]> {
    const old = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    // A workbook with a password is a container of the old kind as well; it names its contents in UTF-16.
    if (old && includes(bytes, 'EncryptedPackage')) throw new FormatError({ fault: 'protected' });
    try {
      const { sheets } = await (old ? readXls(bytes) : readXlsx(bytes));
      return sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden).map(tableOf);
    } catch (cause) {
      const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
      if (name === 'EncryptedFileError') throw new FormatError({ fault: 'protected' }, {}, { cause });
      throw new FormatError({ fault: 'damaged', detail: message }, {}, { cause });
    }
  },
} satisfies Coder;

const headingStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1A3A6E' } },
  alignment: { vertical: 'center', wrapText: true },
};

function written(cell: CellContent): CellValue {
  if (typeof cell === 'object') return new Date(`${cell.date}T00:00:00Z`);
  if (cell === '') return null;
  const cut = cell.length > cellLimit ? `${cell.slice(0, cellLimit - 1)}…` : cell;
  // In the file format `_x0041_` stands for a character; so must its own underscore.
  return cut.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
}

function tableOf({ name, rows, merges = [] }: Sheet): Table {
  const cells = rows.map((row) => Array.from(row, contentOf));
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = cells[startRow]?.[startCol];
    for (let row = startRow; row <= Math.min(endRow, cells.length - 1); row++)
      for (let column = startCol; column <= Math.min(endCol, startCol + 200); column++) {
        const line = cells[row];
        if (line !== undefined && value !== undefined) line[column] = value;
      }
  }
  return { name, rows: cells.map((row) => Array.from(row, (cell) => cell ?? '')) };
}

function contentOf(value: CellValue | undefined): CellContent {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : { date: value.toISOString().slice(0, 10) };
  return value === null || value === undefined ? '' : String(value);
}

function includes(bytes: Uint8Array, name: string): boolean {
  const units = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 0; at + units.length <= bytes.length; at += 2)
    if (units.every((unit, n) => bytes[at + n] === unit)) return true;
  return false;
}
