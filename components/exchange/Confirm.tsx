import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../checklist/preview';
import type { Text } from '../../measures/measure';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { exchangeWords } from '../words/exchange';
import { generalWords } from '../words/general';
import { Preview } from './Preview';

interface ConfirmProps {
  preview: ImportPreview | undefined;
  error: Text | undefined;
  onImport: () => Promise<void>;
  onCancel: () => void;
}

/** What an import would do, and the last word on it. */
export function Confirm({ preview, error, onImport, onCancel }: ConfirmProps) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const nothing = preview !== undefined && preview.added.length === 0 && preview.changed.length === 0;
  return (
    <div class="confirm">
      {error !== undefined && (
        <p class="wrong" role="alert">
          {t(exchangeWords.wrong)} {t(error)}
        </p>
      )}
      {preview && <Preview preview={preview} />}
      {busy && <progress aria-label={t(exchangeWords.import)} />}
      <p class="actions">
        <Button
          look="primary"
          disabled={preview === undefined || nothing || busy}
          onClick={() => {
            setBusy(true);
            void onImport().finally(() => setBusy(false));
          }}
        >
          {t(exchangeWords.doImport)}
        </Button>
        <Button onClick={onCancel}>{t(generalWords.cancel)}</Button>
      </p>
    </div>
  );
}
