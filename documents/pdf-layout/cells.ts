import type { Block } from '../../disclosure/disclosure';
import type { Paragraph } from './paragraphs';
import { textOf } from './pieces';

/** Longer text does not head a column, in characters. */
const longest = 24;

/**
 * The cells of the tables as blocks; null for paragraphs that are none. The first row of a table heads its columns when
 * all of its cells are short and none is a sentence.
 */
export function shapesOfCells(
  paragraphs: readonly Paragraph[],
): (Pick<Block, 'kind' | 'level' | 'cell'> | null)[] {
  const headless = new Set<number>();
  for (const { cell, lines } of paragraphs) {
    if (cell?.row !== 0) continue;
    const text = lines.map(textOf).join('');
    if (text.length > longest || /。/.test(text)) headless.add(cell.table);
  }
  return paragraphs.map(({ cell }) =>
    cell
      ? { kind: 'cell', level: 0, cell: { ...cell, header: cell.row === 0 && !headless.has(cell.table) } }
      : null,
  );
}
