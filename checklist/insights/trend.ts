import type { HistoryEntry, Item, Status } from '../checklist';
import { countEach, countStatuses, type StatusCounts } from '../progress';

/** How the items stood at the end of a day. */
export interface TrendDay {
  /** ISO date. */
  date: string;
  counts: StatusCounts;
}

/** What the history tells of one item. */
interface Past {
  status: HistoryEntry[];
  existence: HistoryEntry[];
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
  const pasts = pastsOf(history);
  const live = new Map(items.map((item) => [item.id, item.fields.status]));
  const counts = countEach([]);
  const current = new Map<string, { status: Status; there: boolean }>();
  for (const id of new Set([...live.keys(), ...pasts.keys()])) {
    const past = pasts.get(id);
    // Before the first change stands what that change found; without one, what stands now.
    const status = (past?.status[0] ? past.status[0].before : live.get(id)) as Status | undefined;
    const there = past?.existence[0] ? past.existence[0].before === false : live.has(id);
    current.set(id, { status: status ?? 'unreviewed', there });
    if (there) counts[status ?? 'unreviewed'] += 1;
  }
  const days: TrendDay[] = [];
  const events = [...pasts.values()].flatMap(({ status, existence }) => [...status, ...existence]);
  events.sort(byTime);
  for (const event of events) {
    const date = dayOf(event.time);
    const before = days.at(-1);
    if (before?.date !== date) {
      if (before === undefined) days.push({ date: dayOf(event.time - 86_400_000), counts: { ...counts } });
      days.push({ date, counts: { ...counts } });
    }
    const one = current.get(event.record);
    const day = days.at(-1);
    if (one === undefined || day === undefined) continue;
    if (one.there) counts[one.status] -= 1;
    if (event.field === 'deleted') one.there = event.after === false;
    else one.status = event.after as Status;
    if (one.there) counts[one.status] += 1;
    day.counts = { ...counts };
  }
  return endingToday(days, dayOf(now), items);
}

/** The last day is as the items are, whatever the history leaves out. */
function endingToday(days: TrendDay[], today: string, items: readonly Item[]): TrendDay[] {
  return [...days.filter(({ date }) => date < today), { date: today, counts: countStatuses(items) }];
}

function pastsOf(history: readonly HistoryEntry[]): Map<string, Past> {
  const pasts = new Map<string, Past>();
  for (const entry of history) {
    if (entry.table !== 'items' || entry.by === 'merge') continue;
    if (entry.field !== 'status' && entry.field !== 'deleted') continue;
    const past = pasts.get(entry.record) ?? { status: [], existence: [] };
    pasts.set(entry.record, past);
    (entry.field === 'status' ? past.status : past.existence).push(entry);
  }
  for (const { status, existence } of pasts.values()) {
    status.sort(byTime);
    existence.sort(byTime);
  }
  return pasts;
}

function byTime(a: HistoryEntry, b: HistoryEntry): number {
  return a.time - b.time || (a.id < b.id ? -1 : 1);
}
