import type { DisclosureRecord, FindingRecord, Item, Stamped } from '../checklist/checklist';
import type { Store } from '../checklist/interface';
import { isListed } from '../checklist/item';

/** The checklist as a view shows it. Records that did not change stay the same objects. */
export interface Snapshot {
  revision: number;
  latest: string;
  items: readonly Item[];
  disclosures: readonly DisclosureRecord[];
  /** In the order of the text; rejected ones are among them. */
  findings: readonly FindingRecord[];
}

/** The checklist now, made from an earlier snapshot where that can be done. */
export async function refresh(store: Store, known: Snapshot | undefined): Promise<Snapshot> {
  const changed = known && (await store.changedSince(known));
  if (known === undefined || changed === undefined) return store.contents();
  // Findings come and go with their disclosures, and have an order of their own; both change seldom.
  if (changed.disclosures.length > 0 || changed.findings.length > 0) return store.contents();
  return {
    ...known,
    revision: changed.revision,
    latest: changed.latest,
    items: merged(known.items, changed.items, isListed),
  };
}

/** The list with changed records in their places, new ones last, and without those no longer listed. */
function merged<Fields>(
  list: readonly Stamped<Fields>[],
  changed: readonly Stamped<Fields>[],
  listed: (record: Stamped<Fields>) => boolean,
): Stamped<Fields>[] {
  const left = new Map(changed.map((record) => [record.id, record]));
  const next = list.map((record) => {
    const now = left.get(record.id) ?? record;
    left.delete(record.id);
    return now;
  });
  return [...next, ...left.values()].filter(listed);
}
