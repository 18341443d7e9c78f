import type { ComponentChildren } from 'preact';
import type { Block, SourceText } from '../../disclosure/disclosure';
import { useText } from '../language';
import { readerWords } from '../words/reader';

/** A document as text: what was read of it, in its order. Furniture (a letterhead, menus of a printed page) is not shown. */
export function TextView({
  source,
  element,
}: {
  source: SourceText;
  element: (article: HTMLElement | null) => void;
}) {
  return (
    <article class="text-view" lang="ja" ref={element}>
      {partsOf(source).map((part) =>
        part.kind === 'page' ? (
          <PageBreak key={`page ${part.page}`} page={part.page} />
        ) : part.kind === 'table' ? (
          <Table key={part.start} cells={part.cells} text={source.text} />
        ) : (
          <Part key={part.block.start} block={part.block} heading={part.heading} text={source.text} />
        ),
      )}
    </article>
  );
}

type ShownPart =
  | { kind: 'page'; page: number }
  | { kind: 'block'; block: Block; heading: number }
  | { kind: 'table'; start: number; cells: Block[] };

/** Blocks in order, cells of a table together, with a break where a page begins. */
function partsOf({ blocks, pages = [] }: SourceText): ShownPart[] {
  const parts: ShownPart[] = [];
  let page = 1;
  let heading = 1;
  for (const block of blocks) {
    if (block.furniture) continue;
    const last = parts.at(-1);
    const continues =
      block.cell && last?.kind === 'table' && last.cells[0]?.cell?.table === block.cell.table ? last : null;
    if (continues) {
      continues.cells.push(block);
      continue;
    }
    while (page < pages.length && (pages[page] ?? 0) <= block.start) page += 1;
    if (pages.length > 1 && page !== lastPage(parts)) parts.push({ kind: 'page', page });
    if (block.cell) parts.push({ kind: 'table', start: block.start, cells: [block] });
    else {
      // Levels told from sizes leave gaps, which tags must not.
      if (block.kind === 'heading') heading = Math.min(block.level + 1, heading + 1, 6);
      parts.push({ kind: 'block', block, heading });
    }
  }
  return parts;
}

function lastPage(parts: readonly ShownPart[]): number | undefined {
  const found = parts.findLast((part) => part.kind === 'page');
  return found?.kind === 'page' ? found.page : undefined;
}

function PageBreak({ page }: { page: number }) {
  const t = useText();
  return (
    <p class="page-break" data-page={page}>
      {t(readerWords.page, page)}
    </p>
  );
}

function Part({ block, heading, text }: { block: Block; heading: number; text: string }) {
  const { start, end, kind, level } = block;
  const words = text.slice(start, end);
  if (kind === 'heading') {
    const Heading = `h${heading}` as 'h2';
    return <Heading data-start={start}>{words}</Heading>;
  }
  if (kind === 'item')
    return (
      <p class="listed" style={{ '--level': level }} data-start={start}>
        {words}
      </p>
    );
  return <p data-start={start}>{words}</p>;
}

function Table({ cells, text }: { cells: readonly Block[]; text: string }) {
  const rows = new Map<number, Map<number, Block[]>>();
  let columns = 0;
  for (const block of cells) {
    const { row = 0, column = 0 } = block.cell ?? {};
    const cellsOfRow = rows.get(row) ?? new Map<number, Block[]>();
    rows.set(row, cellsOfRow);
    cellsOfRow.set(column, [...(cellsOfRow.get(column) ?? []), block]);
    columns = Math.max(columns, column + 1);
  }
  return (
    <div class="table">
      <table>
        <tbody>
          {[...rows].map(([row, found]) => (
            <tr key={row}>
              {Array.from({ length: columns }, (_, column) => {
                const blocks = found.get(column) ?? [];
                const content: ComponentChildren = blocks.map(({ start, end }) => (
                  <p key={start} data-start={start}>
                    {text.slice(start, end)}
                  </p>
                ));
                return blocks[0]?.cell?.header ? (
                  <th key={column} scope="col">
                    {content}
                  </th>
                ) : (
                  <td key={column}>{content}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
