import type { Text } from '../../measures/measure';
import type { Records } from '../checklist';

/** A file format the checklist can be written to and, where it has `read`, taken in from. */
export interface Format {
  /** Kebab-case, stable. */
  id: string;
  label: Text;
  /** Without the dot. */
  extension: string;
  mimeType: string;
  write(records: Records): string | Uint8Array;
  /** Throws FormatError for what is not a well-formed file of this format. */
  read?(data: string): Records;
}

/**
 * Why a file was not taken in: it cannot be parsed (cut off, say); it is of another kind; its version is newer than this
 * product, or none there ever was; a record is not as it must be.
 */
export type FormatFault = 'damaged' | 'foreign' | 'newer-version' | 'unknown-version' | 'wrong-record';

/** A file that was not taken in. The message says what was expected, and where. */
export class FormatError extends Error {
  override name = 'FormatError';

  constructor(
    readonly fault: FormatFault,
    message: string,
    /** The place in the file, e.g. `items[3] (measure:waf) fields.due`; '' for the file as a whole. */
    readonly where = '',
    options?: ErrorOptions,
  ) {
    super(where === '' ? message : `${where}: ${message}`, options);
  }
}
