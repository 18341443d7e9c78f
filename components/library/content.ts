import type { Case } from '../../checklist/cases/cases';
import type { FindingRecord } from '../../checklist/checklist';
import type { Standing } from '../disclosures/standing';
import type { Snapshot } from '../snapshot';
import type { Change } from '../useStore';

/** What every view of the library is given. */
export interface LibraryContent {
  snapshot: Snapshot;
  change: Change;
  standing: Standing;
  /** The findings of each disclosure, in the order of the text. */
  byDisclosure: ReadonlyMap<string, readonly FindingRecord[]>;
  /** The latest first. */
  cases: readonly Case[];
  readOnly: boolean;
}
