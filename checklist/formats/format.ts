import type { Text } from '../../measures/measure';
import type { Records } from '../checklist';
import type { Table } from './table';

/** What a format is for; menus group formats by it. */
export type FormatKind = 'backup' | 'checklist' | 'report' | 'calendar' | 'tracker' | 'exchange';

/** A file format, as the list of formats names it; what writes and reads it is loaded when it is used. */
export interface Format {
  /** Kebab-case, stable; the name of its file. */
  id: string;
  kind: FormatKind;
  label: Text;
  /** What it is good for, in a few words; stands under the label. */
  purpose: Text;
  /** Without the dot. */
  extension: string;
  mimeType: string;
  /** Also good for one notice alone: offered where that is shown. */
  ofNotice?: true;
  /** Whether a file may be of this format, by its first bytes and its name; only of formats that are read. */
  recognises?(head: Uint8Array, name: string): boolean;
  load(): Promise<Coder>;
}

/** What a format needs to know besides the records. A format has no clock and no settings of its own. */
export interface Context {
  language: 'ja' | 'en';
  /** The moment of writing, in milliseconds since 1970. */
  now: number;
  /** The user's day, `yyyy-mm-dd`. */
  today: string;
}

/** Records from a file, to be merged into the store. */
export interface Backup {
  records: Records;
  /** When the file was written, in milliseconds since 1970; undefined where it does not say. */
  writtenAt: number | undefined;
}

/** Writes a format and, where it has one of the other two, reads it. Both throw FormatError. */
export interface Coder {
  write(records: Records, context: Context): string | Uint8Array | Promise<string | Uint8Array>;
  /** Whole records, as a backup holds them. */
  read?(bytes: Uint8Array): Backup | Promise<Backup>;
  /** Sheets of cells; the user says which column is what. */
  readTables?(bytes: Uint8Array): Table[] | Promise<Table[]>;
}
