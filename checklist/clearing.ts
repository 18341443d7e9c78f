import type { State } from './schema';
import type { WriteTransaction } from './writing';

/**
 * Takes everything out of the store, in the transaction it is given. The revision goes on, so that every window that is open
 * sees the change; clock and installation begin anew, as nothing is left that they could be compared with.
 */
export async function clearAll(tx: WriteTransaction): Promise<number> {
  const state = await tx.objectStore('state').get('state');
  const revision = (state?.revision ?? 0) + 1;
  for (const name of tx.objectStoreNames) await tx.objectStore(name).clear();
  const fresh: State = { device: crypto.randomUUID(), time: 0, revision, seeded: '' };
  await tx.objectStore('state').put(fresh, 'state');
  return revision;
}
