import type { Disclosure, SourceText } from '../disclosure/disclosure';
import type { MeasureId } from '../measures/index';
import { addPage } from './add';
import { changeRecord, readAgain } from './change';
import type { HistoryEntry, Item, ItemFields, Stamped, Status, Table, Tables } from './checklist';
import { wholeTableFrom } from './database';
import { undoOf } from './history';
import type { DisclosureCorrection, FindingCorrection, NewItem } from './interface';
import { changeItem, emptyItem, measureItem, settleReason } from './item';
import type { StoredText } from './schema';
import { isValidEntry } from './validity';
import type { Writing } from './writing';

/** Every item of the measure gets the status; without one, the measure's own item is made or comes back. */
export async function setStatus(w: Writing, measure: MeasureId, status: Status, reason: string) {
  const items = await liveItems(w, measure);
  if (items.length === 0) items.push(await ensureItem(w, measure));
  for (const item of items) await w.put('items', item, changeItem(item, { status, reason }, w.stamp));
}

/** Changes fields of an item that is there. */
export async function updateItem(w: Writing, id: string, change: Partial<ItemFields>): Promise<Item> {
  const before = await w.existing('items', id);
  const after = changeItem(before, change, w.stamp);
  await w.put('items', before, after);
  return after;
}

/** Changes fields of the measure's own item, which is made, or brought back, where it is not there. */
export async function updateMeasure(
  w: Writing,
  measure: MeasureId,
  change: Partial<ItemFields>,
): Promise<Item> {
  return updateItem(w, (await ensureItem(w, measure)).id, change);
}

/** Changes fields of many items, each of which must be there. */
export async function updateItems(
  w: Writing,
  changes: readonly { id: string; change: Partial<ItemFields> }[],
): Promise<void> {
  const known = new Map(changes.length < wholeTableFrom ? [] : await w.all('items'));
  const before = await Promise.all(changes.map(({ id }) => known.get(id) ?? w.existing('items', id)));
  await Promise.all(
    changes.map(({ change }, n) => {
      const item = before[n] as Item;
      return w.put('items', item, changeItem(item, change, w.stamp));
    }),
  );
}

/** Makes an item with a random id. */
export async function createItem(w: Writing, change: NewItem): Promise<Item> {
  const fields = { ...emptyItem, ...change };
  const item: Item = {
    id: `item:${crypto.randomUUID()}`,
    readAt: w.stamp.time,
    fields: { ...fields, ...settleReason(fields, {}) },
    stamps: {},
  };
  await w.put('items', undefined, item);
  return item;
}

/** Saves a page with the chosen findings; their measures get an item. Returns how many findings are new. */
export async function addFindings(
  w: Writing,
  page: {
    id: string;
    source: SourceText;
    text: StoredText;
    disclosure: Disclosure;
    chosen: readonly number[];
    correction?: FindingCorrection;
  },
): Promise<number> {
  const { id, source, disclosure, chosen, correction = {} } = page;
  const knownFindings = await w.valid(
    'findings',
    await w.tx.objectStore('findings').index('disclosure').getAll(id),
  );
  const knownDisclosure = await w.get('disclosures', id);
  const added = {
    id,
    kind: source.kind,
    textHash: page.text.hash,
    pages: source.pages,
    disclosure,
    chosen,
    stamp: w.stamp,
  };
  const known = { disclosure: knownDisclosure, findings: knownFindings };
  const made = addPage({ ...added, correction }, known);
  const asRead = addPage(added, known).findings;
  await w.putText({ ...page.text, readAt: w.stamp.time });
  await w.put('disclosures', knownDisclosure, made.disclosure);
  const before = new Map(knownFindings.map((finding) => [finding.id, finding]));
  const measures = new Set<MeasureId>();
  for (const [index, finding] of made.findings.entries()) {
    let was = before.get(finding.id);
    const read = asRead[index];
    if (was === undefined && read !== undefined) {
      // A new record begins as it was read: what the user says against that is a change of its own, and can be taken back.
      await w.put('findings', undefined, read);
      was = read;
    }
    await w.put('findings', was, finding);
    const { measure, deleted, rejected } = finding.fields;
    if (measure !== 'other' && !deleted && !rejected) measures.add(measure);
  }
  for (const measure of measures)
    if ((await liveItems(w, measure)).length === 0) await ensureItem(w, measure);
  return made.added;
}

