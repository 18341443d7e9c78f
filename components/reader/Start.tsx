import { useId, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import { readerWords } from '../words/reader';
import { FilePicker } from './FilePicker';
import type { Input } from './reader';

/** Nothing is open yet: the ways to open something. */
export function Start({ onInput }: { onInput: (input: Input) => void }) {
  const t = useText();
  return (
    <main class="start">
      <h1>{t(readerWords.start)}</h1>
      <p class="faint">{t(readerWords.startHelp)}</p>
      <Ways onInput={onInput} />
    </main>
  );
}

/** A place to drop a file on, a file picker, an address, and pasted text. */
export function Ways({ onInput }: { onInput: (input: Input) => void }) {
  const t = useText();
  return (
    <div class="ways">
      <div class="drop">
        <Icon name="file" />
        <p>{t(readerWords.drop)}</p>
        <FilePicker look="primary" label={t(readerWords.choose)} onInput={onInput} />
      </div>
      <AddressForm onInput={onInput} />
      <TextForm onInput={onInput} />
    </div>
  );
}

function AddressForm({ onInput }: { onInput: (input: Input) => void }) {
  const t = useText();
  const id = useId();
  const [address, setAddress] = useState('');
  const [bad, setBad] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const url = address.trim();
    const good = /^https?:\/\//iu.test(url) && URL.canParse(url);
    setBad(!good);
    if (good) onInput({ kind: 'address', url, tab: null });
  };
  return (
    <form class="way" onSubmit={submit} noValidate>
      <label for={id}>{t(readerWords.address)}</label>
      <input
        id={id}
        type="url"
        value={address}
        placeholder="https://"
        autocomplete="off"
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-bad` : undefined}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      {bad && (
        <p class="bad" id={`${id}-bad`} role="alert">
          {t(readerWords.badAddress)}
        </p>
      )}
      <Button submit>{t(readerWords.openAddress)}</Button>
    </form>
  );
}

function TextForm({ onInput }: { onInput: (input: Input) => void }) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onInput({ kind: 'text', text });
  };
  return (
    <form class="way" onSubmit={submit}>
      <label for={id}>{t(readerWords.paste)}</label>
      <textarea id={id} rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <Button submit>{t(readerWords.readText)}</Button>
    </form>
  );
}
