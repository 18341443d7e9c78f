import type { Piece } from './pieces';

/** Lines of text in the order they are read, and where their column ends; null: not known from what is drawn. */
export interface TextFlow {
  kind: 'text';
  lines: Piece[];
  edge: number | null;
}

/** A cell of a table, with its lines. */
export interface FlowCell {
  row: number;
  column: number;
  lines: Piece[];
  /** Right end of what its lines may fill; null: not known. */
  edge: number | null;
}

/** A table: cells in reading order. */
export interface TableFlow {
  kind: 'table';
  cells: FlowCell[];
  columns: number;
  /** Where its columns begin, to know it again on the next page. */
  starts: number[];
}

/** A part of a page in reading order. */
export type Flow = TextFlow | TableFlow;
