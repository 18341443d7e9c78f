import { useEffect, useRef, useState } from 'preact/hooks';
import type { DisclosureFields } from '../../checklist/checklist';
import type { DisclosureCorrection } from '../../checklist/interface';
import type { Stage } from '../../disclosure/disclosure';
import { useText } from '../language';
import { stageWords } from '../words/disclosure';
import { fieldWords } from '../words/fields';
import { CorrectionForm } from './CorrectionForm';
import { DateField } from './DateField';

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
    <CorrectionForm
      onSave={() => onSave({ ...typed, organisation: typed.organisation.trim(), title: typed.title.trim() })}
      onCancel={onCancel}
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
    </CorrectionForm>
  );
}
