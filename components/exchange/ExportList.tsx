import { useContext } from 'preact/hooks';
import { formats } from '../../checklist/formats/index';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { allowsExport } from '../policy';
import { PolicyContext } from '../policyContext';
import type { Read } from '../useStore';
import { exchangeWords } from '../words/exchange';
import { BackupState } from './BackupState';
import { useSaving } from './useSaving';

/** Every format the checklist can be taken out in. */
export function ExportList({ read }: { read: Read }) {
  const t = useText();
  const { save, busy, said } = useSaving(read);
  const policy = useContext(PolicyContext);
  return (
    <div class="exchange">
      <h3>{t(exchangeWords.export)}</h3>
      <BackupState />
      <ul class="formats">
        {formats
          .filter(({ id }) => allowsExport(policy, id))
          .map((format) => (
            <li key={format.id}>
              <Button
                icon="download"
                label={t(exchangeWords.exportAs, t(format.label))}
                settled={busy}
                onClick={() => void save(format.id)}
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
