import { useMemo, useState } from 'preact/hooks';
import { disclosureId } from '../../checklist/address';
import type { Status } from '../../checklist/checklist';
import { worstStatuses } from '../../checklist/progress';
import type { Disclosure, Reading } from '../../disclosure/disclosure';
import { type MeasureId, measureById } from '../../measures/index';
import { Button } from '../controls/Button';
import { Note } from '../controls/Note';
import { StatusCounts } from '../controls/StatusCounts';
import { Facts } from '../disclosures/Facts';
import { StatedList } from '../disclosures/StatedList';
import { StatedRow } from '../disclosures/StatedRow';
import { countStanding, notInPlace, reasonIn, statusOf } from '../disclosures/standing';
import { type Stated, statedIn } from '../disclosures/stated';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import type { Snapshot } from '../snapshot';
import type { Change } from '../useStore';
import { statusWords } from '../words/status';
import { tabWords } from '../words/tab';
import { addedFindings } from './added';
import { Reasons } from './Reasons';
import type { Tab, TabPage } from './tab';

interface ReadPageProps {
  tab: Tab;
  page: TabPage;
  reading: Reading;
  disclosure: Disclosure;
  snapshot: Snapshot;
  change: Change;
  onRead: () => void;
}

/** The disclosure read from the tab: its facts, and its measures against how we stand; one or all can be added. */
export function ReadPage({ tab, page, reading, disclosure, snapshot, change, onRead }: ReadPageProps) {
  const t = useText();
  const language = useLanguage();
  const [moved, setMoved] = useState(false);
  const { items, findings } = snapshot;
  const standing = useMemo(() => worstStatuses(items), [items]);
  const stated = useMemo(() => statedIn(disclosure.findings), [disclosure]);
  const added = useMemo(
    () => addedFindings(disclosure, disclosureId({ url: page.url }, ''), findings),
    [disclosure, page.url, findings],
  );
  const isAdded = ({ places }: Stated) => places.every(({ key }) => added.has(Number(key)));
  const open = notInPlace(stated, standing);
  const toAdd = open.filter((one) => !isAdded(one));

  const add = async (chosen: readonly Stated[]) => {
    const source = await tab.source(page.readAt);
    setMoved(source === null);
    if (source === null) return;
    const indexes = chosen.flatMap(({ places }) => places.map(({ key }) => Number(key)));
    await change(t(tabWords.added, chosen.length), (store) =>
      store.addFindings({ source: { ...source, url: page.url }, reading, findings: indexes }),
    );
  };
  const setStatus = (measure: MeasureId, status: Status, reason: string) => {
    const said = t(statusWords.changed, measureById(measure).label[language], t(statusLabels[status]));
    void change(said, (store) => store.setStatus(measure, status, reason));
  };
  return (
    <article class="disclosure">
      {!reading.verdict.disclosure && <Note icon="info">{t(tabWords.forced)}</Note>}
      {reading.truncated && <Note icon="info">{t(tabWords.truncated)}</Note>}
      <Facts facts={disclosure} url="" full={false} />
      <section>
        <h3>{t(tabWords.ourStanding)}</h3>
        <StatusCounts counts={countStanding(stated, standing)} />
      </section>
      {open.length > 0 && (
        <Button
          look={toAdd.length > 0 ? 'primary' : 'quiet'}
          icon={toAdd.length > 0 ? 'plus' : 'check'}
          disabled={page.private}
          settled={toAdd.length === 0}
          onClick={() => void add(toAdd)}
        >
          {toAdd.length > 0 ? t(tabWords.addAll, toAdd.length) : t(tabWords.allAdded)}
        </Button>
      )}
      {moved && (
        <p class="note" role="alert">
          {t(tabWords.moved)}
        </p>
      )}
      <StatedList
        stated={stated}
        row={(one) => (
          <StatedRow
            key={one.measure === 'other' ? one.places[0]?.key : one.measure}
            stated={one}
            status={statusOf(one, standing)}
            reason={reasonIn(items, one.measure)}
            readOnly={page.private}
            added={isAdded(one)}
            onAdd={() => void add([one])}
            onStatus={setStatus}
            onReveal={({ key, quote }) => tab.reveal(Number(key), quote)}
          />
        )}
      />
      <footer>
        <details>
          <summary>{t(tabWords.why)}</summary>
          <p>{t(tabWords.score, reading.verdict.score)}</p>
          <Reasons verdict={reading.verdict} />
        </details>
        <Button look="quiet" icon="sync" onClick={onRead}>
          {t(tabWords.again)}
        </Button>
      </footer>
    </article>
  );
}
