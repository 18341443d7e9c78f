import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type Item, type Priority, priorities } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';
import { useText } from '../language';
import { fieldWords } from '../words/fields';
import { priorityWords } from '../words/table';

/** Fields that can be filled in within the table. */
export type EditedColumn = 'owner' | 'due' | 'priority' | 'nextReview';

interface CellFieldProps {
  column: EditedColumn;
  item: Item;
  /** Names known already. */
  owners: readonly string[];
  /** With nothing where it stays as it was. */
  onDone: (change: ItemChange | undefined) => void;
}

/** A field in a cell: Enter and leaving it keep what was typed, Escape does not; the cell has the focus again then. */
export function CellField({ column, item, owners, onDone }: CellFieldProps) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    if (column === 'owner') field.current?.select();
  }, []);
  const end = (keep: boolean, back: boolean) => {
    if (done.current || !field.current) return;
    done.current = true;
    const { value, validity } = field.current;
    const cell = field.current.closest<HTMLElement>('[data-column]');
    // While the field is still there: else focus falls to the document in between.
    if (back) cell?.focus();
    const before = String(item.fields[column]);
    const whole = validity.valid && value.trim() !== before;
    onDone(keep && whole ? changeOf(column, value.trim()) : undefined);
  };
  const events = {
    ref: field,
    'aria-label': t(fieldWords[column]),
    onBlur: () => end(true, false),
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.isComposing) return;
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        end(event.key === 'Enter', true);
      }
    },
  };
  if (column === 'priority')
    return (
      <select class="select" {...events} defaultValue={String(item.fields.priority)}>
        {priorities.map((one) => (
          <option key={one} value={one}>
            {t(priorityWords[one])}
          </option>
        ))}
      </select>
    );
  if (column !== 'owner')
    return <input type="date" max="9999-12-31" {...events} defaultValue={item.fields[column]} />;
  return (
    <>
      <input
        type="text"
        maxLength={200}
        list={id}
        autocomplete="off"
        {...events}
        defaultValue={item.fields.owner}
      />
      <datalist id={id}>
        {owners.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}

function changeOf(column: EditedColumn, value: string): ItemChange {
  return column === 'priority' ? { priority: Number(value) as Priority } : { [column]: value };
}
