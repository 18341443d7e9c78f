import { isMeasureId, type MeasureId } from '../measures/index';
import { changeRecord } from './change';
import type { Item, ItemFields, Stamp } from './checklist';
import { ReasonMissing } from './errors';

/** An item nobody has written anything into. */
export const emptyItem: Readonly<ItemFields> = {
  measure: null,
  text: '',
  scope: '',
  status: 'unreviewed',
  reason: '',
  owner: '',
  due: '',
  priority: 0,
  lastReviewed: '',
  nextReview: '',
  evidence: [],
  note: '',
  tags: [],
  deleted: false,
};

/** The item every measure has at first: 未確認, its id the same on every installation, never winning over a change. */
export function measureItem(measure: MeasureId): Item {
  return { id: `measure:${measure}`, readAt: 0, fields: { ...emptyItem, measure }, stamps: {} };
}

/** The item with these fields changed by the user. Throws ReasonMissing for 対象外 without a reason. */
export function changeItem(item: Item, change: Partial<ItemFields>, stamp: Stamp): Item {
  return changeRecord(item, { ...change, ...settleReason(item.fields, change) }, stamp);
}

/** A reason belongs to 対象外 and goes with it. */
export function settleReason(
  fields: Readonly<ItemFields>,
  change: Partial<ItemFields>,
): Pick<ItemFields, 'status' | 'reason'> {
  const status = change.status ?? fields.status;
  const reason = status === 'not-applicable' ? (change.reason ?? fields.reason).trim() : '';
  if (status === 'not-applicable' && reason === '')
    throw new ReasonMissing('A measure that is not applicable needs a reason');
  return { status, reason };
}

/** False for what was removed, and for a measure this version does not know (a newer one made it; it is kept). */
export function isListed({ fields }: Item): boolean {
  return !fields.deleted && (fields.measure === null || isMeasureId(fields.measure));
}
