import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryEntry, Table, Tables } from '../checklist/checklist';
import { NewerDatabase, StorageRefused, StoreBlocked } from '../checklist/errors';
import type { Changed, Store } from '../checklist/interface';
import { refresh, type Snapshot } from './snapshot';

/** Why the checklist cannot be opened, read or written. */
export type Failure = 'refused' | 'newer' | 'blocked' | 'other';

/** What was done last, as it is said; with the way back. */
export interface Notice {
  said: string;
  /** Where it was not done. */
  failure?: { why: Failure; detail: string };
  /** Takes it back, or does it again. Absent where nothing can be taken back. */
  turn?: () => Promise<void>;
  /** `undone`: it was taken back; `stuck`: it could not be, something was changed since. */
  state: 'done' | 'undone' | 'stuck';
  /** What could not be taken back, because it was changed again since: each record once. */
  kept?: { table: Table; record: Tables[Table] }[];
}

/** Runs one change of the checklist and says so. False when it failed; nothing was changed then. */
export type Change = (
  said: string,
  run: (store: Store) => Promise<Pick<Changed, 'change'>>,
) => Promise<boolean>;

/** Reads what the snapshot does not hold: texts, history, everything. */
export type Read = <Result>(run: (store: Store) => Promise<Result>) => Promise<Result>;

/** The checklist as seen from a view. */
export type Checklist =
  | { state: 'opening' }
  /** `retry` opens it anew. */
  | { state: 'failed'; why: Failure; detail: string; retry: () => void }
  | {
      state: 'open';
      snapshot: Snapshot;
      change: Change;
      read: Read;
      notice: Notice | null;
      dismiss: () => void;
    };

/** Opens the checklist and follows its changes, whichever context makes them. `open` must not change. */
export function useStore(open: () => Promise<Store>): Checklist {
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [failed, setFailed] = useState<{ why: Failure; detail: string }>();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [attempt, setAttempt] = useState(0);
  const opened = useRef<Promise<Store> | null>(null);

  useEffect(() => {
    let gone = false;
    let known: Snapshot | undefined;
    const fail = (error: unknown) => {
      if (!gone) setFailed(failureOf(error));
    };
    const opening = open();
    opened.current = opening;
    opening
      .then((store) => {
        const reload = oneAtATime(async () => {
          const next = await refresh(store, known);
          if (gone) return;
          known = next;
          setSnapshot(next);
          setFailed(undefined);
        }, fail);
        store.subscribe(reload);
        reload();
      })
      .catch(fail);
    return () => {
      gone = true;
      opening.then((store) => store.close()).catch(() => {});
    };
  }, [open, attempt]);

  const read: Read = useCallback(async (run) => run(await (opened.current ?? open())), [open]);
  const change: Change = useCallback(
    async (said, run) => {
      try {
        const { change: id } = await read(run);
        setNotice(id === null ? { said, state: 'done' } : turnable(said, id, 'done', read, setNotice));
        return true;
      } catch (error) {
        setNotice({ said, failure: failureOf(error), state: 'done' });
        return false;
      }
    },
    [read],
  );
  const dismiss = useCallback(() => setNotice(null), []);

  if (failed) {
    const retry = () => {
      setFailed(undefined);
      setSnapshot(undefined);
      setAttempt((before) => before + 1);
    };
    return { state: 'failed', ...failed, retry };
  }
  return snapshot ? { state: 'open', snapshot, change, read, notice, dismiss } : { state: 'opening' };
}

/** A notice whose `turn` goes back and forth between done and undone. */
function turnable(
  said: string,
  change: string,
  state: 'done' | 'undone',
  read: Read,
  show: (notice: Notice) => void,
): Notice {
  return {
    said,
    state,
    async turn() {
      try {
        const undone = await read((store) => store.undo(change));
        const kept = await read((store) => recordsOf(store, undone.kept));
        if (undone.restored === 0 || undone.change === null) show({ said, state: 'stuck', kept });
        else
          show({ ...turnable(said, undone.change, state === 'done' ? 'undone' : 'done', read, show), kept });
      } catch (error) {
        show({ said, state, failure: failureOf(error) });
      }
    },
  };
}

/** The records some history entries are of, each once. */
async function recordsOf(
  store: Store,
  entries: readonly HistoryEntry[],
): Promise<NonNullable<Notice['kept']>> {
  const { items, disclosures, findings } =
    entries.length > 0 ? await store.contents() : { items: [], disclosures: [], findings: [] };
  const all = { items, disclosures, findings } as { [T in Table]: Tables[T][] };
  const ids = new Map(entries.map(({ table, record }) => [`${table} ${record}`, { table, id: record }]));
  return [...ids.values()].flatMap(({ table, id }) => {
    const record = (all[table] as Tables[Table][]).find((one) => one.id === id);
    return record === undefined ? [] : [{ table, record }];
  });
}

function failureOf(error: unknown): { why: Failure; detail: string } {
  const why =
    error instanceof StorageRefused
      ? 'refused'
      : error instanceof NewerDatabase
        ? 'newer'
        : error instanceof StoreBlocked
          ? 'blocked'
          : 'other';
  if (!(error instanceof Error)) return { why, detail: String(error) };
  const cause = error.cause instanceof Error ? ` (${error.cause.name}: ${error.cause.message})` : '';
  return { why, detail: `${error.name}: ${error.message}${cause}` };
}

/** Runs `load`; once more when it was asked for meanwhile: a burst of changes costs two loads, and none is missed. */
function oneAtATime(load: () => Promise<void>, fail: (error: unknown) => void): () => void {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await load();
      }
    } catch (error) {
      fail(error);
    } finally {
      running = false;
    }
  };
}
