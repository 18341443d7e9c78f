import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { assessmentWords, reasonWords } from '../words/assessment';
import { generalWords } from '../words/general';

interface ReasonChoiceProps {
  name: string;
  /** The reason given before, or ''. */
  reason: string;
  onGive: (reason: string) => void;
  onLeave: () => void;
}

const offered = Object.values(reasonWords);

/** Asks why a measure does not apply: by a key where the reason is one of the usual ones, else in the user's words. */
export function ReasonChoice({ name, reason, onGive, onLeave }: ReasonChoiceProps) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState(reason);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class="reasons-offered"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onGive(text.trim());
      }}
      onKeyDown={(event) => {
        // The digits mean the reasons here; those typed into the field mean themselves.
        if (event.target instanceof HTMLInputElement || !/^[1-9]$/u.test(event.key)) return;
        event.preventDefault();
        const word = offered[Number(event.key) - 1];
        if (word && !event.repeat) onGive(t(word));
      }}
    >
      <h3 id={`${id}-title`}>{t(assessmentWords.reasonFor, name)}</h3>
      <ul>
        {offered.map((word, index) => (
          <li key={word.en}>
            <button
              type="button"
              class="answer"
              aria-keyshortcuts={String(index + 1)}
              ref={index === 0 ? first : null}
              onClick={() => onGive(t(word))}
            >
              <span class="key" aria-hidden="true">
                {index + 1}
              </span>
              <span class="said">{t(word)}</span>
            </button>
          </li>
        ))}
      </ul>
      <label for={id}>{t(assessmentWords.otherReason)}</label>
      <div class="line">
        <input
          id={id}
          value={text}
          maxLength={500}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button look="primary" submit disabled={text.trim() === ''}>
          {t(generalWords.save)}
        </Button>
        <Button onClick={onLeave}>{t(generalWords.cancel)}</Button>
      </div>
    </form>
  );
}
