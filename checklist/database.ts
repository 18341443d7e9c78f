import type { IDBPTransaction, StoreNames } from 'idb';
import type { DamagedPlace } from './quarantine';
import type { Schema } from './schema';
import type { Writing } from './writing';

/** The open database: reading, and changing in one transaction. */
export interface Database {
  /** Hears of a damaged record, which is then quarantined. */
  tell(seen: DamagedPlace): void;
  read(): Promise<IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly'>>;
  /** Runs `body` in one transaction; when it throws, nothing was changed. `latest` is `seen` of Writing.begin. */
  change<Result>(
    body: (writing: Writing) => Promise<Result>,
    latest?: number,
  ): Promise<{ result: Result; revision: number; change: string | null }>;
}

/** From so many records on the whole table is read: one request takes less time then than one for each. */
export const wholeTableFrom = 100;
