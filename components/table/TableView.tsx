import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Item, Status } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';
import { countStatuses } from '../../checklist/progress';
import { nameOf } from '../checklist/items';
import { Button } from '../controls/Button';
import { Message } from '../controls/Message';
import { useSearchKey } from '../controls/useSearchKey';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import type { Snapshot } from '../snapshot';
import type { Change } from '../useStore';
import { checklistWords } from '../words/checklist';
import { itemPageWords } from '../words/page';
import { statusWords } from '../words/status';
import { tableWords } from '../words/table';
import { BulkBar } from './BulkBar';
import { citationCounts, facetsOf } from './facets';
import { ItemTable } from './ItemTable';
import { type Look, lookQuery } from './narrowing';
import { sayChange } from './said';
import { TableFilters } from './TableFilters';
import { useOwners } from './useOwners';
import { useRows } from './useRows';
import { ViewsMenu } from './ViewsMenu';
import { lookOf } from './views';

interface TableViewProps {
  snapshot: Snapshot;
  change: Change;
  look: Look;
  /** `typed`: letter by letter, so no step of its own. */
  onLook: (look: Look, typed: boolean) => void;
  addressOf: (item: Item) => string;
  onOpen: (item: Item) => void;
  onNew: () => void;
  /** Id of the item the user comes back from, or ''. */
  cameFrom: string;
  now: string;
  readOnly: boolean;
}

/** The whole checklist as a table: narrowed, sorted, changed one by one or many at once. */
export function TableView(props: TableViewProps) {
  const { snapshot, change, look, onLook, now, readOnly } = props;
  const t = useText();
  const language = useLanguage();
  const { items, findings } = snapshot;
  const search = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  // Only when the table appears: one that comes back while the user types must not take the focus from the search.
  const start = useRef(props.cameFrom);
  useEffect(() => {
    start.current = '';
  }, []);
  useSearchKey(search);

  const counts = useMemo(() => countStatuses(items), [items]);
  const { owners, tags, hasOwn } = useMemo(() => facetsOf(items, language), [items, language]);
  const offered = useOwners(owners);
  const citations = useMemo(() => citationCounts(findings), [findings]);
  const known = useMemo(() => ({ language, citations }), [language, citations]);
  const key = lookOf(lookQuery(look));
  const { rows, ids } = useRows(items, look, key, known, now);
  // What is not shown is not changed.
  const selected = useMemo(
    () => (picked.size === 0 ? picked : new Set(rows.map(({ id }) => id).filter((id) => picked.has(id)))),
    [rows, picked],
  );

  const changeStatus = (item: Item, status: Status, reason: string) =>
    void change(t(statusWords.changed, nameOf(item, language), t(statusLabels[status])), (store) =>
      store.changeItem(item.id, { status, reason }),
    );
  const changeOne = (item: Item, fields: ItemChange) =>
    void change(sayChange(nameOf(item, language), fields, language), (store) =>
      store.changeItem(item.id, fields),
    );
  const intoTable = () =>
    document.querySelector<HTMLElement>('.table tbody [data-column][tabindex="0"]')?.focus();

  if (items.length === 0)
    return (
      <Message icon="checklist" title={t(checklistWords.empty)}>
        <p>{t(checklistWords.emptyHelp)}</p>
        {!readOnly && (
          <Button icon="plus" onClick={props.onNew}>
            {t(itemPageWords.addItem)}
          </Button>
        )}
      </Message>
    );
  return (
    <div class="table-view">
      <TableFilters
        narrowing={look.narrowing}
        onChange={(narrowing) =>
          onLook({ ...look, narrowing }, narrowing.query !== look.narrowing.query && narrowing.query !== '')
        }
        counts={counts}
        owners={owners}
        tags={tags}
        hasOwn={hasOwn}
        search={search}
        onDown={intoTable}
      />
      <div class="table-state">
        {selected.size === 0 ? (
          <>
            <p role="status">{t(tableWords.shown, rows.length, items.length)}</p>
            <ViewsMenu look={key} readOnly={readOnly} />
            {!readOnly && (
              <Button icon="plus" onClick={props.onNew}>
                {t(itemPageWords.addItem)}
              </Button>
            )}
          </>
        ) : (
          <BulkBar
            items={rows.filter(({ id }) => selected.has(id))}
            owners={offered}
            tags={tags}
            change={change}
            onClear={() => {
              setPicked(new Set());
              intoTable();
            }}
          />
        )}
      </div>
      {rows.length === 0 ? (
        <Message icon="search" title={t(checklistWords.nothingFound)}>
          <p>{t(checklistWords.nothingFoundHelp)}</p>
          <Button
            onClick={() => {
              onLook({ ...look, narrowing: { query: '', statuses: [] } }, false);
              search.current?.focus();
            }}
          >
            {t(checklistWords.showAll)}
          </Button>
        </Message>
      ) : (
        <>
          <ItemTable
            rows={rows}
            ids={ids}
            sorting={look.sorting}
            onSort={(sorting) =>
              onLook({ narrowing: look.narrowing, ...(sorting ? { sorting } : {}) }, false)
            }
            selected={selected}
            onSelect={setPicked}
            start={start.current}
            addressOf={props.addressOf}
            onOpen={props.onOpen}
            onStatus={changeStatus}
            onChange={changeOne}
            citations={citations}
            owners={offered}
            now={now}
            readOnly={readOnly}
            onLeave={() => search.current?.focus()}
          />
          <p class="keys" aria-hidden="true">
            {t(tableWords.keys)}
          </p>
        </>
      )}
    </div>
  );
}
