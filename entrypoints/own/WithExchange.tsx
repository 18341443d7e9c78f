import type { ComponentChildren } from 'preact';
import { BackupsContext } from '../../components/exchange/backups';
import { type Exchange, ExchangeContext } from '../../components/exchange/exchange';
import { exchangeInWorker } from './exchange';
import { changeBackups, useBackups } from './useBackups';

/** Writes in the worker, and remembers when a backup was written. */
const exchange: Exchange = {
  ...exchangeInWorker,
  async write(format, context, selection) {
    const written = await exchangeInWorker.write(format, context, selection);
    if (format === 'backup' && selection === undefined) await changeBackups({ last: context.now });
    return written;
  },
};

/** Views in it write and read files in a worker, and know of backups. */
export function WithExchange({ children }: { children: ComponentChildren }) {
  return (
    <ExchangeContext.Provider value={exchange}>
      <BackupsContext.Provider value={useBackups()}>{children}</BackupsContext.Provider>
    </ExchangeContext.Provider>
  );
}
