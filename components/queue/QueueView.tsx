import { useId, useMemo, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { queueWords } from '../words/queue';
import { entriesOf, entryLimit, type QueueEntry } from './entries';
import { QueueResults } from './QueueResults';
import type { Outcome } from './queue';
import { useQueue } from './useQueue';

interface QueueViewProps {
  /** Reads one entry; with `add`, what it states is added to the checklist. */
  read: (entry: QueueEntry, add: boolean, signal: AbortSignal) => Promise<Outcome>;
  /** Takes back what an entry added. */
  undo: (change: string) => Promise<unknown>;
}

/** Many notices at once: what is to be read, how far it is, and what came of each. */
export function QueueView({ read, undo }: QueueViewProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [add, setAdd] = useState(true);
  const entries = useMemo(() => entriesOf(typed), [typed]);
  const queue = useQueue();
  const addresses = entries.filter(({ kind }) => kind === 'address').length;
  const start = () => queue.start(entries.slice(0, entryLimit), (entry, signal) => read(entry, add, signal));
  return (
    <div class="queue">
      <p class="faint" id={`${id}-help`}>
        {t(queueWords.help)}
      </p>
      <label class="spoken" for={id}>
        {t(queueWords.input)}
      </label>
      <textarea
        id={id}
        aria-describedby={`${id}-help`}
        rows={6}
        spellcheck={false}
        value={typed}
        disabled={queue.running}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status">
        {entries.length > 0 && t(queueWords.found, addresses, entries.length - addresses)}
        {entries.length > entryLimit && ` ${t(queueWords.tooMany, entryLimit)}`}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={add}
          disabled={queue.running}
          onChange={(event) => setAdd(event.currentTarget.checked)}
        />
        <span>{t(queueWords.add)}</span>
      </label>
      <p class="actions">
        {queue.running ? (
          <Button icon="x" onClick={queue.cancel}>
            {t(queueWords.cancel)}
          </Button>
        ) : (
          <Button look="primary" disabled={entries.length === 0} onClick={start}>
            {t(queueWords.start)}
          </Button>
        )}
      </p>
      {queue.lines.length > 0 && <QueueResults lines={queue.lines} running={queue.running} undo={undo} />}
    </div>
  );
}
