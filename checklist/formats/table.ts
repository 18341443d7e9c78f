/** A date of the calendar in a cell of a spreadsheet, `yyyy-mm-dd`; other cells are text as it is shown. */
export interface DateCell {
  date: string;
}
export type CellContent = string | DateCell;

/** One sheet of a spreadsheet, or a CSV file. */
export interface Table {
  /** Name of the sheet; '' for a CSV file. */
  name: string;
  /** Rows of different length are filled up with ''. Where cells were merged, each has what stands in them. */
  rows: CellContent[][];
}

/** The cell as text. */
export function cellText(cell: CellContent | undefined): string {
  return typeof cell === 'object' ? cell.date : (cell ?? '');
}
