import type { Reading } from '../../disclosure/disclosure';
import { measureById } from '../../measures/index';

/** What the badge must show on a page while nothing of the checklist is in place. */
export function badgeOfReading(reading: Reading): string {
  const prevention = (reading.disclosure?.findings ?? [])
    .map(({ measure }) => measure)
    .filter((measure) => measure !== 'other' && measureById(measure).kind === 'prevention');
  const count = new Set(prevention).size;
  return count === 0 ? '' : String(count);
}
