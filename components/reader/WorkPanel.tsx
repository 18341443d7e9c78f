import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Message } from '../controls/Message';
import { useText } from '../language';
import { readerWords } from '../words/reader';
import type { ReaderActions, Work } from './reader';

interface WorkPanelProps {
  work: Work;
  actions: Pick<ReaderActions, 'allow' | 'unlock' | 'cancel'>;
}

/** What is being done until the document is there: how far it is, or what is asked. */
export function WorkPanel({ work, actions }: WorkPanelProps) {
  const t = useText();
  if (work.step === 'asking')
    return (
      <Message icon="lock" title={t(readerWords.asking, work.site)}>
        <p>{t(readerWords.askingHelp)}</p>
        <Button look="primary" onClick={actions.allow}>
          {t(readerWords.allow)}
        </Button>
        <Button onClick={actions.cancel}>{t(readerWords.cancel)}</Button>
      </Message>
    );
  if (work.step === 'locked') return <Password wrong={work.wrong} actions={actions} />;
  const fetching = work.step === 'fetching' ? work : null;
  return (
    <div class="work">
      <p role="status">{t(fetching ? readerWords.fetching : readerWords.opening)}</p>
      <progress
        aria-label={t(fetching ? readerWords.fetching : readerWords.opening)}
        {...(fetching?.total ? { value: fetching.received, max: fetching.total } : {})}
      />
      {fetching && <p class="faint">{t(readerWords.received, fetching.received, fetching.total)}</p>}
      <Button onClick={actions.cancel}>{t(readerWords.cancel)}</Button>
    </div>
  );
}

function Password({ wrong, actions }: { wrong: boolean; actions: WorkPanelProps['actions'] }) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  useEffect(() => field.current?.focus(), [wrong]);
  const submit = (event: Event) => {
    event.preventDefault();
    setPassword('');
    actions.unlock(password);
  };
  return (
    <Message icon="lock" title={t(readerWords.locked)}>
      <p>{t(readerWords.lockedHelp)}</p>
      <form class="password" onSubmit={submit}>
        <label for={id}>{t(readerWords.password)}</label>
        <input
          id={id}
          ref={field}
          type="password"
          // Not for the browser's own memory of passwords either.
          autocomplete="off"
          value={password}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        {wrong && (
          <p class="bad" id={`${id}-wrong`} role="alert">
            {t(readerWords.wrong)}
          </p>
        )}
        <Button look="primary" submit>
          {t(readerWords.unlock)}
        </Button>
        <Button onClick={actions.cancel}>{t(readerWords.cancel)}</Button>
      </form>
    </Message>
  );
}
