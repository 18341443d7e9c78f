import { useEffect, useRef, useState } from 'preact/hooks';
import type { DisclosureRecord } from '../../checklist/checklist';
import type { Outcome } from './rereading';

/** Reading many one after the other: how far it is, and what came of it. */
export interface Rereading {
  state: 'idle' | 'running' | 'done';
  /** How many are behind. */
  at: number;
  all: number;
  outcomes: readonly Outcome[];
  start: (
    records: readonly DisclosureRecord[],
    one: (record: DisclosureRecord) => Promise<Outcome>,
  ) => Promise<void>;
  /** Ends it where it is; what was read stays. */
  stop: () => void;
  /** Forgets what was read. */
  clear: () => void;
}

/** A run through records, one after the other: each waits for the one before, so that the view never stands still. */
export function useRereading(): Rereading {
  const [state, setState] = useState<Rereading['state']>('idle');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [all, setAll] = useState(0);
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );
  return {
    state,
    at: outcomes.length,
    all,
    outcomes,
    async start(records, one) {
      run.current += 1;
      const mine = run.current;
      setState('running');
      setOutcomes([]);
      setAll(records.length);
      for (const record of records) {
        const outcome = await one(record).catch((): Outcome => ({ record, why: 'failed' }));
        if (run.current !== mine) return;
        setOutcomes((before) => [...before, outcome]);
      }
      setState('done');
    },
    stop() {
      run.current += 1;
      setState('done');
    },
    clear() {
      run.current += 1;
      setState('idle');
      setOutcomes([]);
    },
  };
}
