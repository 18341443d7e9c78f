import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { fieldWords } from '../words/fields';
import { itemPageWords } from '../words/page';

interface TagsProps {
  tags: readonly string[];
  /** Every tag there is. */
  known: readonly string[];
  disabled: boolean;
  onChange: (tags: string[]) => void;
}

/** The tags of an item: each can be taken away, others be added. */
export function Tags({ tags, known, disabled, onChange }: TagsProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    // Several at once, as they are written in Japanese and in English.
    const more = typed.split(/[,、，]/u).map((tag) => tag.trim());
    const next = [...new Set([...tags, ...more])].filter((tag) => tag !== '');
    setTyped('');
    if (next.length > tags.length) onChange(next);
  };
  return (
    <form
      class="field tags-field"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{t(fieldWords.tags)}</label>
      {tags.length > 0 && (
        <ul>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
              {!disabled && (
                <Button
                  look="quiet"
                  icon="x"
                  label={t(itemPageWords.removeTag, tag)}
                  onClick={() => {
                    onChange(tags.filter((one) => one !== tag));
                    field.current?.focus();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <span class="with-button">
        <input
          id={id}
          ref={field}
          type="text"
          maxLength={200}
          list={`${id}-list`}
          autocomplete="off"
          placeholder={t(itemPageWords.tagsHelp)}
          value={typed}
          disabled={disabled}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') event.stopPropagation();
          }}
          onBlur={add}
        />
        <Button
          icon="plus"
          label={t(itemPageWords.addTag)}
          submit
          disabled={disabled || typed.trim() === ''}
        />
      </span>
      <datalist id={`${id}-list`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </form>
  );
}
