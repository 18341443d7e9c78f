import type { Opened } from '../../checklist/formats/open';
import type { Text } from '../../measures/measure';

/** What became of a file that was chosen. */
export type Found =
  | { state: 'none' }
  | { state: 'opening' }
  | { state: 'wrong'; faults: Text[] }
  | ({ state: 'opened'; name: string } & Opened);
