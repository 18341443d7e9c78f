import { useState } from 'preact/hooks';
import type { Format } from '../../checklist/formats/format';
import { formats } from '../../checklist/formats/index';
import { Button } from '../controls/Button';
import { today } from '../days';
import { useLanguage, useText } from '../language';
import type { Read } from '../useStore';
import { exchangeWords } from '../words/exchange';
import { BackupState } from './BackupState';
import { download } from './download';
import { useExchange } from './exchange';
import { faultText } from './faultText';

/** Every format the checklist can be taken out in. */
export function ExportList({ read }: { read: Read }) {
  const t = useText();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const exchange = useExchange(read);
  const save = async (format: Format) => {
    setBusy(true);
    setSaid(t(exchangeWords.exporting));
    try {
      const content = await exchange.write(format.id, { language, now: Date.now(), today: today() });
      const name = `tazan-${today()}.${format.extension}`;
      download(content, format.mimeType, name);
      setSaid(t(exchangeWords.exported, name));
    } catch (error) {
      setSaid(`${t(exchangeWords.notExported)} ${t(faultText(error))}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="exchange">
      <h3>{t(exchangeWords.export)}</h3>
      <BackupState />
      <ul class="formats">
        {formats.map((format) => (
          <li key={format.id}>
            <Button
              icon="download"
              label={t(exchangeWords.exportAs, t(format.label))}
              settled={busy}
              onClick={() => void save(format)}
            >
              {t(format.label)}
            </Button>
            <span class="faint">{t(format.purpose)}</span>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </div>
  );
}
