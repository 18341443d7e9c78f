import { useRef, useState } from 'preact/hooks';
import { formats } from '../../checklist/formats/index';
import { Button } from '../controls/Button';
import { useText } from '../language';
import type { Change, Read } from '../useStore';
import { exchangeWords } from '../words/exchange';
import { BackupImport } from './BackupImport';
import { useExchange } from './exchange';
import { faultText } from './faultText';
import type { Found } from './found';
import { TableImport } from './TableImport';

/** Takes a file in: it is read, shown what it would do, and only then merged. */
export function ImportPanel({ read, change }: { read: Read; change: Change }) {
  const t = useText();
  const [found, setFound] = useState<Found>({ state: 'none' });
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const exchange = useExchange(read);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setFound({ state: 'opening' });
    try {
      setFound({ state: 'opened', name: file.name, ...(await exchange.open(file)) });
    } catch (error) {
      setFound({ state: 'wrong', faults: [faultText(error)] });
    }
  };
  const done = () => setFound({ state: 'none' });
  const shared = { read, change, onDone: done };
  const readable = formats.filter(({ recognises }) => recognises !== undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a short cut; the button does the same
    <div
      class={over ? 'exchange over' : 'exchange'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h3>{t(exchangeWords.import)}</h3>
      <p class="faint">{t(exchangeWords.importHelp)}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={readable.map(({ extension }) => `.${extension}`).join()}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          // The same file can then be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <p>
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t(exchangeWords.choose)}
        </Button>{' '}
        <span class="faint">{t(exchangeWords.orDrop)}</span>
      </p>
      <p class="spoken" role="status">
        {found.state === 'opening' && t(exchangeWords.opening)}
      </p>
      {found.state === 'opening' && <progress aria-label={t(exchangeWords.opening)} />}
      {found.state === 'wrong' && (
        <div class="wrong" role="alert">
          <p>{t(exchangeWords.wrong)}</p>
          {found.faults.map((fault) => (
            <p key={fault.en}>{t(fault)}</p>
          ))}
        </div>
      )}
      {found.state === 'opened' && 'backup' in found && (
        <BackupImport key={found.name} name={found.name} records={found.backup.records} {...shared} />
      )}
      {found.state === 'opened' && 'tables' in found && (
        <TableImport key={found.name} name={found.name} tables={found.tables} {...shared} />
      )}
    </div>
  );
}
