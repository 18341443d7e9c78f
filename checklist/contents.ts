import type { IDBPTransaction, StoreNames } from 'idb';
import type { DisclosureRecord, FindingRecord, HistoryEntry, Table, Tables } from './checklist';
import { wholeTableFrom } from './database';
import { isListedFinding } from './finding';
import type { Contents } from './interface';
import { isListed } from './item';
import { type DamagedPlace, validOf } from './quarantine';
import type { Schema } from './schema';

type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly'>;

/** Everything that is listed. `tell` hears of what is damaged. */
export async function contents(tx: Reading, tell: (place: DamagedPlace) => void): Promise<Contents> {
  const [state, cursor, allItems, allDisclosures, allFindings] = await Promise.all([
    tx.objectStore('state').get('state'),
    tx.objectStore('history').openKeyCursor(null, 'prev'),
    tx.objectStore('items').getAll(),
    tx.objectStore('disclosures').getAll(),
    tx.objectStore('findings').getAll(),
  ]);
  const items = validOf('items', allItems, tell);
  const disclosures = validOf('disclosures', allDisclosures, tell);
  const findings = validOf('findings', allFindings, tell);
  return {
    revision: state?.revision ?? 0,
    latest: cursor?.key ?? '',
    items: items.filter(isListed),
    disclosures: disclosures.filter(({ fields }) => !fields.deleted),
    findings: listedFindings(findings, disclosures),
  };
}

/** The records the history names after `known.latest`; undefined where a change is not in it. */
export async function changedSince(
  tx: Reading,
  known: Pick<Contents, 'revision' | 'latest'>,
  tell: (place: DamagedPlace) => void,
): Promise<Contents | undefined> {
  const [state, entries] = await Promise.all([
    tx.objectStore('state').get('state'),
    tx.objectStore('history').getAll(IDBKeyRange.lowerBound(known.latest, true)),
  ]);
  const revision = state?.revision ?? 0;
  const latest = entries.at(-1)?.id ?? known.latest;
  // A change that left no entry is not to be found by them.
  if (new Set(entries.map(({ change }) => change)).size < revision - known.revision) return undefined;
  const [items, disclosures, findings] = await Promise.all([
    recordsOf(tx, 'items', entries, tell),
    recordsOf(tx, 'disclosures', entries, tell),
    recordsOf(tx, 'findings', entries, tell),
  ]);
  return { revision, latest, items, disclosures, findings };
}

async function recordsOf<T extends Table>(
  tx: Reading,
  table: T,
  entries: readonly HistoryEntry[],
  tell: (place: DamagedPlace) => void,
): Promise<Tables[T][]> {
  const ids = new Set(entries.filter((entry) => entry.table === table).map(({ record }) => record));
  const store = tx.objectStore(table as Table);
  const records =
    ids.size < wholeTableFrom
      ? await Promise.all([...ids].map((id) => store.get(id)))
      : (await store.getAll()).filter(({ id }) => ids.has(id));
  return validOf(table, records.filter((record) => record !== undefined) as Tables[T][], tell);
}

/** Findings that are shown, in the order of the text: not removed, nor of a disclosure that was. */
export function listedFindings(
  findings: readonly FindingRecord[],
  disclosures: readonly DisclosureRecord[],
): FindingRecord[] {
  const deleted = new Set(disclosures.filter(({ fields }) => fields.deleted).map(({ id }) => id));
  return findings
    .filter((finding) => isListedFinding(finding) && !deleted.has(finding.fields.disclosure))
    .sort(inOrderOfText);
}

function inOrderOfText(a: FindingRecord, b: FindingRecord): number {
  return a.fields.start - b.fields.start || a.id.localeCompare(b.id, 'en', { numeric: true });
}
