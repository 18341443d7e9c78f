/** A cell of the grid: row -1 is the heading, column -1 the selection. */
export interface Cell {
  row: number;
  column: number;
}

interface Extent {
  /** Ctrl or ⌘ is held. */
  command: boolean;
  rows: number;
  columns: number;
  /** Rows a page has. */
  page: number;
  /** Whether there is a column for the selection. */
  selectable: boolean;
}

/** Where a key leads from a cell; `out`: up, out of the grid; undefined: the key leads nowhere. */
export function moved({ row, column }: Cell, key: string, extent: Extent): Cell | 'out' | undefined {
  const { command, rows, columns, page, selectable } = extent;
  const [first, last] = [selectable ? -1 : 0, columns - 1];
  const bottom = rows - 1;
  switch (key) {
    case 'ArrowDown':
      return command ? undefined : { row: Math.min(row + 1, bottom), column };
    case 'ArrowUp':
      if (command) return undefined;
      return row < 0 ? 'out' : { row: row - 1, column };
    case 'ArrowRight':
      return command ? undefined : { row, column: Math.min(column + 1, last) };
    case 'ArrowLeft':
      return command ? undefined : { row, column: Math.max(column - 1, first) };
    case 'PageDown':
      return { row: Math.min(Math.max(row, 0) + page, bottom), column };
    case 'PageUp':
      return { row: Math.max(Math.min(row, row - page), row < 0 ? -1 : 0), column };
    case 'Home':
      return command ? { row: Math.min(0, bottom), column } : { row, column: first };
    case 'End':
      return command ? { row: bottom, column } : { row, column: last };
    default:
      return undefined;
  }
}
