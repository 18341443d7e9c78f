import { useMemo, useRef } from 'preact/hooks';
import type { Item } from '../../checklist/checklist';
import type { NewItem as Fields } from '../../checklist/interface';
import { Button } from '../controls/Button';
import { Message } from '../controls/Message';
import { routeAddress } from '../dashboard/route';
import type { SectionProps } from '../dashboard/section';
import { ItemView } from '../item/ItemView';
import { NewItem } from '../item/NewItem';
import { useLanguage, useText } from '../language';
import { lookQuery, readLook } from '../table/narrowing';
import { TableView } from '../table/TableView';
import { itemWords } from '../words/item';
import { itemPageWords } from '../words/page';
import { citationsByMeasure, nameOf } from './items';

/** What stands in the address in the place of an item while one is being made. */
const making = 'new';

/** The checklist in the dashboard: the table, one item in full, and a new one. */
export default function ChecklistSection(props: SectionProps) {
  const { snapshot, change, read, place, onPlace, now, readOnly } = props;
  const t = useText();
  const language = useLanguage();
  const cameFrom = useRef('');
  const citations = useMemo(() => citationsByMeasure(snapshot.findings), [snapshot.findings]);
  const { query, path } = place;
  const [id = '', measure = ''] = path;
  const addressOf = (item: Item) => routeAddress({ section: 'checklist', path: [item.id], query });
  // However one goes back, by the button, a key or the browser: the row of the item has the focus then.
  if (id !== '' && id !== making) cameFrom.current = id;
  const back = () => onPlace({ path: [], query });
  const add = async (fields: Fields) => {
    const made = { id: '' };
    const name = nameOf({ fields }, language);
    const kept = await change(t(itemPageWords.addedItem, name), async (store) => {
      const created = await store.createItem(fields);
      made.id = created.item.id;
      return created;
    });
    if (kept) onPlace({ path: [made.id], query }, true);
  };

  if (id === making && !readOnly)
    return (
      <NewItem
        items={snapshot.items}
        measure={measure}
        onAdd={(fields) => void add(fields)}
        onCancel={back}
      />
    );
  const open = snapshot.items.find((one) => one.id === id);
  if (open)
    return (
      <ItemView
        key={open.id}
        item={open}
        citations={citations.get(open.fields.measure ?? '') ?? []}
        snapshot={snapshot}
        change={change}
        read={read}
        addressOf={addressOf}
        onBack={back}
        onAnother={() => onPlace({ path: [making, open.fields.measure ?? ''], query })}
        now={now}
        readOnly={readOnly}
      />
    );
  // In a private window nothing is made: the table says how things stand.
  if (id !== '' && id !== making)
    return (
      <Message icon="search" title={t(itemPageWords.gone)}>
        <p>{t(itemPageWords.goneHelp)}</p>
        <Button onClick={back}>{t(itemWords.back)}</Button>
      </Message>
    );
  return (
    <TableView
      snapshot={snapshot}
      change={change}
      look={readLook(query)}
      onLook={(look, typed) => onPlace({ path: [], query: lookQuery(look) }, typed)}
      addressOf={addressOf}
      onOpen={(item) => onPlace({ path: [item.id], query })}
      onNew={() => onPlace({ path: [making], query })}
      cameFrom={cameFrom.current}
      now={now}
      readOnly={readOnly}
    />
  );
}
