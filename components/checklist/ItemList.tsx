import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Item, Status } from '../../checklist/checklist';
import { useText } from '../language';
import { checklistWords } from '../words/checklist';
import { ItemRow } from './ItemRow';
import { groupLabel } from './items';
import type { Section, SectionId } from './sections';
import { useGrowing } from './useGrowing';

interface ItemListProps {
  sections: readonly Section[];
  /** The organisations that state the measure of an item. */
  askedBy: (item: Item) => readonly string[];
  /** What the list was narrowed by. */
  filter: unknown;
  /** Id of the item Tab reaches, or ''. */
  current: string;
  /** Puts the focus on the current item when the list appears. */
  focused: boolean;
  now: string;
  readOnly: boolean;
  onCurrent: (id: string) => void;
  onOpen: (item: Item) => void;
  onStatus: (item: Item, section: SectionId, status: Status, reason: string) => void;
  /** Up, from the first row. */
  onLeave: () => void;
}

/** The items under their headings: one stop for Tab, arrows go from row to row. */
export function ItemList(props: ItemListProps) {
  const { sections, askedBy, filter, current, focused, now, readOnly } = props;
  const t = useText();
  const rows = sections.flatMap(({ id, items }) => items.map((item) => ({ section: id, item })));
  const { drawn, end, reach } = useGrowing(rows.length, filter);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef(focused ? current : '');
  const at = Math.max(
    0,
    rows.findIndex(({ item }) => item.id === current),
  );

  const focus = (id: string) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .what`);
    row?.focus();
    return row !== null && row !== undefined;
  };
  // A row that was not drawn yet takes the focus once it is.
  useEffect(() => {
    if (wanted.current === '') return;
    if (focus(wanted.current)) wanted.current = '';
    else reach(at);
  });
  const go = (to: number) => {
    const row = rows[to];
    if (row === undefined) return;
    props.onCurrent(row.item.id);
    if (to >= drawn) reach(to);
    if (!focus(row.item.id)) wanted.current = row.item.id;
  };
  const move = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.classList.contains('what')) return;
    const page = 8;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: Math.min(at + page, rows.length - 1),
      PageUp: Math.max(at - page, 0),
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (to < 0) props.onLeave();
    else go(to);
  };

  let index = 0;
  return (
    <ul class="items" aria-label={t(checklistWords.list)} ref={list} onKeyDown={move}>
      {sections.map(({ id, items }) => {
        const first = index;
        index += items.length;
        if (first >= drawn) return null;
        const heading = t(id === 'due' ? checklistWords.dueSoon : groupLabel(id));
        return (
          <Fragment key={id}>
            <li class="section">
              <h2>{heading}</h2>
              <span>{t(checklistWords.found, items.length)}</span>
            </li>
            {items.slice(0, drawn - first).map((item, offset) => (
              <ItemRow
                key={item.id}
                item={item}
                askedBy={askedBy(item)}
                now={now}
                current={first + offset === at}
                readOnly={readOnly}
                onOpen={() => props.onOpen(item)}
                onFocus={() => props.onCurrent(item.id)}
                onStatus={(status, reason) => props.onStatus(item, id, status, reason)}
              />
            ))}
          </Fragment>
        );
      })}
      {drawn < rows.length && <li class="end" ref={end} aria-hidden="true" />}
    </ul>
  );
}
