import type { Item, Priority, Status } from '../../checklist/checklist';
import type { ItemChange, OneOfMany } from '../../checklist/interface';

/** What can be changed of many items at once. */
export const bulkFields = [
  'status',
  'owner',
  'due',
  'priority',
  'addTag',
  'removeTag',
  'nextReview',
] as const;

/** One change of many items; an empty value empties owner and dates. */
export interface Bulk {
  field: (typeof bulkFields)[number];
  value: string;
  /** Why they are not applicable. */
  reason: string;
}

/** What it comes to for each item. */
export function bulkChanges(items: readonly Item[], bulk: Bulk): OneOfMany[] {
  return items.map((item) => ({ id: item.id, change: changeOf(item, bulk) }));
}

function changeOf({ fields: { tags } }: Item, { field, value, reason }: Bulk): ItemChange {
  switch (field) {
    case 'status':
      return { status: value as Status, reason };
    case 'priority':
      return { priority: Number(value) as Priority };
    case 'addTag':
      return { tags: tags.includes(value) ? tags : [...tags, value] };
    case 'removeTag':
      return { tags: tags.filter((tag) => tag !== value) };
    default:
      return { [field]: value };
  }
}
