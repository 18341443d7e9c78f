import { useMemo, useRef, useState } from 'preact/hooks';
import type { DisclosureRecord, Status } from '../../checklist/checklist';
import { worstStatuses } from '../../checklist/progress';
import type { MeasureId } from '../../measures/index';
import { measureById } from '../../measures/index';
import { Message } from '../controls/Message';
import { SearchField } from '../controls/SearchField';
import { useSearchKey } from '../controls/useSearchKey';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import type { Snapshot } from '../snapshot';
import type { Change } from '../useStore';
import { disclosureWords } from '../words/disclosure';
import { statusWords } from '../words/status';
import { DisclosurePage } from './DisclosurePage';
import { DisclosureRow } from './DisclosureRow';
import { findingsByDisclosure, listedDisclosures } from './listing';
import { reasonIn } from './standing';

/** Where the user is among the disclosures; kept while other views are looked at. */
export interface DisclosuresPlace {
  query: string;
  /** Id of the disclosure that is open, or ''. */
  open: string;
}

/** At the top of the whole list. */
export const topOfDisclosures: DisclosuresPlace = { query: '', open: '' };

interface DisclosuresViewProps {
  snapshot: Snapshot;
  change: Change;
  place: DisclosuresPlace;
  onPlace: (place: DisclosuresPlace) => void;
  readOnly: boolean;
}

/** The bundled and the saved disclosures, and one of them in full. */
export function DisclosuresView({ snapshot, change, place, onPlace, readOnly }: DisclosuresViewProps) {
  const t = useText();
  const language = useLanguage();
  const { items, disclosures, findings } = snapshot;
  const [cameFrom, setCameFrom] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  const standing = useMemo(() => worstStatuses(items), [items]);
  const byDisclosure = useMemo(() => findingsByDisclosure(findings), [findings]);
  const listed = useMemo(() => listedDisclosures(disclosures, place.query), [disclosures, place.query]);

  const open = place.open === '' ? undefined : disclosures.find(({ id }) => id === place.open);
  if (open)
    return (
      <DisclosurePage
        key={open.id}
        disclosure={open}
        findings={byDisclosure.get(open.id) ?? []}
        standing={standing}
        reasonOf={(measure) => reasonIn(items, measure)}
        readOnly={readOnly}
        onBack={() => {
          setCameFrom(open.id);
          onPlace({ ...place, open: '' });
        }}
        onStatus={(measure: MeasureId, status: Status, reason) => {
          const said = t(statusWords.changed, measureById(measure).label[language], t(statusLabels[status]));
          void change(said, (store) => store.setStatus(measure, status, reason));
        }}
        corrections={{
          finding: (id, correction, said) => change(said, (store) => store.correctFinding(id, correction)),
          facts: (correction, said) => change(said, (store) => store.correctDisclosure(open.id, correction)),
        }}
      />
    );
  if (disclosures.length === 0)
    return (
      <Message icon="file" title={t(disclosureWords.empty)}>
        <p>{t(disclosureWords.emptyHelp)}</p>
      </Message>
    );
  return (
    <div class="disclosures">
      <div class="filters">
        <SearchField
          label={t(disclosureWords.search)}
          value={place.query}
          element={search}
          onChange={(query) => onPlace({ ...place, query })}
        />
      </div>
      {listed.length === 0 ? (
        <Message icon="search" title={t(disclosureWords.nothingFound)} />
      ) : (
        <ul aria-label={t(disclosureWords.list)}>
          {listed.map((disclosure: DisclosureRecord) => (
            <DisclosureRow
              key={disclosure.id}
              disclosure={disclosure}
              findings={byDisclosure.get(disclosure.id) ?? []}
              standing={standing}
              focused={disclosure.id === cameFrom}
              onOpen={() => onPlace({ ...place, open: disclosure.id })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
