import { statuses } from '../../checklist/checklist';
import { groups } from '../../measures/measure';
import type { SectionProps } from '../dashboard/section';
import { type ChecklistPlace, ChecklistView } from './ChecklistView';
import { type Filter, noFilter } from './sections';

/** The checklist in the dashboard. */
export default function ChecklistSection(props: SectionProps) {
  const { snapshot, change, place, onPlace, now, readOnly } = props;
  return (
    <ChecklistView
      snapshot={snapshot}
      change={change}
      place={readPlace(place)}
      onPlace={({ filter, open }) => {
        const moved = open !== (place.path[0] ?? '');
        onPlace({ path: open === '' ? [] : [open], query: { ...filter } }, !moved);
      }}
      now={now}
      readOnly={readOnly}
    />
  );
}

function readPlace({ path, query }: SectionProps['place']): ChecklistPlace {
  const filter: Filter = {
    query: query.query ?? '',
    status: statuses.find((one) => one === query.status) ?? '',
    group: query.group === 'own' ? 'own' : (groups.find((one) => one === query.group) ?? ''),
  };
  const narrowed = filter.query !== '' || filter.status !== '' || filter.group !== '';
  return { filter: narrowed ? filter : noFilter, open: path[0] ?? '' };
}
