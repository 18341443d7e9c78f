import type { Disclosure } from '../../disclosure/disclosure';
import type { QueueEntry } from './entries';

/** Why an entry was not read. */
export type Unread = 'no-access' | 'unreachable' | 'too-slow' | 'pdf' | 'empty' | 'failed';

/** What reading one entry gave. */
export type Outcome =
  | {
      state: 'read';
      disclosure: Pick<Disclosure, 'organisation' | 'title' | 'published'>;
      /** Measures it states. */
      measures: number;
      /** Those of them that are new in the checklist. */
      added: number;
      /** What takes the addition back; null where nothing was added. */
      change: string | null;
    }
  /** It is no disclosure. */
  | { state: 'other' }
  | { state: 'unread'; why: Unread };

/** An entry and how far it is. */
export type QueueLine = { entry: QueueEntry } & ({ state: 'waiting' | 'reading' | 'cancelled' } | Outcome);

/** Reads one entry. Rejects only where something is broken; stops early when `signal` is aborted. */
export type ReadEntry = (entry: QueueEntry, signal: AbortSignal) => Promise<Outcome>;

/**
 * Reads entries one after another, so that a machine is never asked for more than one page at a time; tells of every
 * step. What is waiting when `signal` is aborted stays unread, what is being read is given up.
 */
export async function runQueue(
  entries: readonly QueueEntry[],
  read: ReadEntry,
  signal: AbortSignal,
  tell: (lines: readonly QueueLine[]) => void,
): Promise<readonly QueueLine[]> {
  let lines: readonly QueueLine[] = entries.map((entry) => ({ entry, state: 'waiting' }));
  const settle = (at: number, line: QueueLine) => {
    lines = lines.map((before, n) => (n === at ? line : before));
    tell(lines);
  };
  tell(lines);
  for (const [at, entry] of entries.entries()) {
    if (signal.aborted) break;
    settle(at, { entry, state: 'reading' });
    const outcome = await read(entry, signal).catch((): Outcome => ({ state: 'unread', why: 'failed' }));
    settle(
      at,
      signal.aborted && outcome.state !== 'read' ? { entry, state: 'cancelled' } : { entry, ...outcome },
    );
  }
  if (lines.some(({ state }) => state === 'waiting')) {
    lines = lines.map((line) =>
      line.state === 'waiting' ? { entry: line.entry, state: 'cancelled' } : line,
    );
    tell(lines);
  }
  return lines;
}

/** How many entries are done with, and what came of them. */
export function countLines(lines: readonly QueueLine[]) {
  const of = (...states: QueueLine['state'][]) => lines.filter(({ state }) => states.includes(state)).length;
  return {
    total: lines.length,
    done: of('read', 'other', 'unread', 'cancelled'),
    read: of('read'),
    other: of('other'),
    unread: of('unread'),
    cancelled: of('cancelled'),
    added: lines.reduce((sum, line) => sum + (line.state === 'read' ? line.added : 0), 0),
  };
}
