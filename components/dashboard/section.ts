import type { ComponentType } from 'preact';
import type { Reading, SourceText } from '../../disclosure/disclosure';
import type { Text } from '../../measures/measure';
import type { IconName } from '../controls/Icon';
import type { QueueEntry } from '../queue/entries';
import type { Outcome } from '../queue/queue';
import type { Snapshot } from '../snapshot';
import type { Change, Read } from '../useStore';
import type { Place } from './route';

/** What only the extension can do for a section. */
export interface Abilities {
  /** Reads one notice, at an address or pasted; with `add`, its measures go into the checklist. */
  readEntry: (entry: QueueEntry, add: boolean, signal: AbortSignal) => Promise<Outcome>;
  /** Reads a text that was kept, as one reads today; null where nobody answers. */
  readAgain: (source: SourceText) => Promise<Reading | null>;
}

/** What a section of the dashboard is given. */
export interface SectionProps {
  snapshot: Snapshot;
  /** Changes the checklist and says so, with the way back. */
  change: Change;
  /** Reads what the snapshot does not hold. */
  read: Read;
  /** What the address says behind the section. */
  place: Place;
  /** Goes elsewhere in the section; `replace` for what is no step of its own, such as each letter of a search. */
  onPlace: (place: Place, replace?: boolean) => void;
  /** ISO date of today. */
  now: string;
  /** In private windows nothing is stored. */
  readOnly: boolean;
  abilities: Abilities;
}

/** A section of the dashboard. */
export interface Section {
  /** First part of its address. */
  id: string;
  label: Text;
  icon: IconName;
  /** Its view, carried only once it is looked at. */
  load: () => Promise<{ default: ComponentType<SectionProps> }>;
}
