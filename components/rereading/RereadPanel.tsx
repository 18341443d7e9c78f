import { useState } from 'preact/hooks';
import type { DisclosureRecord } from '../../checklist/checklist';
import { Button } from '../controls/Button';
import { useText } from '../language';
import type { Read } from '../useStore';
import { generalWords } from '../words/general';
import { rereadingWords } from '../words/rereading';
import { RereadResults } from './RereadResults';
import { differs, freshPrevention, type Reread, readAgain } from './rereading';
import { useRereading } from './useRereading';

interface RereadPanelProps {
  disclosures: readonly DisclosureRecord[];
  read: Read;
  readAgain: Parameters<typeof readAgain>[2];
  readOnly: boolean;
}

/** Every kept disclosure read again, as one reads today: what would change is shown, and only then kept. */
export function RereadPanel({ disclosures, read, readAgain: reader, readOnly }: RereadPanelProps) {
  const t = useText();
  const rereading = useRereading();
  const [said, setSaid] = useState('');
  const [adding, setAdding] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const kept = disclosures.filter(({ fields }) => fields.textHash !== '');
  const { state, at, all, outcomes } = rereading;
  const done = outcomes.filter((one): one is Reread => 'preview' in one);
  const different = done.filter(differs);
  const fresh = different.reduce((sum, one) => sum + freshPrevention(one).length, 0);

  const keep = async () => {
    setKeeping(true);
    let count = 0;
    try {
      // Also those that differ in nothing that is told: they stand elsewhere in the text.
      for (const one of done) {
        await read((store) =>
          store.addFindings({
            source: one.source,
            reading: one.reading,
            findings: adding ? freshPrevention(one) : [],
          }),
        );
        count += 1;
      }
      setSaid(t(rereadingWords.kept, count));
      rereading.clear();
    } catch {
      setSaid(t(rereadingWords.notKept, count));
    } finally {
      setKeeping(false);
    }
  };
  return (
    <section class="rereading">
      <h2>{t(rereadingWords.title)}</h2>
      <p>{t(rereadingWords.help)}</p>
      <p class="faint">{t(rereadingWords.readable, kept.length, disclosures.length - kept.length)}</p>
      {state === 'running' ? (
        <>
          <progress value={at} max={all} aria-label={t(rereadingWords.title)} />
          <p>
            <span role="status">{t(rereadingWords.progress, at, all)}</span>{' '}
            <Button icon="x" onClick={rereading.stop}>
              {t(generalWords.cancel)}
            </Button>
          </p>
        </>
      ) : (
        <p>
          <Button
            icon="sync"
            disabled={readOnly || kept.length === 0 || keeping}
            onClick={() => {
              setSaid('');
              void rereading.start(kept, (record) => readAgain(record, read, reader));
            }}
          >
            {t(rereadingWords.start)}
          </Button>
        </p>
      )}
      {state === 'done' && (
        <>
          <RereadResults outcomes={outcomes} different={different} />
          {fresh > 0 && (
            <label class="check">
              <input
                type="checkbox"
                checked={adding}
                onChange={({ currentTarget }) => setAdding(currentTarget.checked)}
              />
              <span>{t(rereadingWords.add, fresh)}</span>
            </label>
          )}
          {keeping && <progress aria-label={t(rereadingWords.keep)} />}
          <p class="actions">
            {done.length > 0 && (
              <Button look="primary" settled={keeping} onClick={() => void keep()}>
                {t(rereadingWords.keep)}
              </Button>
            )}
            <Button onClick={rereading.clear}>{t(rereadingWords.leave)}</Button>
          </p>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
