import type { Item } from '../../checklist/checklist';
import { type MeasureId, measureById } from '../../measures/index';
import { routeAddress } from '../dashboard/route';
import { useLanguage } from '../language';

/** The name of a measure, leading to its line in the checklist where it has one. */
export function MeasureLink({ measure, items }: { measure: MeasureId; items: readonly Item[] }) {
  const name = measureById(measure).label[useLanguage()];
  const item = items.find(({ fields }) => fields.measure === measure);
  return item ? (
    <a href={routeAddress({ section: 'checklist', path: [item.id] })}>{name}</a>
  ) : (
    <span>{name}</span>
  );
}
