import { useEffect, useRef, useState } from 'preact/hooks';
import type { DisclosureFields } from '../../checklist/checklist';
import type { DisclosureCorrection } from '../../checklist/interface';
import type { Stage } from '../../disclosure/disclosure';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { correctionWords } from '../words/correction';
import { stageWords } from '../words/disclosure';
import { fieldWords } from '../words/fields';
import { generalWords } from '../words/general';
import { DateField } from './PlaceForm';

interface FactsFormProps {
  facts: Pick<DisclosureFields, 'organisation' | 'title' | 'published' | 'stage'>;
  onSave: (correction: DisclosureCorrection) => void;
  onCancel: () => void;
}

/** Says whose disclosure it is, of when, and which report of the incident. */
export function FactsForm({ facts, onSave, onCancel }: FactsFormProps) {
  const t = useText();
  const { organisation, title, published, stage } = facts;
  const [typed, setTyped] = useState({ organisation, title, published, stage });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...typed, organisation: typed.organisation.trim(), title: typed.title.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <label>
        <span>{t(fieldWords.organisation)}</span>
        <input
          ref={first}
          value={typed.organisation}
          maxLength={200}
          onInput={({ currentTarget }) => setTyped({ ...typed, organisation: currentTarget.value })}
        />
      </label>
      <label>
        <span>{t(fieldWords.title)}</span>
        <input
          value={typed.title}
          maxLength={500}
          onInput={({ currentTarget }) => setTyped({ ...typed, title: currentTarget.value })}
        />
      </label>
      <DateField
        label={t(fieldWords.published)}
        value={typed.published}
        onChange={(date) => setTyped({ ...typed, published: date })}
      />
      <label>
        <span>{t(fieldWords.stage)}</span>
        <select
          class="select"
          value={typed.stage}
          onChange={({ currentTarget }) => setTyped({ ...typed, stage: currentTarget.value as Stage })}
        >
          {(Object.keys(stageWords) as Stage[]).map((one) => (
            <option key={one} value={one}>
              {t(stageWords[one])}
            </option>
          ))}
        </select>
      </label>
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
