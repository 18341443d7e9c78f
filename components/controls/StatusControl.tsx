import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Status, statuses } from '../../checklist/checklist';
import { useText } from '../language';
import { StatusMark } from '../page/StatusMark';
import { statusLabels } from '../page/strings';
import { generalWords } from '../words/general';
import { statusWords } from '../words/status';
import { Button } from './Button';

/** How one status is being changed: 対象外 first asks for its reason. */
export interface StatusChoice {
  /** The reason is being asked for. */
  asking: boolean;
  /** Changes the status, or asks for the reason. */
  choose: (status: Status) => void;
  /** Sets 対象外 with this reason. */
  give: (reason: string) => void;
  /** Asks no more. */
  leave: () => void;
  /** The keys 1 to 5 stand for the statuses in their order; true when the event was one of them. */
  press: (event: KeyboardEvent) => boolean;
}

/** The change of one status. */
export function useStatusChoice(
  status: Status,
  onChange: (status: Status, reason: string) => void,
): StatusChoice {
  const [asking, setAsking] = useState(false);
  const choose = (next: Status) => {
    setAsking(next === 'not-applicable');
    if (next !== 'not-applicable' && next !== status) onChange(next, '');
  };
  return {
    asking,
    choose,
    give: (reason) => {
      setAsking(false);
      onChange('not-applicable', reason);
    },
    leave: () => setAsking(false),
    press: (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
      const next = /^[1-5]$/u.test(event.key) ? statuses[Number(event.key) - 1] : undefined;
      if (next === undefined) return false;
      event.preventDefault();
      choose(next);
      return true;
    },
  };
}

interface StatusControlProps {
  /** What the status is of. */
  name: string;
  status: Status;
  choice: StatusChoice;
  disabled?: boolean;
  tabIndex?: number;
}

/** Our status, with its sign; by menu or with a key it is changed. */
export function StatusControl({ name, status, choice, disabled, tabIndex }: StatusControlProps) {
  const t = useText();
  const shown = choice.asking ? 'not-applicable' : status;
  return (
    <span class={`status-control ${shown}`}>
      <StatusMark status={shown} />
      <select
        aria-label={t(statusWords.ours, name)}
        aria-keyshortcuts="1 2 3 4 5"
        value={shown}
        tabIndex={tabIndex}
        disabled={disabled}
        onChange={(event) => choice.choose(event.currentTarget.value as Status)}
        onKeyDown={(event) => {
          if (choice.press(event)) event.stopPropagation();
        }}
      >
        {statuses.map((one) => (
          <option key={one} value={one}>
            {t(statusLabels[one])}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Asks why something is not applicable; takes the focus when it appears, and gives it back. */
export function ReasonForm({ name, reason, choice }: { name: string; reason: string; choice: StatusChoice }) {
  const t = useText();
  const [text, setText] = useState(reason);
  const field = useRef<HTMLInputElement>(null);
  // Before the form is taken off again: focus must not fall to the document in between.
  useLayoutEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <form
      class="reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') choice.give(text.trim());
      }}
      onKeyDown={(event) => {
        // Digits belong to the reason here, and Escape would close the popup.
        event.stopPropagation();
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        choice.leave();
      }}
    >
      <label>
        <span>{t(statusWords.reasonFor, name)}</span>
        <input
          ref={field}
          value={text}
          maxLength={500}
          placeholder={t(statusWords.reasonExample)}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button look="primary" submit disabled={text.trim() === ''}>
        {t(generalWords.save)}
      </Button>
      <Button onClick={choice.leave}>{t(generalWords.cancel)}</Button>
    </form>
  );
}
