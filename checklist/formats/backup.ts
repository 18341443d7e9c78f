import type { Records } from '../checklist';
import { checkRecords } from './backup-records';
import { type Format, FormatError } from './format';

/** What marks a file as ours. */
const format = 'tazan-backup';
/** Version of the shape of backups; one more for every released change of a record. */
const version = 1;

/** Everything in the store as JSON: written and read again, nothing is lost. */
export const backup = {
  id: 'backup',
  label: { ja: 'バックアップ（JSON）', en: 'Backup (JSON)' },
  extension: 'json',
  mimeType: 'application/json',

  write(records: Records): string {
    const { items, disclosures, findings, texts, history } = records;
    return `${JSON.stringify({ format, version, items, disclosures, findings, texts, history }, null, 1)}\n`;
  },

  read(data: string): Records {
    const file = parse(data);
    if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format)
      throw new FormatError('foreign', `This is no backup of Tazan (no "format": "${format}")`);
    const { format: _, ...rest } = file;
    const found = 'version' in rest ? rest.version : undefined;
    if (typeof found === 'number' && Number.isInteger(found) && found > version)
      throw new FormatError(
        'newer-version',
        `The backup is of version ${found}; this product reads up to ${version}`,
        'version',
      );
    if (found !== version)
      throw new FormatError(
        'unknown-version',
        `There is no backup version ${JSON.stringify(found)}`,
        'version',
      );
    const { version: __, ...records } = rest as { version: unknown };
    return checkRecords(records);
  },
} satisfies Format;

function parse(data: string): unknown {
  try {
    return JSON.parse(data.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FormatError('damaged', `The file is not complete JSON (${reason})`, '', { cause });
  }
}
