import type { Item, Status } from '../../checklist/checklist';
import { isSettled } from '../../checklist/progress';
import { ReasonForm, StatusControl, useStatusChoice } from '../controls/StatusControl';
import { useLanguage, useText } from '../language';
import { checklistWords } from '../words/checklist';
import { nameOf } from './items';

interface ItemRowProps {
  item: Item;
  /** The organisations that state its measure, each once. */
  askedBy: readonly string[];
  /** ISO date of today. */
  now: string;
  /** The one row of the list that Tab reaches. */
  current: boolean;
  readOnly: boolean;
  onOpen: () => void;
  onFocus: () => void;
  onStatus: (status: Status, reason: string) => void;
}

/** A line of the checklist: what it is, who asks for it, by when, and our status. */
export function ItemRow(props: ItemRowProps) {
  const { item, askedBy, now, current, readOnly, onOpen, onFocus, onStatus } = props;
  const t = useText();
  const language = useLanguage();
  const { status, reason, due, owner } = item.fields;
  const choice = useStatusChoice(status, onStatus);
  const name = nameOf(item, language);
  const overdue = due !== '' && due < now && !isSettled(status);
  const [first] = askedBy;
  return (
    <li class="row" data-id={item.id} onFocusCapture={onFocus}>
      <button
        type="button"
        class="what"
        tabIndex={current ? 0 : -1}
        aria-keyshortcuts={readOnly ? undefined : '1 2 3 4 5'}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (!readOnly && choice.press(event)) event.stopPropagation();
        }}
      >
        <span class="name">{name}</span>
        <span class="meta">
          {due !== '' && !isSettled(status) && (
            <span class={overdue ? 'overdue' : undefined}>
              {t(overdue ? checklistWords.overdue : checklistWords.due, due)}
            </span>
          )}
          {owner !== '' && <span>{owner}</span>}
          {first !== undefined && (
            <span class="asked">
              <span>{first}</span>
              {askedBy.length > 1 && <span>{t(checklistWords.andOthers, askedBy.length - 1)}</span>}
            </span>
          )}
        </span>
      </button>
      <StatusControl
        name={name}
        status={status}
        choice={choice}
        disabled={readOnly}
        tabIndex={current ? 0 : -1}
      />
      {choice.asking && <ReasonForm name={name} reason={reason} choice={choice} />}
    </li>
  );
}
