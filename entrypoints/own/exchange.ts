import { browser } from 'wxt/browser';
import { FormatError, type Place, type Problem } from '../../checklist/formats/fault';
import type { Context } from '../../checklist/formats/format';
import type { Opened } from '../../checklist/formats/open';
import type { Selection } from '../../checklist/selection';
import type { Exchange } from '../../components/exchange/exchange';

/** What the worker is asked for. */
export type ExchangeTask =
  | { task: 'write'; format: string; context: Context; selection: Selection | undefined }
  | { task: 'open'; file: File };

/** What it answers: the result, a fault of the file, or what else went wrong. */
export type ExchangeAnswer =
  | { result: string | Uint8Array | Opened }
  | { problem: Problem; place: Place }
  | { message: string };

/** Writes and reads files in a worker, a new one each time, so that its memory is given back. */
export const exchangeInWorker: Exchange = {
  write: (format, context, selection) => run({ task: 'write', format, context, selection }),
  open: (file) => run({ task: 'open', file }),
};

function run<Result>(task: ExchangeTask): Promise<Result> {
  const worker = new Worker(browser.runtime.getURL('/exchange.js' as never));
  return new Promise<Result>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ExchangeAnswer>) => {
      if ('result' in data) resolve(data.result as Result);
      else reject('problem' in data ? new FormatError(data.problem, data.place) : new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
