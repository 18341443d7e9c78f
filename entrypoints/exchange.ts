import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FormatError } from '../checklist/formats/fault';
import type { Store } from '../checklist/interface';
import { openStore } from '../checklist/store';
import { here } from '../components/exchange/here';
import type { ExchangeAnswer, ExchangeTask } from './own/exchange';

/** The part of a worker's global scope that is used. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ExchangeTask>) => void) | null;
  postMessage(answer: ExchangeAnswer, transfer?: Transferable[]): void;
}

/** Writes and reads files in a worker of an own page: ten thousand items take seconds in which nothing else would move. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as WorkerScope;
  const exchange = here(async (run) => {
    const store: Store = await openStore();
    try {
      return await run(store);
    } finally {
      store.close();
    }
  });
  scope.onmessage = async ({ data: task }) => {
    try {
      if (task.task === 'open') {
        scope.postMessage({ result: await exchange.open(task.file) });
        return;
      }
      const written = await exchange.write(task.format, task.context, task.selection);
      // Bytes are handed over; a text would be copied while the view waits.
      const result = typeof written === 'string' ? new TextEncoder().encode(written) : written;
      scope.postMessage({ result }, [result.buffer as ArrayBuffer]);
    } catch (error) {
      if (error instanceof FormatError) scope.postMessage({ problem: error.problem, place: error.place });
      else scope.postMessage({ message: error instanceof Error ? error.message : String(error) });
    }
  };
});
