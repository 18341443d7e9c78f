import { useMemo, useRef, useState } from 'preact/hooks';
import type { Item, Status } from '../../checklist/checklist';
import { countStatuses } from '../../checklist/progress';
import { Button } from '../controls/Button';
import { Message } from '../controls/Message';
import { useSearchKey } from '../controls/useSearchKey';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import type { Snapshot } from '../snapshot';
import type { Change } from '../useStore';
import { checklistWords } from '../words/checklist';
import { disclosureWords } from '../words/disclosure';
import { statusWords } from '../words/status';
import { FilterBar } from './FilterBar';
import { ItemList } from './ItemList';
import { ItemPage } from './ItemPage';
import { citationsByMeasure, nameOf, organisationsByMeasure } from './items';
import { type Filter, noFilter, type SectionId, sectionsOf } from './sections';

/** Where the user is in the checklist; kept while other views are looked at. */
export interface ChecklistPlace {
  filter: Filter;
  /** Id of the item that is open, or ''. */
  open: string;
}

/** At the top of the whole list. */
export const topOfChecklist: ChecklistPlace = { filter: noFilter, open: '' };

interface ChecklistViewProps {
  snapshot: Snapshot;
  change: Change;
  place: ChecklistPlace;
  onPlace: (place: ChecklistPlace) => void;
  /** ISO date of today. */
  now: string;
  /** In private windows nothing is stored. */
  readOnly: boolean;
}

/** The checklist: how far we are, the items, and one of them in full. */
export function ChecklistView({ snapshot, change, place, onPlace, now, readOnly }: ChecklistViewProps) {
  const t = useText();
  const language = useLanguage();
  const { items, findings, disclosures } = snapshot;
  const { filter } = place;
  const [kept, setKept] = useState<ReadonlyMap<string, SectionId>>(new Map());
  const [current, setCurrent] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const cameBack = useRef(false);
  useSearchKey(search);

  const counts = useMemo(() => countStatuses(items), [items]);
  const citations = useMemo(() => citationsByMeasure(findings), [findings]);
  const askedBy = useMemo(() => {
    const known = organisationsByMeasure(citations, disclosures, t(disclosureWords.unnamedShort));
    return (item: Item) => known.get(item.fields.measure ?? '') ?? [];
  }, [citations, disclosures, t]);
  const sections = useMemo(() => sectionsOf(items, filter, kept, now), [items, filter, kept, now]);

  const changeStatus = (item: Item, status: Status, reason: string) => {
    const said = t(statusWords.changed, nameOf(item, language), t(statusLabels[status]));
    return change(said, (store) => store.changeItem(item.id, { status, reason }));
  };
  const narrow = (next: Filter) => {
    setKept(new Map());
    onPlace({ ...place, filter: next });
  };
  const intoList = () => document.querySelector<HTMLElement>('.items .what[tabindex="0"]')?.focus();

  const open = place.open === '' ? undefined : items.find(({ id }) => id === place.open);
  if (open)
    return (
      <ItemPage
        key={open.id}
        item={open}
        citations={citations.get(open.fields.measure ?? '') ?? []}
        disclosures={disclosures}
        items={items}
        readOnly={readOnly}
        onBack={() => {
          cameBack.current = true;
          onPlace({ ...place, open: '' });
        }}
        onStatus={(status, reason) => void changeStatus(open, status, reason)}
        onChange={(said, fields) => change(said, (store) => store.changeItem(open.id, fields))}
      />
    );

  if (items.length === 0)
    return (
      <Message icon="checklist" title={t(checklistWords.empty)}>
        <p>{t(checklistWords.emptyHelp)}</p>
      </Message>
    );

  const found = sections.reduce((sum, section) => sum + section.items.length, 0);
  return (
    <div class="checklist">
      <FilterBar
        filter={filter}
        counts={counts}
        hasOwn={items.some(({ fields }) => fields.measure === null)}
        search={search}
        onChange={narrow}
        onDown={intoList}
      />
      <p class="spoken" role="status">
        {filter === noFilter ? '' : t(checklistWords.found, found)}
      </p>
      {found === 0 ? (
        <Message icon="search" title={t(checklistWords.nothingFound)}>
          <p>{t(checklistWords.nothingFoundHelp)}</p>
          <Button
            onClick={() => {
              narrow(noFilter);
              search.current?.focus();
            }}
          >
            {t(checklistWords.showAll)}
          </Button>
        </Message>
      ) : (
        <>
          <ItemList
            sections={sections}
            askedBy={askedBy}
            filter={filter}
            current={current}
            focused={cameBack.current}
            now={now}
            readOnly={readOnly}
            onCurrent={(id) => {
              cameBack.current = false;
              setCurrent(id);
            }}
            onOpen={(item) => {
              setCurrent(item.id);
              onPlace({ ...place, open: item.id });
            }}
            onStatus={(item, section, status, reason) => {
              setKept((before) => new Map(before).set(item.id, section));
              void changeStatus(item, status, reason);
            }}
            onLeave={() => search.current?.focus()}
          />
          <p class="keys" aria-hidden="true">
            {t(checklistWords.keys)}
          </p>
        </>
      )}
    </div>
  );
}
