import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingCorrection } from '../../checklist/interface';
import type { State } from '../../disclosure/disclosure';
import { measureChoices } from '../../measures/choices';
import type { MeasureId } from '../../measures/index';
import { useText } from '../language';
import { strings } from '../page/strings';
import { stateWords } from '../words/item';
import { CorrectionForm } from './CorrectionForm';
import { DateField } from './DateField';
import type { Place } from './stated';

interface PlaceFormProps {
  measure: MeasureId | 'other';
  place: Place;
  onSave: (correction: FindingCorrection) => void;
  onCancel: () => void;
}

/** Says what one place of a disclosure states: which measure, how far they are with it, and when. */
export function PlaceForm({ measure, place, onSave, onCancel }: PlaceFormProps) {
  const t = useText();
  const [chosen, setChosen] = useState({ measure, state: place.state, date: place.date });
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <CorrectionForm onSave={() => onSave(chosen)} onCancel={onCancel}>
      <label>
        <span>{t(strings.measure)}</span>
        <select
          ref={first}
          class="select"
          value={chosen.measure}
          onChange={({ currentTarget }) =>
            setChosen({ ...chosen, measure: currentTarget.value as MeasureId | 'other' })
          }
        >
          {measureChoices().map(({ group, measures }) => (
            <optgroup key={group.en} label={t(group)}>
              {measures.map(({ id, label }) => (
                <option key={id} value={id}>
                  {t(label)}
                </option>
              ))}
            </optgroup>
          ))}
          <option value="other">{t(strings.unclassified)}</option>
        </select>
      </label>
      <label>
        <span>{t(strings.state)}</span>
        <select
          class="select"
          value={chosen.state}
          onChange={({ currentTarget }) => setChosen({ ...chosen, state: currentTarget.value as State })}
        >
          {(Object.keys(stateWords) as State[]).map((state) => (
            <option key={state} value={state}>
              {t(stateWords[state])}
            </option>
          ))}
        </select>
      </label>
      <DateField
        label={t(strings.date)}
        value={chosen.date}
        onChange={(date) => setChosen({ ...chosen, date })}
      />
    </CorrectionForm>
  );
}
