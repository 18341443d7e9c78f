import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DamagedRecord, DisclosureRecord, FindingRecord, HistoryEntry, Item } from './checklist';

/** What a store knows of itself; the one record of `state`, under the key 'state'. */
export interface State {
  /** Random id of this installation. */
  device: string;
  /** The latest time in any record; milliseconds since 1970. */
  time: number;
  /** Grows with every change. */
  revision: number;
  /** SHA-256 (hex) of the bundled reports last seeded, '' before the first. */
  seeded: string;
}

/** A KeptText as it is stored: `source` as gzipped JSON. */
export interface StoredText {
  hash: string;
  readAt: number;
  gzip: Uint8Array<ArrayBuffer>;
}

/** The database. The ladder below makes it. */
export interface Schema extends DBSchema {
  items: { key: string; value: Item; indexes: { measure: string } };
  disclosures: { key: string; value: DisclosureRecord };
  findings: { key: string; value: FindingRecord; indexes: { disclosure: string; measure: string } };
  texts: { key: string; value: StoredText };
  history: { key: string; value: HistoryEntry; indexes: { record: string; change: string } };
  state: { key: 'state'; value: State };
  damaged: { key: number; value: DamagedRecord };
}

/** Version of the schema; one more for every released change of it. */
export const schemaVersion = 2;

/** Brings a database of any older version (0: none) to this one; each rung is kept for ever as it was released. */
export function upgrade(
  db: IDBPDatabase<Schema>,
  oldVersion: number,
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): void {
  if (oldVersion < 1) {
    db.createObjectStore('items', { keyPath: 'id' }).createIndex('measure', 'fields.measure');
    db.createObjectStore('disclosures', { keyPath: 'id' });
    const findings = db.createObjectStore('findings', { keyPath: 'id' });
    findings.createIndex('disclosure', 'fields.disclosure');
    findings.createIndex('measure', 'fields.measure');
    db.createObjectStore('texts', { keyPath: 'hash' });
    const history = db.createObjectStore('history', { keyPath: 'id' });
    history.createIndex('record', 'record');
    history.createIndex('change', 'change');
    db.createObjectStore('state');
    const state: State = { device: crypto.randomUUID(), time: 0, revision: 0, seeded: '' };
    tx.objectStore('state').put(state, 'state');
  }
  if (oldVersion < 2) db.createObjectStore('damaged', { autoIncrement: true });
}
