import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { useSaving } from '../exchange/useSaving';
import { useText } from '../language';
import type { Read } from '../useStore';
import { deleteWords } from '../words/delete';
import { generalWords } from '../words/general';

/** Deletes everything, once a backup was offered and the word was typed: nothing brings it back. */
export function DeleteAll({ read, onDelete }: { read: Read; onDelete: () => Promise<void> }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const leave = (words: string) => {
    setAsking(false);
    setSaid(words);
    opener.current?.focus();
  };
  return (
    <div class="exchange delete">
      <h3>{t(deleteWords.title)}</h3>
      <p>{t(deleteWords.help)}</p>
      <p>
        <Button
          look="danger"
          expanded={asking}
          element={opener}
          onClick={() => {
            setSaid('');
            setAsking(!asking);
          }}
        >
          {t(deleteWords.ask)}
        </Button>
      </p>
      {asking && <Confirmation read={read} onDelete={onDelete} onLeave={leave} />}
      <p role="status">{said}</p>
    </div>
  );
}

interface ConfirmationProps {
  read: Read;
  onDelete: () => Promise<void>;
  /** It is over; `said`: with what. */
  onLeave: (said: string) => void;
}

function Confirmation({ read, onDelete, onLeave }: ConfirmationProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const saving = useSaving(read);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const word = t(deleteWords.word);
  const confirmed = typed.normalize('NFKC').trim().toLowerCase() === word;
  const run = async () => {
    setBusy(true);
    setFailed(false);
    try {
      await onDelete();
      onLeave(t(deleteWords.done));
    } catch {
      setBusy(false);
      setFailed(true);
    }
  };
  return (
    <form
      class="confirm"
      onSubmit={(event) => {
        event.preventDefault();
        if (confirmed && !busy) void run();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onLeave('');
      }}
    >
      <p>{t(deleteWords.backupFirst)}</p>
      <p>
        <Button icon="download" settled={saving.busy} onClick={() => void saving.save('backup')}>
          {t(deleteWords.backup)}
        </Button>{' '}
        <span role="status">{saving.said}</span>
      </p>
      <label for={id}>{t(deleteWords.type, word)}</label>
      <input
        id={id}
        ref={field}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {failed && (
        <p class="wrong" role="alert">
          {t(deleteWords.failed)}
        </p>
      )}
      {busy && <progress aria-label={t(deleteWords.deleting)} />}
      <p class="actions">
        <Button look="danger" submit disabled={!confirmed || busy}>
          {t(deleteWords.confirm)}
        </Button>
        <Button onClick={() => onLeave('')}>{t(generalWords.cancel)}</Button>
      </p>
    </form>
  );
}
