import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { QueueEntry } from './entries';
import { type QueueLine, type ReadEntry, runQueue } from './queue';

/** A queue as seen from a view. */
export interface Queue {
  lines: readonly QueueLine[];
  running: boolean;
  start: (entries: readonly QueueEntry[], read: ReadEntry) => void;
  cancel: () => void;
}

/** Runs a queue; it stops when the view goes. */
export function useQueue(): Queue {
  const [lines, setLines] = useState<readonly QueueLine[]>([]);
  const [running, setRunning] = useState(false);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const start = useCallback((entries: readonly QueueEntry[], read: ReadEntry) => {
    const controller = new AbortController();
    abort.current = controller;
    setRunning(true);
    void runQueue(entries, read, controller.signal, setLines).finally(() => setRunning(false));
  }, []);
  const cancel = useCallback(() => abort.current?.abort(), []);
  return { lines, running, start, cancel };
}
