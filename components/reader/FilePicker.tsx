import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button';
import type { Input } from './reader';

interface FilePickerProps {
  look?: 'primary' | 'plain' | 'quiet';
  label: string;
  /** An icon alone, with the label as its name. */
  bare?: boolean;
  onInput: (input: Input) => void;
}

/** A button that opens the browser's own file picker. */
export function FilePicker({ look = 'plain', label, bare = false, onInput }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  const pick = () => picker.current?.click();
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onInput({ kind: 'file', file });
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {bare ? (
        <Button look={look} icon="upload" label={label} onClick={pick} />
      ) : (
        <Button look={look} icon="upload" onClick={pick}>
          <span class="long">{label}</span>
        </Button>
      )}
    </>
  );
}
