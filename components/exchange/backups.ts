import { createContext } from 'preact';

/** What is known of backups; kept in storage.local under `backups`. Times in milliseconds since 1970. */
export interface Backups {
  /** When the checklist was first used here. */
  since: number;
  /** When the last backup was written, from here; 0 for never. */
  last: number;
  /** When the user was last reminded; 0 for never. */
  told: number;
  /** The user's choice; undefined before the first reminder, which comes unasked. */
  remind: boolean | undefined;
}

/** Backups, and how what is known of them is changed. */
export interface BackupsKept extends Backups {
  change: (change: Partial<Backups>) => void;
}

/** Null while it is not known, and where nobody keeps it. */
export const BackupsContext = createContext<BackupsKept | null>(null);

/** After how many milliseconds a backup is old. */
const old = 30 * 86_400_000;

/** What is stored, with a default for what is missing or nonsense. */
export function readBackups(stored: unknown, now: number): Backups {
  const { since, last, told, remind } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Record<keyof Backups, unknown>;
  const time = (value: unknown, missing: number) =>
    typeof value === 'number' && value > 0 ? value : missing;
  return {
    since: time(since, now),
    last: time(last, 0),
    told: time(told, 0),
    remind: typeof remind === 'boolean' ? remind : undefined,
  };
}

/** Whether it is time for a reminder: the user's changes since the last backup are older than a month. */
export function isDue(backups: Backups, changed: number, now: number): boolean {
  const { since, last, told, remind } = backups;
  return (remind ?? true) && changed > last && now - Math.max(since, last, told) > old;
}

/** What a reminder that was put away leaves: the first is the only one, unless the user wants more. */
export function afterReminder({ remind }: Backups, now: number): Partial<Backups> {
  return { told: now, remind: remind ?? false };
}
