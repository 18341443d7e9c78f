import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { DisclosureRecord } from '../../checklist/checklist';
import { Button } from '../controls/Button';
import { useText } from '../language';
import type { Change, Read } from '../useStore';
import { generalWords } from '../words/general';
import { rereadingWords } from '../words/rereading';
import { ReadingContext } from './ReadingContext';
import { RereadResults } from './RereadResults';
import { differs, freshPrevention, type Reread, readAgain } from './rereading';
import { useRereading } from './useRereading';

interface RereadPanelProps {
  disclosures: readonly DisclosureRecord[];
  change: Change;
  read: Read;
  readAgain: Parameters<typeof readAgain>[2];
  readOnly: boolean;
  /** The user came for this: it is brought into view and gets the focus. */
  wanted?: boolean;
}

/** Every kept disclosure read again, as one reads today: what would change is shown, and only then kept. */
export function RereadPanel(props: RereadPanelProps) {
  const { disclosures, change, read, readAgain: reader, readOnly, wanted = false } = props;
  const t = useText();
  const rereading = useRereading();
  const [adding, setAdding] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const known = useContext(ReadingContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wanted) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  const kept = disclosures.filter(({ fields }) => fields.textHash !== '');
  const { state, at, all, outcomes } = rereading;
  const done = outcomes.filter((one): one is Reread => 'preview' in one);
  const different = done.filter(differs);
  const fresh = different.reduce((sum, one) => sum + freshPrevention(one).length, 0);

  const keep = async () => {
    setKeeping(true);
    // Also those that differ in nothing that is told: they stand elsewhere in the text.
    const pages = done.map((one) => ({
      source: one.source,
      reading: one.reading,
      findings: adding ? freshPrevention(one) : [],
    }));
    if (await change(t(rereadingWords.kept, pages.length), (store) => store.keepReadings(pages))) end();
    setKeeping(false);
  };
  const end = () => {
    rereading.clear();
    known?.answer();
    // What had the focus goes with the result.
    heading.current?.focus();
  };
  return (
    <section class="rereading">
      <h2 tabIndex={-1} ref={heading}>
        {t(rereadingWords.title)}
      </h2>
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
            onClick={() => void rereading.start(kept, (record) => readAgain(record, read, reader))}
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
            <Button onClick={end}>{t(rereadingWords.leave)}</Button>
          </p>
        </>
      )}
    </section>
  );
}
