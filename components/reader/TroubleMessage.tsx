import { Button } from '../controls/Button';
import { Message } from '../controls/Message';
import { useText } from '../language';
import { readerWords } from '../words/reader';
import { troubleHelpWords, troubleWords } from '../words/trouble';
import type { ReaderActions, Trouble } from './reader';
import { Ways } from './Start';

interface TroubleProps {
  trouble: Trouble;
  actions: Pick<ReaderActions, 'open' | 'retry' | 'dismiss'>;
}

/** Why nothing can be shown, what is known of it, and what can be done. */
export function TroubleMessage({ trouble, actions }: TroubleProps) {
  const t = useText();
  const { why } = trouble;
  return (
    <>
      <h1 class="spoken">{t(readerWords.title)}</h1>
      <Message icon={why === 'cancelled' ? 'info' : 'alert'} title={t(troubleWords[why])} alert>
        <p>{t(troubleHelpWords[why])}</p>
        <Known trouble={trouble} />
        <Again trouble={trouble} actions={actions} />
      </Message>
      <Ways onInput={actions.open} />
    </>
  );
}

/** The same over a document that is shown: it stays. */
export function TroubleBanner({ trouble, actions }: TroubleProps) {
  const t = useText();
  return (
    <div class="banner" role="alert">
      <p>
        <strong>{t(troubleWords[trouble.why])}</strong> {t(troubleHelpWords[trouble.why])}{' '}
        {t(readerWords.kept)}
      </p>
      <Again trouble={trouble} actions={actions} />
      <Button look="quiet" icon="x" label={t(readerWords.dismiss)} onClick={actions.dismiss} />
    </div>
  );
}

function Known({ trouble: { input, status, size } }: Pick<TroubleProps, 'trouble'>) {
  const t = useText();
  const name = input.kind === 'address' ? input.url : input.kind === 'file' ? input.file.name : '';
  return (
    <>
      {size !== undefined && <p>{t(readerWords.size, size)}</p>}
      {status !== undefined && <p>{t(readerWords.status, status)}</p>}
      {name !== '' && <p class="technical">{name}</p>}
    </>
  );
}

/** Trying again, where that may help. */
function Again({ trouble: { why, input }, actions }: TroubleProps) {
  const t = useText();
  if (why === 'too-large') return <Button onClick={() => actions.retry(true)}>{t(readerWords.large)}</Button>;
  const hopeless = ['local-file', 'empty', 'not-pdf', 'damaged', 'unsupported'].includes(why);
  if (hopeless && input.kind !== 'address') return null;
  if (why === 'local-file') return null;
  return (
    <Button icon="sync" onClick={() => actions.retry()}>
      {t(readerWords.retry)}
    </Button>
  );
}
