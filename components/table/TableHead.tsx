import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import { tableWords } from '../words/table';
import { type Column, headingOf } from './columns';
import type { Sorting } from './narrowing';

interface TableHeadProps {
  columns: readonly Column[];
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting | undefined) => void;
  /** The column Tab reaches here, if any. */
  current: number | undefined;
  /** Everything, or something, is selected. */
  all: boolean;
  some: boolean;
  onSelectAll: (() => void) | undefined;
}

/** The heading of the table: pressed, a column sorts up, then down, then not at all. */
export function TableHead({ columns, sorting, onSort, current, all, some, onSelectAll }: TableHeadProps) {
  const t = useText();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !all;
  }, [some, all]);
  const sort = (column: Column) => {
    if (sorting?.column !== column) onSort({ column, descending: false });
    else onSort(sorting.descending ? undefined : { column, descending: true });
  };
  return (
    <thead>
      <tr aria-rowindex={1} data-row={-1}>
        {onSelectAll && (
          <th
            scope="col"
            class="select-cell"
            aria-colindex={1}
            data-column={-1}
            tabIndex={current === -1 ? 0 : -1}
            onKeyDown={(event) => {
              if (event.key !== ' ' && event.key !== 'Enter') return;
              event.preventDefault();
              event.stopPropagation();
              onSelectAll();
            }}
          >
            <input
              type="checkbox"
              tabIndex={-1}
              ref={box}
              aria-label={t(tableWords.selectAll)}
              checked={all}
              onChange={onSelectAll}
            />
          </th>
        )}
        {columns.map((column, index) => {
          const sorted = sorting?.column === column ? sorting : undefined;
          return (
            <th
              key={column}
              scope="col"
              class={`${column}-cell`}
              aria-colindex={index + (onSelectAll ? 2 : 1)}
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
              data-column={index}
              tabIndex={current === index ? 0 : -1}
              onClick={() => sort(column)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                event.stopPropagation();
                sort(column);
              }}
            >
              <span>
                {t(headingOf(column))}
                {sorted && <Icon name={sorted.descending ? 'sort-desc' : 'sort-asc'} />}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
