import type { Item, Records } from '../../../checklist/checklist';
import { guessMatching } from '../../../checklist/matching/matching';
import { readRows } from '../../../checklist/matching/read-rows';
import { applyRows } from '../../../checklist/rows';
import { bytesOf, context, formatOf } from './writing';

/** Records with these items alone. */
export function withItems(items: Item[]): Records {
  return { items, disclosures: [], findings: [], texts: [], history: [] };
}

/** The items of a table written in a format, read again as the product guesses, into an empty checklist. */
export async function writtenAndRead(id: string, records: Records, language: 'ja' | 'en'): Promise<Item[]> {
  const coder = await formatOf(id).load();
  const bytes = bytesOf(await coder.write(records, { ...context, language }));
  const [table] = (await coder.readTables?.(bytes)) ?? [];
  if (table === undefined) throw new Error(`${id} reads no tables`);
  const { rows, problems } = readRows(table, guessMatching(table), language);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return applyRows([], rows, { time: 1, device: 'a' }, () => 'new').map(({ after }) => after);
}

/** The fields of items by their ids, of those that are not removed. */
export function byId(items: readonly Item[]): Map<string, Item['fields']> {
  return new Map(items.filter(({ fields }) => !fields.deleted).map(({ id, fields }) => [id, fields]));
}
