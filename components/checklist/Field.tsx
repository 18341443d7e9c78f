import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  kind?: 'line' | 'text' | 'date';
  placeholder?: string;
  /** What may well be meant. */
  suggestions?: readonly string[];
  disabled: boolean;
  /** False when it could not be kept: what was typed then stays in the field. */
  onCommit: (value: string) => Promise<boolean>;
}

/** Milliseconds without a key after which what was typed is kept: a popup can close at any moment. */
const pause = 600;

/** A field that keeps what is typed by itself, and follows changes made elsewhere while nobody types in it. */
export function Field({
  label,
  value,
  kind = 'line',
  placeholder,
  suggestions,
  disabled,
  onCommit,
}: FieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef(0);
  const commit = async () => {
    clearTimeout(timer.current);
    return draft === null || draft.trim() === value || !isWhole(draft, kind) || onCommit(draft.trim());
  };
  const latest = useRef(commit);
  latest.current = commit;
  // The view may be left with the field still in hand.
  useEffect(() => () => void latest.current(), []);
  const events = {
    id,
    value: draft ?? value,
    disabled,
    maxLength: 10_000,
    onInput: (event: { currentTarget: { value: string } }) => {
      setDraft(event.currentTarget.value);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void latest.current(), pause);
    },
    onBlur: async () => {
      if (await commit()) setDraft(null);
    },
    // Digits are no statuses here.
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') event.stopPropagation();
    },
  };
  return (
    <div class={`field ${kind}`}>
      <label for={id}>{label}</label>
      {kind === 'line' && (
        <input
          type="text"
          placeholder={placeholder}
          list={suggestions && `${id}-list`}
          autocomplete="off"
          {...events}
        />
      )}
      {kind === 'line' && suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {kind === 'date' && <input type="date" max="9999-12-31" {...events} />}
      {kind === 'text' && <textarea rows={3} placeholder={placeholder} {...events} />}
    </div>
  );
}

/** A date is whole once its year is: while it is typed it passes through years like 0002. */
function isWhole(draft: string, kind: FieldProps['kind']): boolean {
  return kind !== 'date' || draft === '' || /^[1-9]\d{3}-\d{2}-\d{2}$/u.test(draft);
}
