import { useState } from 'preact/hooks';
import type { Item, Status } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';
import { isSettled } from '../../checklist/progress';
import { groupLabel, groupOf, nameOf } from '../checklist/items';
import { ReasonForm, StatusControl, useStatusChoice } from '../controls/StatusControl';
import { useLanguage, useText } from '../language';
import { priorityWords, tableWords } from '../words/table';
import { writeNumber, writeShortDate } from '../words/written';
import { CellField, type EditedColumn } from './CellField';
import type { Column } from './columns';

interface TableRowProps {
  item: Item;
  /** In the table, from 0. */
  index: number;
  columns: readonly Column[];
  /** The column Tab reaches in this row, if any. */
  current: number | undefined;
  selected: boolean;
  /** `range`: everything from where the selection began. */
  onSelect: (on: boolean, range: boolean) => void;
  address: string;
  onOpen: (item: Item) => void;
  onStatus: (item: Item, status: Status, reason: string) => void;
  onChange: (item: Item, change: ItemChange) => void;
  citations: number;
  owners: readonly string[];
  /** ISO date of today. */
  now: string;
  readOnly: boolean;
  measure: (element: HTMLElement | null) => void;
}

/** Columns in which one can type. */
const edited: Partial<Record<Column, EditedColumn>> = {
  owner: 'owner',
  due: 'due',
  priority: 'priority',
  review: 'nextReview',
};

/** An item in the table. */
export function TableRow(props: TableRowProps) {
  const { item, index, columns, current, selected, citations, now, readOnly } = props;
  const t = useText();
  const language = useLanguage();
  const { status, reason, owner, due, priority, nextReview, tags } = item.fields;
  const [editing, setEditing] = useState<Column>();
  const choice = useStatusChoice(status, (next, why) => props.onStatus(item, next, why));
  const name = nameOf(item, language);
  const overdue = due !== '' && due < now && !isSettled(status);

  const shown: Record<Column, preact.ComponentChildren> = {
    name: (
      <>
        <a
          href={props.address}
          tabIndex={-1}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            props.onOpen(item);
          }}
        >
          {name}
        </a>
        {tags.length > 0 && (
          <span class="tags">
            {tags.map((tag) => (
              <span class="tag" key={tag}>
                {tag}
              </span>
            ))}
          </span>
        )}
      </>
    ),
    group: t(groupLabel(groupOf(item))),
    status: (
      <>
        <StatusControl name={name} status={status} choice={choice} disabled={readOnly} tabIndex={-1} />
        {choice.asking && <ReasonForm name={name} reason={reason} choice={choice} />}
      </>
    ),
    owner,
    due: due !== '' && (
      <span class={overdue ? 'overdue' : undefined}>
        {writeShortDate(due, language)}
        {overdue && <span class="spoken">{t(tableWords.overdue)}</span>}
      </span>
    ),
    priority: priority > 0 && t(priorityWords[priority]),
    review: nextReview !== '' && writeShortDate(nextReview, language),
    citations: citations > 0 && (
      <>
        <span aria-hidden="true">{writeNumber(citations, language)}</span>
        <span class="spoken">{t(tableWords.disclosures, citations)}</span>
      </>
    ),
  };

  const press = (event: KeyboardEvent, column: Column) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && column === 'name') {
      event.preventDefault();
      props.onOpen(item);
    } else if (readOnly) return;
    else if ((event.key === 'Enter' || event.key === 'F2') && column === 'status') {
      event.preventDefault();
      (event.currentTarget as HTMLElement).querySelector('select')?.focus();
    } else if ((event.key === 'Enter' || event.key === 'F2') && edited[column]) {
      event.preventDefault();
      setEditing(column);
    } else if (column !== 'status' || !choice.asking) {
      if (choice.press(event)) event.stopPropagation();
    }
  };
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={readOnly ? undefined : selected}
      data-row={index}
      data-index={index}
      data-id={item.id}
      class={selected ? 'selected' : undefined}
      ref={props.measure}
    >
      {!readOnly && (
        <td class="select-cell" aria-colindex={1} data-column={-1} tabIndex={current === -1 ? 0 : -1}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t(tableWords.selectOne, name)}
            checked={selected}
            onClick={(event) => props.onSelect(event.currentTarget.checked, event.shiftKey)}
          />
        </td>
      )}
      {columns.map((column, place) => {
        const field = edited[column];
        return (
          <td
            key={column}
            role={column === 'name' ? 'rowheader' : undefined}
            class={`${column}-cell`}
            aria-colindex={place + (readOnly ? 1 : 2)}
            data-column={place}
            tabIndex={current === place ? 0 : -1}
            aria-keyshortcuts={column === 'name' && !readOnly ? '1 2 3 4 5' : undefined}
            onKeyDown={(event) => press(event, column)}
            onDblClick={field && !readOnly ? () => setEditing(column) : undefined}
          >
            {field && editing === column ? (
              <CellField
                column={field}
                item={item}
                owners={props.owners}
                onDone={(change) => {
                  setEditing(undefined);
                  if (change) props.onChange(item, change);
                }}
              />
            ) : (
              shown[column]
            )}
          </td>
        );
      })}
    </tr>
  );
}
