import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { today } from '../days';
import { useText } from '../language';
import type { Read } from '../useStore';
import { damagedWords } from '../words/damaged';
import { generalWords } from '../words/general';
import { download } from './download';
import { useDamaged } from './useDamaged';

/** The records that were found damaged, to be saved for whoever can mend them, or deleted. Nothing where there are none. */
export function DamagedRecords({ read, revision }: { read: Read; revision: number }) {
  const t = useText();
  const damaged = useDamaged(read, revision);
  const [asking, setAsking] = useState(false);
  if (damaged.length === 0) return null;
  const save = () => {
    const json = JSON.stringify(damaged, readable, 1);
    download(json, 'application/json', `tazan-damaged-${today()}.json`);
  };
  return (
    <div class="note damaged">
      <h3>{t(damagedWords.title)}</h3>
      <p>
        {t(damagedWords.found, damaged.length)} {t(damagedWords.rest)}
      </p>
      {asking && <p role="alert">{t(damagedWords.sure)}</p>}
      <p class="actions">
        <Button icon="download" onClick={save}>
          {t(damagedWords.save)}
        </Button>
        <Button
          look="danger"
          onClick={() => {
            if (asking) void read((store) => store.forgetDamaged()).finally(() => setAsking(false));
            else setAsking(true);
          }}
        >
          {t(damagedWords.forget)}
        </Button>
        {asking && <Button onClick={() => setAsking(false)}>{t(generalWords.cancel)}</Button>}
      </p>
    </div>
  );
}

/** Bytes as base64: as JSON has them they would be a long list of numbers. */
function readable(_: string, value: unknown): unknown {
  if (!ArrayBuffer.isView(value)) return value;
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { base64: btoa(text) };
}
