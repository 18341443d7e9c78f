import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useText } from '../language';
import { generalWords } from '../words/general';
import { Button } from './Button';
import { Icon } from './Icon';

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The arrow down goes from the field into what it found. */
  onDown?: () => void;
  element?: RefObject<HTMLInputElement | null>;
}

/** A field that searches while one types. Escape empties it. */
export function SearchField({ label, value, onChange, onDown, element }: SearchFieldProps) {
  const t = useText();
  const own = useRef<HTMLInputElement>(null);
  const field = element ?? own;
  return (
    <search class="search">
      <Icon name="search" />
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        ref={field}
        aria-label={label}
        placeholder={label}
        value={value}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          // While a conversion is under way the keys belong to it.
          if (event.isComposing) return;
          if (event.key === 'ArrowDown' && onDown) {
            event.preventDefault();
            onDown();
          }
          if (event.key === 'Escape' && value !== '') {
            // Else the browser would close the popup.
            event.preventDefault();
            event.stopPropagation();
            onChange('');
          }
        }}
      />
      {value !== '' && (
        <Button
          look="quiet"
          icon="x"
          label={t(generalWords.clear)}
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}
