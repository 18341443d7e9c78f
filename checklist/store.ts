import { type IDBPDatabase, openDB } from 'idb';
import { clearAll } from './clearing';
import { commands } from './commands';
import type { Database } from './database';
import { NewerDatabase, StorageRefused, StoreBlocked } from './errors';
import { exchange } from './exchange';
import type { Store, StoreOptions } from './interface';
import { type DamagedPlace, repairState } from './quarantine';
import { queries } from './queries';
import { type Schema, schemaVersion, upgrade } from './schema';
import { plant, type Seeds, seedsOf } from './seeding';
import { isValidState } from './validity';
import { type WriteTransaction, Writing } from './writing';

export * from './errors';
export type * from './interface';
export type * from './preview';
export type { ItemRow } from './rows';
export type { BundledReport } from './seed';

const tables = ['items', 'disclosures', 'findings', 'texts', 'history', 'state', 'damaged'] as const;

/** Whether there is a checklist yet; asking makes none. */
export async function hasStore(name = 'tazan'): Promise<boolean> {
  return (await indexedDB.databases()).some((one) => one.name === name);
}

/** Opens the checklist, and seeds it from the reports. NewerDatabase, StorageRefused, StoreBlocked. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { name = 'tazan', reports, announce, now = Date.now, patience = 5000 } = options;
  const listeners = new Set<(revision: number) => void>();
  // In a microtask: a listener that throws must not make a change that was committed look as if it had failed.
  const tell = (revision: number) => {
    for (const listener of listeners) queueMicrotask(() => listener(revision));
  };
  let channel: BroadcastChannel | undefined = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<{ revision: number }>) => tell(data.revision);
  const changed = (revision: number) => {
    channel?.postMessage({ revision });
    if (announce) queueMicrotask(() => announce(revision));
    tell(revision);
  };
  const close = () => {
    listeners.clear();
    channel?.close();
    channel = undefined;
    connection.close();
  };

  const seeds = reports && (await seedsOf(reports));
  const connection = new Connection(name, patience, now, seeds, changed);
  const transact = async <Result>(body: (tx: WriteTransaction) => Promise<Result>): Promise<Result> => {
    const tx = await connection.use((db) => db.transaction(tables, 'readwrite'));
    // Heard of through the body or the await below; a transaction that fails must not be reported twice.
    tx.done.catch(() => {});
    try {
      const result = await body(tx);
      await tx.done;
      return result;
    } catch (error) {
      abort(tx);
      throw refusal(tx.error ?? error);
    }
  };
  const seen = new Map<string, DamagedPlace>();
  const database: Database = {
    tell(found) {
      if (seen.size === 0) queueMicrotask(() => void quarantineSeen());
      seen.set(`${found.table} ${found.key}`, found);
    },
    read: () => connection.use((db) => db.transaction(tables, 'readonly')),
    async change(body, latest) {
      const { writing, result, end } = await transact(async (tx) => {
        const writing = await Writing.begin(tx, now(), latest);
        const result = await body(writing);
        return { writing, result, end: await writing.end() };
      });
      if (end.changed) changed(end.revision);
      return { result, revision: end.revision, change: end.logged ? writing.change.id : null };
    },
  };
  // What is damaged is left out of every list already; where it cannot be moved now, it is seen again.
  const quarantineSeen = async () => {
    const found = [...seen.values()];
    seen.clear();
    await database.change((writing) => writing.quarantine(found)).catch(() => {});
  };
  try {
    await connection.open();
  } catch (error) {
    close();
    throw error;
  }
  const reading = queries(database);
  return {
    ...reading,
    ...commands(database, reading),
    ...exchange(database, reading),
    async clear() {
      changed(await transact(clearAll));
      await connection.seed();
      return { revision: await reading.revision() };
    },
    subscribe(listener) {
      // A function of its own, so that one listener subscribed twice is heard twice and stops once.
      const own = (revision: number) => listener(revision);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    close,
  };
}

/** The connection to the database; given up for a newer version elsewhere, and made again when next used. */
class Connection {
  /** Open, or about to be. */
  private opening: Promise<IDBPDatabase<Schema>> | undefined;
  /** Rejects when the opening under way takes too long. */
  private late: Promise<never> = Promise.race([]);
  private closed = false;

