import type { Stamp } from './checklist';

/**
 * The time of the next change: the clock's, but always later than every time seen before, so that a clock set back
 * (or two changes in one millisecond) never makes an older change win. Milliseconds since 1970.
 */
export function nextTime(now: number, seen: number): number {
  return Math.max(Math.floor(now), seen + 1);
}

/** The latest time in the stamps of these records and their readings; 0 for none. */
export function latestTime(
  records: Iterable<{ readAt: number; stamps: Partial<Record<string, Stamp>> }>,
): number {
  let latest = 0;
  for (const { readAt, stamps } of records) {
    latest = Math.max(latest, readAt);
    for (const stamp of Object.values(stamps)) latest = Math.max(latest, stamp?.time ?? 0);
  }
  return latest;
}

/** Positive when `a` is the later change. No stamp is before every stamp; equal times are settled by the device. */
export function compareStamps(a: Stamp | undefined, b: Stamp | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (a.time !== b.time) return a.time - b.time;
  return a.device < b.device ? -1 : Number(a.device > b.device);
}
