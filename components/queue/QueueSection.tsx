import type { SectionProps } from '../dashboard/section';
import { RereadPanel } from '../rereading/RereadPanel';
import { QueueView } from './QueueView';

/** Reading many notices, new ones and those that are kept, in the dashboard. */
export default function QueueSection({ snapshot, change, read, place, abilities, readOnly }: SectionProps) {
  return (
    <>
      <QueueView read={abilities.readEntry} undo={(change) => read((store) => store.undo(change))} />
      <RereadPanel
        disclosures={snapshot.disclosures}
        change={change}
        read={read}
        readAgain={abilities.readAgain}
        readOnly={readOnly}
        wanted={place.path[0] === 'again'}
      />
    </>
  );
}
