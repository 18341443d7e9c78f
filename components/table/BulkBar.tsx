import { useId, useState } from 'preact/hooks';
import { type Item, type Priority, priorities, type Status, statuses } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { statusLabels } from '../page/strings';
import type { Change } from '../useStore';
import { fieldWords } from '../words/fields';
import { generalWords } from '../words/general';
import { statusWords } from '../words/status';
import { bulkFieldWords, bulkWords, priorityWords } from '../words/table';
import { type Bulk, bulkChanges, bulkFields } from './bulk';

interface BulkBarProps {
  /** What is selected. */
  items: readonly Item[];
  owners: readonly string[];
  tags: readonly string[];
  change: Change;
  /** Nothing is to be selected any more. */
  onClear: () => void;
}

/** Changes one field of everything that is selected, in one step that one undo takes back. */
export function BulkBar({ items, owners, tags, change, onClear }: BulkBarProps) {
  const t = useText();
  const id = useId();
  const [field, setField] = useState<Bulk['field']>('status');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const wantsReason = field === 'status' && value === 'not-applicable';
  const bulk = { field, value: value.trim(), reason: reason.trim() };
  const ready = isReady(bulk);

  const run = async (said: string, changes: readonly { id: string; change: ItemChange }[]) => {
    setBusy(true);
    await change(said, (store) => store.changeItems(changes));
    setBusy(false);
  };
  const apply = async () => {
    const name = t(bulkFieldWords[field]);
    await run(t(bulkWords.changed, items.length, name), bulkChanges(items, bulk));
    setValue('');
    setReason('');
  };
  return (
    <form
      class="bulk"
      aria-label={t(bulkWords.title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) void apply();
      }}
    >
      <p role="status">
        <b>{t(bulkWords.selected, items.length)}</b>
      </p>
      <select
        class="select"
        aria-label={t(bulkWords.field)}
        value={field}
        onChange={(event) => {
          setField(event.currentTarget.value as Bulk['field']);
          setValue('');
        }}
      >
        {bulkFields.map((one) => (
          <option key={one} value={one}>
            {t(bulkFieldWords[one])}
          </option>
        ))}
      </select>
      {field === 'status' && (
        <select
          class="select"
          aria-label={t(fieldWords.status)}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        >
          <option value="">{t(bulkWords.choose)}</option>
          {statuses.map((one: Status) => (
            <option key={one} value={one}>
              {t(statusLabels[one])}
            </option>
          ))}
        </select>
      )}
      {field === 'priority' && (
        <select
          class="select"
          aria-label={t(fieldWords.priority)}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        >
          <option value="">{t(bulkWords.choose)}</option>
          {priorities.map((one: Priority) => (
            <option key={one} value={one}>
              {t(priorityWords[one])}
            </option>
          ))}
        </select>
      )}
      {(field === 'due' || field === 'nextReview') && (
        <input
          type="date"
          max="9999-12-31"
          aria-label={t(bulkFieldWords[field])}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      )}
      {(field === 'owner' || field === 'addTag' || field === 'removeTag') && (
        <>
          <input
            type="text"
            maxLength={200}
            list={id}
            autocomplete="off"
            aria-label={t(bulkFieldWords[field])}
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
          <datalist id={id}>
            {(field === 'owner' ? owners : tags).map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
      {wantsReason && (
        <input
          type="text"
          maxLength={500}
          aria-label={t(fieldWords.reason)}
          placeholder={t(statusWords.reasonExample)}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Button look="primary" submit disabled={!ready} settled={busy}>
        {t(field !== 'status' && field !== 'priority' && value === '' ? bulkWords.empty : bulkWords.apply)}
      </Button>
      <span class="apart">
        <Button
          look="quiet"
          icon="trash"
          settled={busy}
          onClick={() => {
            const ids = items.map(({ id: one }) => one);
            void change(t(bulkWords.removed, items.length), (store) => store.removeItems(ids));
          }}
        >
          {t(bulkWords.remove)}
        </Button>
        <Button look="quiet" icon="x" onClick={onClear}>
          {t(bulkWords.clear)}
        </Button>
      </span>
      {busy && <progress aria-label={t(generalWords.saving)} />}
    </form>
  );

  function isReady({ field: which, value: what, reason: why }: Bulk): boolean {
    if (which === 'status') return what !== '' && (what !== 'not-applicable' || why !== '');
    return which === 'owner' || which === 'due' || which === 'nextReview' || what !== '';
  }
}
