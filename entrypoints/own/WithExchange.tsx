import type { ComponentChildren } from 'preact';
import { ExchangeContext } from '../../components/exchange/exchange';
import { exchangeInWorker } from './exchange';

/** Views in it write and read files in a worker. */
export function WithExchange({ children }: { children: ComponentChildren }) {
  return <ExchangeContext.Provider value={exchangeInWorker}>{children}</ExchangeContext.Provider>;
}
