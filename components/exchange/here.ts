import type { Context } from '../../checklist/formats/format';
import { formats } from '../../checklist/formats/index';
import { type Opened, openFile } from '../../checklist/formats/open';
import { type Selection, select } from '../../checklist/selection';
import type { Read } from '../useStore';

/** Writes and reads files. Both reject with FormatError. */
export interface Exchange {
  /** The checklist, or a part of it, in the format with this id. */
  write(format: string, context: Context, selection?: Selection): Promise<string | Uint8Array>;
  open(file: File): Promise<Opened>;
}

/** Writes and reads files where it is called. No framework: a worker carries this too. */
export function here(read: Read): Exchange {
  return {
    async write(id, context, selection) {
      const format = formats.find((one) => one.id === id);
      if (format === undefined) throw new Error(`There is no format ${id}`);
      const records = await read((store) => store.exportRecords());
      return (await format.load()).write(select(records, selection), context);
    },
    open: (file) => openFile(file, formats),
  };
}
