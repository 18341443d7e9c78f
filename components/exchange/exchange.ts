import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Read } from '../useStore';
import { type Exchange, here } from './here';

export type { Exchange } from './here';

/** Where files are written and read: in a worker, so that a view never stands still; null: in the view itself. */
export const ExchangeContext = createContext<Exchange | null>(null);

/** Writes and reads files of the checklist that `read` reads. */
export function useExchange(read: Read): Exchange {
  const elsewhere = useContext(ExchangeContext);
  return useMemo(() => elsewhere ?? here(read), [elsewhere, read]);
}
