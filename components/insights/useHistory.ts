import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../checklist/checklist';
import type { Read } from '../useStore';

/** The history of changes, on its way, read, or not to be had. */
export type PastChanges =
  | { state: 'reading' }
  | { state: 'failed'; retry: () => void }
  /** `readAt`: milliseconds since 1970. */
  | { state: 'read'; entries: readonly HistoryEntry[]; readAt: number };

/** Reads the whole history, and again whenever there is more of it. `latest`: id of its latest entry. */
export function useHistory(read: Read, latest: string): PastChanges {
  const [past, setPast] = useState<PastChanges>({ state: 'reading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setPast({ state: 'reading' });
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    let gone = false;
    read((store) => store.history()).then(
      (entries) => {
        if (!gone) setPast({ state: 'read', entries, readAt: Date.now() });
      },
      () => {
        if (!gone) setPast({ state: 'failed', retry });
      },
    );
    return () => {
      gone = true;
    };
  }, [read, latest, attempt, retry]);
  return past;
}
