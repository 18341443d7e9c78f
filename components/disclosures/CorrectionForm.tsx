import type { ComponentChildren } from 'preact';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { correctionWords } from '../words/correction';
import { generalWords } from '../words/general';

interface CorrectionFormProps {
  /** The fields. */
  children: ComponentChildren;
  onSave: () => void;
  onCancel: () => void;
}

/** What corrects a reading: fields, kept or left as it was. */
export function CorrectionForm({ children, onSave, onCancel }: CorrectionFormProps) {
  const t = useText();
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        // Digits set no status here, and Escape leaves the form alone.
        event.stopPropagation();
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
      <p class="actions">
        <Button look="primary" submit>
          {t(generalWords.save)}
        </Button>
        <Button onClick={onCancel}>{t(generalWords.cancel)}</Button>
      </p>
      <p class="faint">{t(correctionWords.kept)}</p>
    </form>
  );
}
