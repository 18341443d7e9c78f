import type { Item, Status } from '../../checklist/checklist';
import { isSettled } from '../../checklist/progress';
import type { MeasureId } from '../../measures/index';
import { kindOf, type Stated } from './stated';

/** Our status by measure: the worst over its scopes; absent where there is no item. */
export type Standing = Partial<Record<MeasureId, Status>>;

/** Our status of a stated measure; one without an item was not looked at yet. */
export function statusOf({ measure }: Stated, standing: Standing): Status | 'unclassified' {
  return measure === 'other' ? 'unclassified' : (standing[measure] ?? 'unreviewed');
}

/** How many of the prevention measures stand at each status. */
export function countStanding(
  stated: readonly Stated[],
  standing: Standing,
): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const one of preventionOf(stated)) {
    const status = statusOf(one, standing);
    if (status !== 'unclassified') counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

/** The prevention measures among them. */
export function preventionOf(stated: readonly Stated[]): Stated[] {
  return stated.filter((one) => kindOf(one) === 'prevention');
}

/** The prevention measures we do not have in place. */
export function notInPlace(stated: readonly Stated[], standing: Standing): Stated[] {
  return preventionOf(stated).filter((one) => {
    const status = statusOf(one, standing);
    return status !== 'unclassified' && !isSettled(status);
  });
}

/** Why a measure is not applicable to us: the reason one of its items gives, or ''. */
export function reasonIn(items: readonly Item[], measure: MeasureId | 'other'): string {
  return items.find(({ fields }) => fields.measure === measure && fields.reason !== '')?.fields.reason ?? '';
}
