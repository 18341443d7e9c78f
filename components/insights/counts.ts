import type { Status } from '../../checklist/checklist';
import type { StatusCounts } from '../../checklist/progress';

/** Where the parts of a bar stand: what is reached first, what is unknown last; what is not applicable is no part. */
export const parts = ['in-place', 'in-progress', 'gap', 'unreviewed'] as const satisfies readonly Status[];
export type Part = (typeof parts)[number];

/** How many are not 対象外. */
export function applicableIn(counts: StatusCounts): number {
  return parts.reduce((sum, part) => sum + counts[part], 0);
}
