import type { IDBPTransaction, StoreNames } from 'idb';
import type { HistoryEntry, Stamp, Table, Tables } from './checklist';
import { RecordMissing } from './errors';
import { type Change, changeId, entriesOf } from './history';
import { type DamagedPlace, quarantine, validOf } from './quarantine';
import type { Schema, State, StoredText } from './schema';
import { nextTime } from './stamp';
import { sameValue } from './value';

/** A transaction that may write everything. */
export type WriteTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** One change of the store, inside its transaction: what is put is stamped and goes into the history. */
export class Writing {
  /** Stamp of everything changed. */
  readonly stamp: Stamp;
  change: Change;
  /** Entries written. */
  private entries = 0;
  /** Whether anything was put at all. */
  private touched = false;

  private constructor(
    readonly tx: WriteTransaction,
    private state: State,
    time: number,
    merge: boolean,
  ) {
    this.stamp = { time, device: state.device };
    this.change = { id: changeId(this.stamp), stamp: this.stamp, merge };
  }

  /** Begins a change at the clock's time. For a merge, `seen` is the latest time in the records taken in. */
  static async begin(tx: WriteTransaction, now: number, seen?: number): Promise<Writing> {
    const state = await tx.objectStore('state').get('state');
    if (state === undefined) throw new Error('The store has no state record');
    return new Writing(tx, state, nextTime(now, Math.max(state.time, seen ?? 0)), seen !== undefined);
  }

  /** The record, deleted or not. */
  async get<T extends Table>(table: T, id: string): Promise<Tables[T] | undefined> {
    const record = (await this.tx.objectStore(table as Table).get(id)) as Tables[T] | undefined;
    return record && (await this.valid(table, [record]))[0];
  }

  /** The record, deleted or not, which must be there. RecordMissing. */
  async existing<T extends Table>(table: T, id: string): Promise<Tables[T]> {
    const record = await this.get(table, id);
    if (record === undefined) throw new RecordMissing(`There is no ${id} among the ${table}`);
    return record;
  }

  /** The records that are valid; the others are quarantined in this same transaction. */
  async valid<T extends Table>(table: T, records: readonly Tables[T][]): Promise<Tables[T][]> {
    const damaged: DamagedPlace[] = [];
    const valid = validOf(table, records, (seen) => damaged.push(seen));
    if (damaged.length > 0) await this.quarantine(damaged);
    return valid;
  }

  /** Quarantines damaged records. Bundled ones among them come back when the store is opened next. */
  async quarantine(seen: readonly DamagedPlace[]): Promise<void> {
    if ((await quarantine(this.tx, seen, this.stamp.time)) === 0) return;
    this.state = { ...this.state, seeded: '' };
    this.touched = true;
  }

  /** All records of a table, deleted or not, with their ids. */
  async all<T extends Table>(table: T): Promise<[string, Tables[T]][]> {
    const records = (await this.tx.objectStore(table as Table).getAll()) as Tables[T][];
    return (await this.valid(table, records)).map((record) => [record.id, record]);
  }

  /** Puts the record and the history of what differs; nothing where nothing does. */
  async put<T extends Table>(table: T, before: Tables[T] | undefined, after: Tables[T]): Promise<boolean> {
    if (before !== undefined && sameValue(before, after)) return false;
    const entries = entriesOf<object>(this.change, table, before, after, this.entries);
    this.entries += entries.length;
    this.touched = true;
    await Promise.all([this.keep(table, after), ...entries.map((entry) => this.log(entry))]);
    return true;
  }

  /** Puts a text; texts have no history of their own. */
  async putText(text: StoredText): Promise<void> {
    this.touched = true;
    await this.tx.objectStore('texts').put(text);
  }

  /** Forgets the damaged records. */
  async forgetDamaged(): Promise<void> {
    this.touched = true;
    await this.tx.objectStore('damaged').clear();
  }

  /** Says which change this one takes back; before anything is put. */
  takesBack(change: string): void {
    this.change = { ...this.change, undoes: change };
  }

  /** Says that what is read differently is kept because the user asked for it; before anything is put. */
  keepsReading(): void {
    this.change = { ...this.change, keepsReading: true };
  }

  /** Puts an entry into the history as it is. */
  async log(entry: HistoryEntry): Promise<void> {
    this.touched = true;
    await this.tx.objectStore('history').put(entry);
  }

  private async keep<T extends Table>(table: T, record: Tables[T]): Promise<void> {
    await this.tx.objectStore(table as Table).put(record as never);
  }

  /** Ends the change: clock and revision go on if anything was put. `logged`: there is something to take back. */
  async end(): Promise<{ revision: number; changed: boolean; logged: boolean }> {
    const logged = this.entries > 0;
    if (!this.touched) return { revision: this.state.revision, changed: false, logged };
    const revision = this.state.revision + 1;
    await this.tx.objectStore('state').put({ ...this.state, time: this.stamp.time, revision }, 'state');
    return { revision, changed: true, logged };
  }
}
