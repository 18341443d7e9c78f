import { type MeasureId, measures } from './index';
import { groupLabels, groups, type Text } from './measure';

/** A group of the taxonomy with its measures, to choose from where the catalog is not carried. */
export interface MeasureChoices {
  group: Text;
  measures: { id: MeasureId; label: Text }[];
}

/** Every measure by name, in the order they are shown. */
export function measureChoices(): MeasureChoices[] {
  return groups.map((group) => ({
    group: groupLabels[group],
    measures: measures.filter((one) => one.group === group).map(({ id, label }) => ({ id, label })),
  }));
}
