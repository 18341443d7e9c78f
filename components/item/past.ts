import type { HistoryEntry } from '../../checklist/checklist';
import type { ItemChange } from '../../checklist/interface';

/** What one action did to an item. */
export interface Past {
  /** The action; the same in every record it changed. */
  change: string;
  /** Milliseconds since 1970. */
  time: number;
  by: HistoryEntry['by'];
  /** It took back another one. */
  undoing: boolean;
  fields: readonly HistoryEntry[];
  /** What sets the fields to what they were before; undefined where the item came, went or came back. */
  back: ItemChange | undefined;
}

/** The history of an item (newest first) by action. */
export function pastOf(entries: readonly HistoryEntry[]): Past[] {
  const byChange = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const known = byChange.get(entry.change);
    if (known === undefined) byChange.set(entry.change, [entry]);
    else known.push(entry);
  }
  return [...byChange.values()].flatMap((fields) => {
    const [first] = fields;
    if (first === undefined) return [];
    const whole = fields.some(({ field }) => field === 'deleted' || field === 'measure');
    return [
      {
        change: first.change,
        time: first.time,
        by: first.by,
        undoing: first.undoes !== undefined,
        fields,
        back: whole ? undefined : before(fields),
      },
    ];
  });
}

function before(fields: readonly HistoryEntry[]): ItemChange {
  return Object.fromEntries(fields.map(({ field, before: value }) => [field, value]));
}
