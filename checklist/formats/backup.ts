import type { Item, Records } from '../checklist';
import { backupSchema, backupVersion } from './backup-schema';
import { climb, type Parsed } from './backup-versions';
import { check } from './check';
import { decode } from './encoding';
import { FormatError } from './fault';
import type { Backup, Coder } from './format';

/** Everything in the store as JSON: written and read again, nothing is lost. */
export default {
  write(records, { now }) {
    const { items, disclosures, findings, texts, history } = records;
    const file = { format: 'tazan-backup', version: backupVersion, writtenAt: now };
    return `${JSON.stringify({ ...file, items, disclosures, findings, texts, history }, null, 1)}\n`;
  },

  read(bytes): Backup {
    const file = parse(decode(bytes));
    if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== 'tazan-backup')
      throw new FormatError({ fault: 'foreign' });
    const version = versionOf(file as Parsed);
    const { writtenAt, items, disclosures, findings, texts, history } = check(
      backupSchema,
      climb(file as Parsed, version, backupVersion),
    );
    const records = { items, disclosures, findings, texts, history } as Records;
    for (const [table, id] of keys) unique(records[table], table, id);
    items.forEach((item, n) => {
      reasonGiven(item as Item, `items[${n}] (${item.id}) fields.reason`);
    });
    return { records, writtenAt: writtenAt === 0 ? undefined : writtenAt };
  },
} satisfies Coder;

const keys = [
  ['items', 'id'],
  ['disclosures', 'id'],
  ['findings', 'id'],
  ['texts', 'hash'],
  ['history', 'id'],
] as const;

function parse(text: string): unknown {
  if (text.trim() === '') throw new FormatError({ fault: 'empty' });
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new FormatError({ fault: 'damaged', detail }, {}, { cause });
  }
}

function versionOf({ version }: Parsed): number {
  const place = { path: 'version' };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new FormatError({ fault: 'unknown-version', found: JSON.stringify(version) ?? '' }, place);
  if (version > backupVersion)
    throw new FormatError({ fault: 'newer-version', found: version, known: backupVersion }, place);
  return version;
}

function unique(records: readonly object[], table: string, id: string): void {
  const seen = new Set<unknown>();
  for (const [n, record] of records.entries()) {
    const value = (record as Record<string, unknown>)[id];
    if (seen.has(value)) throw new FormatError({ fault: 'twice', id }, { path: `${table}[${n}] (${value})` });
    seen.add(value);
  }
}

function reasonGiven({ fields }: Item, path: string): void {
  if (fields.status === 'not-applicable' && fields.reason.trim() === '')
    throw new FormatError({ fault: 'reason-missing' }, { path });
}
