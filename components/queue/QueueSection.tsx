import type { SectionProps } from '../dashboard/section';
import { QueueView } from './QueueView';

/** Reading many notices, in the dashboard. */
export default function QueueSection({ read, abilities }: SectionProps) {
  return <QueueView read={abilities.readEntry} undo={(change) => read((store) => store.undo(change))} />;
}
