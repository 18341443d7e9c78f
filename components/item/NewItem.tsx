import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Item } from '../../checklist/checklist';
import type { NewItem as Fields } from '../../checklist/interface';
import { measureChoices } from '../../measures/choices';
import { isMeasureId, type MeasureId } from '../../measures/index';
import type { Text } from '../../measures/measure';
import { Button } from '../controls/Button';
import { useEscape } from '../controls/useEscape';
import { useText } from '../language';
import { fieldWords } from '../words/fields';
import { generalWords } from '../words/general';
import { itemPageWords } from '../words/page';

interface NewItemProps {
  items: readonly Item[];
  /** Chosen at first; '' for one's own words. */
  measure: string;
  onAdd: (fields: Fields) => void;
  onCancel: () => void;
}

/** A new item: a measure, again for another scope, or the user's own words. */
export function NewItem({ items, measure: first, onAdd, onCancel }: NewItemProps) {
  const t = useText();
  const id = useId();
  const [measure, setMeasure] = useState<MeasureId | null>(isMeasureId(first) ? first : null);
  const [text, setText] = useState('');
  const [scope, setScope] = useState('');
  const [wrong, setWrong] = useState<Text>();
  const words = useRef<HTMLInputElement>(null);
  const where = useRef<HTMLInputElement>(null);
  useEffect(() => (isMeasureId(first) ? where : words).current?.focus(), []);
  useEscape(onCancel);
  const submit = () => {
    const fields = { measure, text: text.trim(), scope: scope.trim() };
    const same = items.some(
      (one) => measure !== null && one.fields.measure === measure && one.fields.scope === fields.scope,
    );
    const fault =
      measure === null && fields.text === ''
        ? itemPageWords.addNeeds
        : same
          ? itemPageWords.addSame
          : undefined;
    setWrong(fault);
    if (fault === undefined) onAdd(fields);
    else (same ? where : words).current?.focus();
  };
  return (
    <form
      class="item new-item"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t(itemPageWords.addTitle)}</h2>
      <div class="field">
        <label for={`${id}-measure`}>{t(itemPageWords.addMeasure)}</label>
        <select
          id={`${id}-measure`}
          class="select"
          value={measure ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setMeasure(isMeasureId(value) ? value : null);
            setWrong(undefined);
          }}
        >
          <option value="">{t(itemPageWords.noMeasure)}</option>
          {measureChoices().map(({ group, measures }) => (
            <optgroup key={group.en} label={t(group)}>
              {measures.map((one) => (
                <option key={one.id} value={one.id}>
                  {t(one.label)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-text`}>{t(itemPageWords.ownWords)}</label>
        <input
          id={`${id}-text`}
          ref={words}
          type="text"
          maxLength={2000}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(undefined);
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-scope`}>{t(fieldWords.scope)}</label>
        <input
          id={`${id}-scope`}
          ref={where}
          type="text"
          maxLength={2000}
          placeholder={t(itemPageWords.scopeHelp)}
          value={scope}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => {
            setScope(event.currentTarget.value);
            setWrong(undefined);
          }}
        />
      </div>
      <p class="wrong" id={`${id}-wrong`} role="alert">
        {wrong && t(wrong)}
      </p>
      <p class="row-buttons">
        <Button look="primary" submit>
          {t(itemPageWords.add)}
        </Button>
        <Button onClick={onCancel}>{t(generalWords.cancel)}</Button>
      </p>
    </form>
  );
}
