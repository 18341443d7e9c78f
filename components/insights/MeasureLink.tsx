import type { Item } from '../../checklist/checklist';
import { type MeasureId, measureById } from '../../measures/index';
import { Icon } from '../controls/Icon';
import { routeAddress } from '../dashboard/route';
import { useLanguage, useText } from '../language';
import { insightWords } from '../words/insights';

/** The name of a measure, leading to its line in the checklist, or to where it gets one. */
export function MeasureLink({ measure, items }: { measure: MeasureId; items: readonly Item[] }) {
  const name = measureById(measure).label[useLanguage()];
  const t = useText();
  const item = firstItems(items).get(measure);
  if (item) return <a href={routeAddress({ section: 'checklist', path: [item.id] })}>{name}</a>;
  return (
    <a
      href={routeAddress({ section: 'checklist', path: ['new', measure] })}
      title={t(insightWords.notListed)}
    >
      {name}
      <Icon name="plus" />
    </a>
  );
}

/** Many links stand in one table, and many items in a checklist: they are gone through once. */
const known = new WeakMap<readonly Item[], ReadonlyMap<MeasureId, Item>>();

/** The first item of each measure. */
function firstItems(items: readonly Item[]): ReadonlyMap<MeasureId, Item> {
  const before = known.get(items);
  if (before !== undefined) return before;
  const first = new Map<MeasureId, Item>();
  for (const item of items) {
    const { measure } = item.fields;
    if (measure !== null && !first.has(measure)) first.set(measure, item);
  }
  known.set(items, first);
  return first;
}
