import type { Context, Format } from '../../../checklist/formats/format';
import { formats } from '../../../checklist/formats/index';

/** A moment and a language for what is written. */
export const context: Context = { language: 'ja', now: Date.UTC(2026, 0, 15, 3), today: '2026-01-15' };

/** What a format wrote, as bytes. */
export function bytesOf(written: string | Uint8Array): Uint8Array {
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}

/** The format of an id. */
export function formatOf(id: string): Format {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}`);
  return format;
}
