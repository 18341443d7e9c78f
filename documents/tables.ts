import type { Block } from '../disclosure/disclosure';

/** What is seen of one table while its cells are read. */
export interface TableSeen {
  row: number;
  column: number;
  columns: number;
  /** For each column, how many further rows a cell above still covers. */
  covered: number[];
  header: boolean;
  layout: boolean;
}

/** Bounds on spans: a page may claim any number. */
const most = 200;

function spanOf(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return value > 0 ? Math.min(value, most) : 1;
}

/** The tables of one document: positions of cells, and which tables hold data and which only lay out the page. */
export class Tables {
  readonly seen: TableSeen[] = [];

  /** A table begins; the answer is its number. `inside`: the number of the table it stands in, if any. */
  open(element: Element, inside: number | undefined): number {
    const role = element.getAttribute('role');
    const outer = inside === undefined ? undefined : this.seen[inside];
    // What holds another table lays out the page.
    if (outer) outer.layout = true;
    this.seen.push({
      row: -1,
      column: 0,
      columns: 0,
      covered: [],
      header: false,
      layout: role === 'presentation' || role === 'none',
    });
    return this.seen.length - 1;
  }

  row(number: number): void {
    const table = this.seen[number];
    if (!table) return;
    table.row += 1;
    table.column = 0;
    for (let i = 0; i < table.covered.length; i++)
      table.covered[i] = Math.max(0, (table.covered[i] ?? 0) - 1);
  }

  /** A cell begins: where it stands. */
  cell(number: number, element: Element): NonNullable<Block['cell']> {
    const table = this.seen[number];
    const header = element.localName === 'th' || element.parentElement?.parentElement?.localName === 'thead';
    if (!table) return { table: number, row: 0, column: 0, header };
    while ((table.covered[table.column] ?? 0) > 0) table.column += 1;
    const { column } = table;
    const rows = spanOf(element, 'rowspan');
    for (let i = spanOf(element, 'colspan'); i > 0 && table.column < most; i--, table.column++)
      table.covered[table.column] = rows;
    table.columns = Math.max(table.columns, table.column);
    if (header) table.header = true;
    return { table: number, row: Math.max(0, table.row), column, header };
  }

  /** Cells of tables that only lay out the page become paragraphs; the others are numbered from 0. */
  settle(blocks: Block[]): void {
    this.judge(blocks);
    const numbers = new Map<number, number>();
    for (const block of blocks) {
      if (!block.cell) continue;
      const table = this.seen[block.cell.table];
      if (!table || table.layout) {
        delete block.cell;
        if (block.kind === 'cell') block.kind = 'paragraph';
        continue;
      }
      const number = numbers.get(block.cell.table) ?? numbers.size;
      numbers.set(block.cell.table, number);
      block.cell = { ...block.cell, table: number };
    }
  }

  /** A single column, headings inside, or a cell that holds a text of its own: the page is laid out with it. */
  private judge(blocks: Block[]): void {
    const lengths = new Map<string, number>();
    for (const block of blocks) {
      if (!block.cell) continue;
      const table = this.seen[block.cell.table];
      if (!table) continue;
      if (block.kind === 'heading' || table.columns < 2) table.layout = true;
      const key = `${block.cell.table}:${block.cell.row}:${block.cell.column}`;
      const length = (lengths.get(key) ?? 0) + block.end - block.start;
      lengths.set(key, length);
      if (length > 800 && !table.header) table.layout = true;
    }
  }
}
