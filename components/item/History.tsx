import { useEffect, useState } from 'preact/hooks';
import type { HistoryEntry, Item } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';
import { nameOf } from '../checklist/items';
import { Button } from '../controls/Button';
import { fieldValue } from '../exchange/fieldValue';
import { useLanguage, useText } from '../language';
import type { Read } from '../useStore';
import { fieldWords } from '../words/fields';
import { itemPageWords } from '../words/page';
import { writeTime } from '../words/written';
import { type Past, pastOf } from './past';

interface HistoryProps {
  item: Item;
  /** Grows with every change of the checklist. */
  revision: number;
  read: Read;
  readOnly: boolean;
  onChange: (said: string, change: ItemChange) => void;
}

/** Actions shown at first; all of them on demand. */
const shownFirst = 10;

/** What was changed of an item, the newest first; each change can be gone back before. */
export function History({ item, revision, read, readOnly, onChange }: HistoryProps) {
  const t = useText();
  const [past, setPast] = useState<readonly Past[] | null>([]);
  const [shown, setShown] = useState(shownFirst);
  useEffect(() => {
    let gone = false;
    read((store) => store.history(item.id)).then(
      (entries) => !gone && setPast(pastOf(entries)),
      () => !gone && setPast(null),
    );
    return () => {
      gone = true;
    };
  }, [item.id, revision, read]);
  return (
    <section class="history">
      <h3>{t(itemPageWords.history)}</h3>
      {past === null && <p role="alert">{t(itemPageWords.historyFailed)}</p>}
      {past?.length === 0 && <p class="faint">{t(itemPageWords.noHistory)}</p>}
      {past && past.length > 0 && (
        <ol>
          {past.slice(0, shown).map((one) => (
            <PastAction key={one.change} item={item} past={one} readOnly={readOnly} onChange={onChange} />
          ))}
        </ol>
      )}
      {past && past.length > shown && (
        <Button onClick={() => setShown(past.length)}>{t(itemPageWords.more, past.length - shown)}</Button>
      )}
    </section>
  );
}

interface PastActionProps extends Pick<HistoryProps, 'item' | 'readOnly' | 'onChange'> {
  past: Past;
}

function PastAction({ item, past, readOnly, onChange }: PastActionProps) {
  const t = useText();
  const language = useLanguage();
  const { fields, back } = past;
  const by =
    past.by === 'reading' ? itemPageWords.byReading : past.by === 'merge' ? itemPageWords.byMerge : undefined;
  const value = (entry: HistoryEntry, which: 'before' | 'after') =>
    fieldValue(entry[which], entry.field, language) || t(itemPageWords.blank);
  return (
    <li>
      <p class="meta">
        <time dateTime={new Date(past.time).toISOString()}>{writeTime(past.time, language)}</time>
        {by && <span>{t(by)}</span>}
        {past.undoing && <span>{t(itemPageWords.takesBack)}</span>}
      </p>
      {fields.map((entry) =>
        entry.field === 'deleted' ? (
          <p key={entry.id}>
            {t(
              entry.after === true
                ? itemPageWords.removedEntry
                : past.undoing
                  ? itemPageWords.restored
                  : itemPageWords.added,
            )}
          </p>
        ) : (
          <p key={entry.id}>
            <b>
              {t(fieldWords[entry.field as keyof typeof fieldWords] ?? { ja: entry.field, en: entry.field })}
            </b>{' '}
            <del>{value(entry, 'before')}</del> → <ins>{value(entry, 'after')}</ins>
          </p>
        ),
      )}
      {back && !readOnly && (
        <Button
          look="quiet"
          icon="undo"
          onClick={() => onChange(t(itemPageWords.wentBack, nameOf(item, language)), back)}
        >
          {t(itemPageWords.goBack)}
        </Button>
      )}
    </li>
  );
}
