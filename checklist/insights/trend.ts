import type { HistoryEntry, Item, Status } from '../checklist';
import { countEach, countStatuses, type StatusCounts } from '../progress';

/** How the items stood at the end of a day. */
export interface TrendDay {
  /** ISO date. */
  date: string;
  counts: StatusCounts;
}

/**
 * How the items stood, day by day, from the first change there is to today; only days on which something changed, the first and
 * the last. The history of another installation that was taken in counts on its own days, and the merge that brought it
 * does not. `history` in any order; `dayOf` says on which day a moment was where the user is.
 */
export function trend(
  items: readonly Item[],
  history: readonly HistoryEntry[],
  dayOf: (time: number) => string,
  now: number,
): TrendDay[] {
  const events = history.filter(isTold).sort(byTime);
  const live = new Map(items.map((item) => [item.id, item.fields.status]));
  const current = statesBefore(events, live);
  let counts = countEach([...current.values()].flatMap(({ there, status }) => (there ? [status] : [])));
  const days: TrendDay[] = [];
  for (const event of events) {
    const date = dayOf(event.time);
    if (days.length === 0) days.push({ date: dayOf(event.time - 86_400_000), counts });
    if (days.at(-1)?.date !== date) {
      counts = { ...counts };
      days.push({ date, counts });
    }
    const one = current.get(event.record);
    if (one === undefined) continue;
    if (one.there) counts[one.status] -= 1;
    if (event.field === 'deleted') one.there = event.after === false;
    else one.status = event.after as Status;
    if (one.there) counts[one.status] += 1;
  }
  return endingToday(days, dayOf(now), items);
}

/** The last day is as the items are, whatever the history leaves out. */
function endingToday(days: TrendDay[], today: string, items: readonly Item[]): TrendDay[] {
  return [...days.filter(({ date }) => date < today), { date: today, counts: countStatuses(items) }];
}

/** How each item stood before the first of the events (in order): as that found it; without one, as it stands now. */
function statesBefore(
  events: readonly HistoryEntry[],
  live: ReadonlyMap<string, Status>,
): Map<string, { status: Status; there: boolean }> {
  const status = new Map<string, Status>(live);
  const there = new Map([...live.keys()].map((id) => [id, true]));
  const seen = new Set<string>();
  for (const { record, field, before } of events) {
    const key = `${field} ${record}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (field === 'status') status.set(record, before as Status);
    else there.set(record, before === false);
  }
  return new Map(
    [...new Set([...status.keys(), ...there.keys()])].map((id) => [
      id,
      { status: status.get(id) ?? 'unreviewed', there: there.get(id) ?? false },
    ]),
  );
}

/** Whether an entry tells how an item stands. */
function isTold({ table, by, field }: HistoryEntry): boolean {
  return table === 'items' && by !== 'merge' && (field === 'status' || field === 'deleted');
}

function byTime(a: HistoryEntry, b: HistoryEntry): number {
  return a.time - b.time || (a.id < b.id ? -1 : 1);
}
