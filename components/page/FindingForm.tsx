import { useEffect, useState } from 'preact/hooks';
import type { Finding, State } from '../../disclosure/disclosure';
import type { MeasureChoices } from '../../measures/choices';
import type { MeasureId } from '../../measures/index';
import { useLanguage, useText } from '../language';
import type { Chosen } from './actions';
import { Press, Said } from './Said';
import { stateLabels, strings } from './strings';

interface FindingFormProps {
  /** What it says at first. */
  chosen: Chosen;
  /** Offered before all others. */
  suggested: readonly MeasureId[];
  choices(): Promise<MeasureChoices[] | null>;
  /** What the button that ends the form says. */
  done: string;
  onDone(chosen: Chosen): void;
  onCancel(): void;
}

/** Says what a text states: which measure, how far they are with it, and when. */
export function FindingForm({ chosen, suggested, choices, done, onDone, onCancel }: FindingFormProps) {
  const t = useText();
  const language = useLanguage();
  const [now, setNow] = useState(chosen);
  const [groups, setGroups] = useState<MeasureChoices[] | null>(null);
  useEffect(() => {
    let gone = false;
    void choices().then((answer) => {
      if (!gone) setGroups(answer);
    });
    return () => {
      gone = true;
    };
  }, []);
  const byId = new Map(groups?.flatMap(({ measures }) => measures.map((one) => [one.id, one.label])));
  return (
    <form
      class="finding"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(now);
      }}
    >
      <label>
        <Said text={t(strings.measure)} />
        <select
          aria-label={t(strings.measure)}
          value={now.measure}
          onChange={({ currentTarget }) =>
            setNow({ ...now, measure: currentTarget.value as Finding['measure'] })
          }
        >
          {suggested.length > 0 && (
            <optgroup label={t(strings.suggested)}>
              {suggested.map((id) => (
                <option key={id} value={id}>
                  {byId.get(id)?.[language] ?? id}
                </option>
              ))}
            </optgroup>
          )}
          {groups?.map(({ group, measures }) => (
            <optgroup key={group.en} label={group[language]}>
              {measures
                .filter(({ id }) => !suggested.includes(id))
                .map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label[language]}
                  </option>
                ))}
            </optgroup>
          ))}
          <option value="other">{t(strings.unclassified)}</option>
        </select>
      </label>
      <label>
        <Said text={t(strings.state)} />
        <select
          aria-label={t(strings.state)}
          value={now.state}
          onChange={({ currentTarget }) => setNow({ ...now, state: currentTarget.value as State })}
        >
          {(Object.keys(stateLabels) as State[]).map((state) => (
            <option key={state} value={state}>
              {t(stateLabels[state])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Said text={t(strings.date)} />
        <input
          type={now.date.length === 7 ? 'month' : 'date'}
          aria-label={t(strings.date)}
          value={now.date}
          onChange={({ currentTarget }) => setNow({ ...now, date: currentTarget.value })}
        />
      </label>
      <div class="actions">
        <button type="submit" class="primary" aria-label={done}>
          <Said text={done} />
        </button>
        <Press label={t(strings.cancel)} onPress={onCancel} />
      </div>
    </form>
  );
}
