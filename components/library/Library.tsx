import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Message } from '../controls/Message';
import { useSearchKey } from '../controls/useSearchKey';
import { type Place, routeAddress } from '../dashboard/route';
import { useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { libraryWords } from '../words/library';
import { CaseRows } from './CaseRows';
import { ChosenBar } from './ChosenBar';
import type { LibraryContent } from './content';
import { FilterBar } from './FilterBar';
import { choicesOf, everything, filtered, readFilter } from './filter';
import { Suggestions } from './Suggestions';
import { Timeline } from './Timeline';

interface LibraryProps extends LibraryContent {
  place: Place;
  onPlace: (place: Place, replace?: boolean) => void;
  /** Id of the report or case that was looked at before, or ''. */
  cameFrom: string;
}

/** Every disclosure, by incident: searched, narrowed, in a list or along the years. */
export function Library(props: LibraryProps) {
  const { snapshot, change, cases, place, onPlace, readOnly } = props;
  const t = useText();
  const { disclosures } = snapshot;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  const choices = useMemo(() => choicesOf(disclosures), [disclosures]);
  const filter = useMemo(() => readFilter(place.query), [place.query]);
  const listed = useMemo(() => filtered(cases, disclosures, filter), [cases, disclosures, filter]);
  const timeline = place.query.layout === 'timeline';
  const narrow = (query: Record<string, string>) =>
    onPlace({ path: [], query: { ...place.query, ...query } }, true);
  const there = new Set(disclosures.map(({ id }) => id));
  const selected = [...chosen].filter((id) => there.has(id));
  const reports = listed.reduce((sum, one) => sum + one.reports.length, 0);
  return (
    <div class="library">
      <Suggestions {...props} />
      <FilterBar
        filter={filter}
        choices={choices}
        timeline={timeline}
        search={search}
        onChange={(next) => narrow({ ...next })}
        onTimeline={(next) => narrow({ layout: next ? 'timeline' : '' })}
      />
      <p class="faint" role="status">
        {t(libraryWords.found, listed.length, reports)}
      </p>
      {listed.length === 0 ? (
        <Message icon="search" title={t(disclosureWords.nothingFound)}>
          <p>{t(libraryWords.nothingFoundHelp)}</p>
          <Button
            onClick={() => {
              narrow({ ...everything });
              search.current?.focus();
            }}
          >
            {t(libraryWords.showAll)}
          </Button>
        </Message>
      ) : timeline ? (
        <Timeline {...props} listed={listed} />
      ) : (
        <CaseRows
          {...props}
          listed={listed}
          chosen={chosen}
          onChoose={(id, on) => {
            const next = new Set(chosen);
            if (on) next.add(id);
            else next.delete(id);
            setChosen(next);
          }}
        />
      )}
      {selected.length > 0 && !timeline && (
        <ChosenBar
          chosen={selected}
          readOnly={readOnly}
          compareAddress={routeAddress({
            section: 'disclosures',
            path: ['compare', ...selected],
            query: place.query,
          })}
          onJoin={() =>
            void change(t(libraryWords.joined, selected.length), (store) =>
              store.joinDisclosures(selected),
            ).then((done) => done && setChosen(new Set()))
          }
          onRemove={() =>
            void change(t(libraryWords.removed, selected.length), (store) =>
              store.deleteDisclosures(selected),
            ).then((done) => done && setChosen(new Set()))
          }
          onNone={() => setChosen(new Set())}
        />
      )}
    </div>
  );
}
