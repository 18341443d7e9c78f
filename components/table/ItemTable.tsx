import { Fragment } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Item, Status } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';
import { useText } from '../language';
import { tableWords } from '../words/table';
import { type Cell, moved } from './moves';
import type { Sorting } from './narrowing';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { useColumns } from './useColumns';
import { useVirtualRows } from './useVirtualRows';

interface ItemTableProps {
  rows: readonly Item[];
  /** Their ids; the same array for as long as they are the same. */
  ids: readonly string[];
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting | undefined) => void;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** Id of the item the focus goes to when the table appears, or ''. */
  start: string;
  /** Address of the page of an item. */
  addressOf: (item: Item) => string;
  onOpen: (item: Item) => void;
  onStatus: (item: Item, status: Status, reason: string) => void;
  onChange: (item: Item, change: ItemChange) => void;
  /** How many disclosures ask for an item. */
  citations: (item: Item) => number;
  owners: readonly string[];
  now: string;
  readOnly: boolean;
  /** Up, from the heading. */
  onLeave: () => void;
}

/** Height in px of a row before it was drawn. */
const rowHeight = 53;
/** Px of the window under the heading and the notice. */
const covered = { top: 56, bottom: 72 };

/**
 * The items as a grid (ARIA APG): one stop for Tab, arrows go from cell to cell, of ten thousand rows only those near the
 * window are drawn. Row -1 is the heading, column -1 the selection.
 */
export function ItemTable(props: ItemTableProps) {
  const { rows, selected, onSelect, readOnly } = props;
  const t = useText();
  const columns = useColumns();
  const grid = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState<Cell>(() => ({
    row: Math.max(0, props.start === '' ? 0 : rows.findIndex(({ id }) => id === props.start)),
    column: 0,
  }));
  // The list and the window may have shrunk.
  const cell = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };
  /** The cell takes the focus once it is drawn. */
  const wanted = useRef(props.start !== '');
  /** Where a selection by Shift begins. */
  const anchor = useRef(cell.row);
  const keyOf = useCallback((index: number) => props.ids[index] ?? '', [props.ids]);
  const { drawn, offset, total, list, measure, reach } = useVirtualRows({
    count: rows.length,
    estimate: rowHeight,
    keyOf,
    pinned: cell.row,
    covered,
  });

  useLayoutEffect(() => {
    if (props.start !== '') reach(cell.row);
  }, []);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const element = grid.current?.querySelector<HTMLElement>(
      `[data-row="${cell.row}"] > [data-column="${cell.column}"]`,
    );
    if (!element) return;
    wanted.current = false;
    element.focus({ preventScroll: true });
  });

  const go = (to: Cell) => {
    wanted.current = true;
    if (to.row >= 0) reach(to.row);
    setAt(to);
  };
  const toggle = (row: number, on: boolean) => {
    const item = rows[row];
    if (item === undefined) return;
    const next = new Set(selected);
    if (on) next.add(item.id);
    else next.delete(item.id);
    anchor.current = row;
    onSelect(next);
  };
  const selectTo = (row: number) => {
    const [from, to] = [Math.min(anchor.current, row), Math.max(anchor.current, row)];
    onSelect(new Set([...selected, ...rows.slice(from, to + 1).map(({ id }) => id)]));
  };
  const selectAll = () =>
    onSelect(selected.size === rows.length ? new Set() : new Set(rows.map(({ id }) => id)));

  const press = (event: KeyboardEvent) => {
    // Only the cells themselves: a field in one has the keys for itself.
    const own = event.target instanceof HTMLElement && event.target.dataset.column !== undefined;
    if (!own || event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((innerHeight - covered.top - covered.bottom) / rowHeight) - 1);
    const to = moved(cell, event.key, {
      command,
      rows: rows.length,
      columns: columns.length,
      page,
      selectable: !readOnly,
    });
    if (to !== undefined) {
      event.preventDefault();
      if (to === 'out') {
        props.onLeave();
        return;
      }
      if (event.shiftKey && to.row !== cell.row && to.row >= 0 && cell.row >= 0 && !readOnly) {
        if (!selected.has(rows[cell.row]?.id ?? '')) anchor.current = cell.row;
        selectTo(to.row);
      }
      go(to);
      return;
    }
    if (readOnly) return;
    if (command && event.key === 'a') {
      event.preventDefault();
      selectAll();
    } else if (event.key === ' ' && cell.row >= 0) {
      event.preventDefault();
      toggle(cell.row, !selected.has(rows[cell.row]?.id ?? ''));
    } else if (event.key === 'Escape' && selected.size > 0) {
      event.preventDefault();
      onSelect(new Set());
    }
  };

  let end = offset;
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of the ARIA practices, on the element closest to it
      role="grid"
      class="table"
      aria-label={t(tableWords.name)}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (readOnly ? 0 : 1)}
      aria-multiselectable={!readOnly}
      ref={grid}
      onKeyDown={press}
      onFocusCapture={(event) => {
        const place = placeOf(event.target);
        if (place !== undefined && (place.row !== at.row || place.column !== at.column)) setAt(place);
      }}
    >
      <TableHead
        columns={columns}
        sorting={props.sorting}
        onSort={props.onSort}
        current={cell.row < 0 ? cell.column : undefined}
        all={rows.length > 0 && selected.size === rows.length}
        some={selected.size > 0}
        onSelectAll={readOnly ? undefined : selectAll}
      />
      <tbody
        ref={(element) => {
          body.current = element;
          list(element);
        }}
      >
        {drawn.map(({ index, key, start, end: next }) => {
          const item = rows[index];
          const gap = start - end;
          end = next;
          if (item === undefined) return null;
          return (
            <Fragment key={key}>
              {gap > 0 && <Gap height={gap} />}
              <TableRow
                item={item}
                index={index}
                columns={columns}
                current={index === cell.row ? cell.column : undefined}
                selected={selected.has(item.id)}
                onSelect={(on, range) => (range ? selectTo(index) : toggle(index, on))}
                address={props.addressOf(item)}
                onOpen={props.onOpen}
                onStatus={props.onStatus}
                onChange={props.onChange}
                citations={props.citations(item)}
                owners={props.owners}
                now={props.now}
                readOnly={readOnly}
                measure={measure}
              />
            </Fragment>
          );
        })}
        {offset + total > end && <Gap height={offset + total - end} />}
      </tbody>
    </table>
  );
}

/** Room of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: without cells nothing in it takes the focus
  return <tr aria-hidden="true" class="gap-row" style={{ height }} />;
}

function placeOf(target: EventTarget | null): Cell | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !row) return undefined;
  return { row: Number(row.dataset.row), column: Number(cell.dataset.column) };
}