/** Corrects a finding; a measure it now states gets an item. */
export async function correctFinding(w: Writing, id: string, correction: FindingCorrection) {
  const after = await correct(w, 'findings', id, correction);
  const { measure } = correction;
  if (measure !== undefined && measure !== 'other' && (await liveItems(w, measure)).length === 0)
    await ensureItem(w, measure);
  return after;
}

/** Corrects the facts of a disclosure. */
export function correctDisclosure(w: Writing, id: string, correction: DisclosureCorrection) {
  return correct(w, 'disclosures', id, correction);
}

/** Marks a disclosure as deleted; its findings are not shown then. */
export async function deleteDisclosure(w: Writing, id: string): Promise<void> {
  await correct(w, 'disclosures', id, { deleted: true });
}

/** Marks several disclosures as deleted, in one change. */
export async function deleteDisclosures(w: Writing, ids: readonly string[]): Promise<void> {
  for (const id of ids) await deleteDisclosure(w, id);
}

/** Takes back the entries of one change, record by record. */
export async function undo(w: Writing, entries: readonly HistoryEntry[]) {
  const byRecord = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const key = `${entry.table} ${entry.record}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), entry]);
  }
  const kept: HistoryEntry[] = [];
  await Promise.all(
    [...byRecord.values()].map(async ([first, ...rest]) => {
      if (first === undefined) return;
      const before: Stamped<object> | undefined = await w.get(first.table, first.record);
      const undone = undoOf([first, ...rest], before);
      kept.push(...undone.kept);
      if (before === undefined) return;
      const after = changeRecord<object>(readAgain(before, undone.read), undone.change, w.stamp);
      await w.put(first.table, before as never, after as never);
    }),
  );
  return { restored: entries.length - kept.length, kept };
}

/** The entries of the last change on this installation that was not taken back, or none. */
export async function lastChange(w: Writing): Promise<HistoryEntry[]> {
  const history = w.tx.objectStore('history');
  const takenBack = new Set<string>();
  let cursor = await history.openCursor(null, 'prev');
  for (; cursor !== null; cursor = await cursor.continue()) {
    if (!isValidEntry(cursor.value)) continue;
    const { change, device, by, undoes } = cursor.value;
    if (undoes !== undefined) takenBack.add(undoes);
    else if (device === w.stamp.device && by !== 'reading' && !takenBack.has(change))
      return (await history.index('change').getAll(change)).filter(isValidEntry);
  }
  return [];
}

async function correct<T extends Table>(
  w: Writing,
  table: T,
  id: string,
  change: Partial<Tables[T]['fields']>,
): Promise<Tables[T]> {
  const before = await w.existing(table, id);
  const after = changeRecord<object>(before, change, w.stamp) as Tables[T];
  await w.put(table, before, after);
  return after;
}

async function liveItems(w: Writing, measure: MeasureId): Promise<Item[]> {
  const items = await w.valid('items', await w.tx.objectStore('items').index('measure').getAll(measure));
  return items.filter(({ fields }) => !fields.deleted);
}

/** The measure's own item: made, or brought back where it had been removed. */
async function ensureItem(w: Writing, measure: MeasureId): Promise<Item> {
  const fresh = measureItem(measure);
  const known = await w.get('items', fresh.id);
  const item = changeRecord(known ?? fresh, { deleted: false }, w.stamp);
  await w.put('items', known, item);
  return item;
}
