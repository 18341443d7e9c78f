import type { SectionProps } from '../dashboard/section';
import { DisclosuresView } from './DisclosuresView';

/** The disclosures in the dashboard. */
export default function DisclosuresSection({ snapshot, change, place, onPlace, readOnly }: SectionProps) {
  const open = place.path[0] ?? '';
  return (
    <DisclosuresView
      snapshot={snapshot}
      change={change}
      place={{ query: place.query.query ?? '', open }}
      onPlace={(next) =>
        onPlace(
          { path: next.open === '' ? [] : [next.open], query: { query: next.query } },
          next.open === open,
        )
      }
      readOnly={readOnly}
    />
  );
}