  constructor(
    private readonly name: string,
    private readonly patience: number,
    private readonly now: () => number,
    private readonly seeds: Seeds | undefined,
    private readonly changed: (revision: number) => void,
  ) {}

  /** Begins a transaction. The browser may have closed the connection unasked: then once more on a new one. */
  async use<Transaction>(begin: (db: IDBPDatabase<Schema>) => Transaction): Promise<Transaction> {
    const db = await this.open();
    try {
      return begin(db);
    } catch (error) {
      if (!hasName(error, 'InvalidStateError')) throw error;
      if (db === (await this.opening)) this.opening = undefined;
      return begin(await this.open());
    }
  }

  /** Opens, or waits for the opening under way, which goes on behind a StoreBlocked. */
  open(): Promise<IDBPDatabase<Schema>> {
    if (this.closed) return Promise.reject(new StorageRefused('This store has been closed'));
    this.opening ??= this.connect();
    return Promise.race([this.opening, this.late]);
  }

  /** Brings the bundled records in where they are not. */
  async seed(): Promise<void> {
    await this.plant(await this.open());
  }

  private async plant(db: IDBPDatabase<Schema>): Promise<void> {
    const revision = this.seeds && (await plant(db, this.seeds));
    if (revision !== undefined) this.changed(revision);
  }

  close(): void {
    this.closed = true;
    this.opening?.then((db) => db.close()).catch(() => {});
  }

  private async connect(): Promise<IDBPDatabase<Schema>> {
    const forget = () => {
      this.opening = undefined;
    };
    // Not the `blocked` event: an opening queued behind a blocked one never hears it.
    const timer = this.wait();
    try {
      const db = await openDB<Schema>(this.name, schemaVersion, {
        upgrade: (db, oldVersion, _newVersion, tx) => {
          clearTimeout(timer);
          upgrade(db, oldVersion, tx);
        },
        blocking: (_current, _blocked, event) => {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      });
      clearTimeout(timer);
      await repair(db, this.now());
      await this.plant(db);
      return db;
    } catch (error) {
      clearTimeout(timer);
      forget();
      if (hasName(error, 'VersionError'))
        throw new NewerDatabase('The checklist was made by a newer version', { cause: error });
      throw new StorageRefused('The browser refused to open the checklist', { cause: error });
    }
  }

  private wait(): ReturnType<typeof setTimeout> {
    const error = new StoreBlocked(
      'Another window, perhaps with an older version, keeps the checklist from opening',
    );
    let give: () => void = () => {};
    this.late = new Promise((_, reject) => {
      give = () => reject(error);
    });
    this.late.catch(() => {});
    return setTimeout(() => give(), this.patience);
  }
}

/** One read, as good as always. */
async function repair(db: IDBPDatabase<Schema>, now: number): Promise<void> {
  if (isValidState(await db.get('state', 'state'))) return;
  const tx = db.transaction(tables, 'readwrite');
  await repairState(tx, now);
  await tx.done;
}

const refusals = ['QuotaExceededError', 'UnknownError', 'AbortError', 'SecurityError', 'InvalidStateError'];

/** What the browser's storage threw, by our name; what we threw, as it is. */
function refusal(error: unknown): unknown {
  if (!(error instanceof DOMException) || !refusals.includes(error.name)) return error;
  return new StorageRefused('The browser refused to write the checklist', { cause: error });
}

function hasName(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

/** Ends a transaction without effect; one the browser has ended already stays so. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (error) {
    if (!hasName(error, 'InvalidStateError')) throw error;
  }
}
