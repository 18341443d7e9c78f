import type { IDBPTransaction, StoreNames } from 'idb';
import * as actions from './actions';
import { disclosureId } from './address';
import * as joining from './cases/joining';
import type { HistoryEntry, KeptText, Records, Table, Tables } from './checklist';
import { changedSince, contents, listedFindings } from './contents';
import { RecordDamaged, RecordMissing } from './errors';
import type { Changed, Store } from './interface';
import { isListed } from './item';
import { mergeText } from './merge';
import { knownFindings, pageChanges } from './page-record';
import { previewMerge } from './preview';
import { worstStatuses } from './progress';
import { type DamagedPlace, validEntries, validOf, validText } from './quarantine';
import { previewReading } from './rereading';
import type { Schema } from './schema';
import { latestTime } from './stamp';
import { previewRows, takeIn, takeRows } from './take-in';
import { packText, sha256 } from './text';
import { isValidEntry } from './validity';
import type { Writing } from './writing';

/** The open database: reading, and changing in one transaction. */
export interface Database {
  /** Hears of a damaged record, which is then quarantined. */
  tell(seen: DamagedPlace): void;
  read(): Promise<IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly'>>;
  /** Runs `body` in one transaction; when it throws, nothing was changed. `latest` is `seen` of Writing.begin. */
  change<Result>(
    body: (writing: Writing) => Promise<Result>,
    latest?: number,
  ): Promise<{ result: Result; revision: number; change: string | null }>;
}

/** What a store does with its database. */
export function operations({ read, change, tell }: Database): Omit<Store, 'clear' | 'subscribe' | 'close'> {
  const valid = <T extends Table>(table: T, records: readonly Tables[T][]) => validOf(table, records, tell);
  const store: Omit<Store, 'clear' | 'subscribe' | 'close'> = {
    async revision() {
      return (await (await read()).objectStore('state').get('state'))?.revision ?? 0;
    },
    async items() {
      return valid('items', await (await read()).objectStore('items').getAll()).filter(isListed);
    },
    async item(id) {
      const record = await (await read()).objectStore('items').get(id);
      return record && valid('items', [record])[0];
    },
    async disclosures() {
      const all = await (await read()).objectStore('disclosures').getAll();
      return valid('disclosures', all).filter(({ fields }) => !fields.deleted);
    },
    async disclosure(id) {
      const record = await (await read()).objectStore('disclosures').get(id);
      return record && valid('disclosures', [record])[0];
    },
    async findings({ disclosure, measure } = {}) {
      const tx = await read();
      const table = tx.objectStore('findings');
      const [findings, disclosures] = await Promise.all([
        disclosure !== undefined
          ? table.index('disclosure').getAll(disclosure)
          : measure !== undefined
            ? table.index('measure').getAll(measure)
            : table.getAll(),
        tx.objectStore('disclosures').getAll(),
      ]);
      return listedFindings(valid('findings', findings), valid('disclosures', disclosures)).filter(
        ({ fields }) => measure === undefined || fields.measure === measure,
      );
    },
    contents: async () => contents(await read(), tell),
    changedSince: async (known) => changedSince(await read(), known, tell),
    async text(hash) {
      const stored = await (await read()).objectStore('texts').get(hash);
      const kept = stored && (await validText(stored));
      if (stored && kept === undefined) tell({ table: 'texts', key: hash });
      return kept;
    },
    async history(record, limit = Number.POSITIVE_INFINITY) {
      // All of it at once: a cursor asks the database for every single entry.
      if (record === undefined && limit === Number.POSITIVE_INFINITY)
        return validEntries(await (await read()).objectStore('history').getAll(), tell).reverse();
      const history = (await read()).objectStore('history');
      const entries: HistoryEntry[] = [];
      const range = record === undefined ? null : IDBKeyRange.only(record);
      let cursor = await (record === undefined ? history : history.index('record')).openCursor(range, 'prev');
      for (; cursor !== null && entries.length < limit; cursor = await cursor.continue())
        entries.push(...validEntries([cursor.value], tell));
      return entries;
    },
    async standing(measures) {
      const tx = await read();
      const byMeasure = tx.objectStore('items').index('measure');
      const [state, ...items] = await Promise.all([
        tx.objectStore('state').get('state'),
        ...measures.map((measure) => byMeasure.getAll(measure)),
      ]);
      return {
        revision: state?.revision ?? 0,
        statuses: worstStatuses(valid('items', items.flat()).filter(isListed)),
      };
    },
    async saved(source) {
      const id = disclosureId(source, await sha256(source.text));
      const record = await store.disclosure(id);
      return record?.fields.deleted ? undefined : record;
    },
    async pageRecord({ url, textHash = '', findings }, reread) {
      const id = disclosureId({ url }, textHash);
      const tx = await read();
      const [state, found, records] = await Promise.all([
        tx.objectStore('state').get('state'),
        tx.objectStore('disclosures').get(id),
        tx.objectStore('findings').index('disclosure').getAll(id),
      ]);
      const record = found && valid('disclosures', [found])[0];
      const saved = record?.fields.deleted === false ? record : undefined;
      const kept = saved && (await store.text(saved.fields.textHash));
      return {
        revision: state?.revision ?? 0,
        savedAt: saved?.readAt ?? null,
        findings: saved ? knownFindings(id, findings, valid('findings', records)) : findings.map(() => null),
        changes: kept ? pageChanges(findings, await reread(kept)) : { added: [], done: [] },
      };
    },

    async setStatus(measure, status, reason = '') {
      const { change: id } = await change((w) => actions.setStatus(w, measure, status, reason));
      return { ...(await store.standing([measure])), change: id };
    },
    async changeMeasure(measure, fields) {
      const { result, ...changed } = await change((w) => actions.updateMeasure(w, measure, fields));
      return { ...changed, item: result };
    },
    async changeItem(id, fields) {
      const { result, ...changed } = await change((w) => actions.updateItem(w, id, fields));
      return { ...changed, item: result };
    },
    async changeItems(changes) {
      const { result: _, ...changed } = await change((w) => actions.updateItems(w, changes));
      return changed;
    },
    async createItem(fields) {
      const { result, ...changed } = await change((w) => actions.createItem(w, fields));
      return { ...changed, item: result };
    },
    async removeItem(id) {
      const { result: _, ...changed } = await change((w) => actions.updateItem(w, id, { deleted: true }));
      return changed;
    },
    async removeItems(ids) {
      const removals = ids.map((id) => ({ id, change: { deleted: true } }));
      const { result: _, ...changed } = await change((w) => actions.updateItems(w, removals));
      return changed;
    },
    async addFindings({ source, reading, findings, correction = {} }) {
      const { disclosure } = reading;
      if (disclosure === undefined) throw new RecordMissing('The reading found no disclosure to save');
      const hash = await sha256(source.text);
      const text = await packText({ hash, readAt: 0, source });
      const id = disclosureId(source, hash);
      const page = { id, source, text, disclosure, chosen: findings, correction };
      const { result, ...changed } = await change((w) => actions.addFindings(w, page));
      return { ...changed, disclosure: id, added: result };
    },
    async previewReading({ source, reading: { disclosure } }) {
      const textHash = await sha256(source.text);
      const id = disclosureId(source, textHash);
      const tx = await read();
      const [record, findings] = await Promise.all([
        tx.objectStore('disclosures').get(id),
        tx.objectStore('findings').index('disclosure').getAll(id),
      ]);
      if (disclosure === undefined || record === undefined || record.fields.deleted) return undefined;
      const page = { id, kind: source.kind, textHash, pages: source.pages, disclosure };
      return previewReading(page, { disclosure: record, findings });
    },
    async correctFinding(id, correction) {
      const { result, ...changed } = await change((w) => actions.correctFinding(w, id, correction));
      return { ...changed, finding: result };
    },
    rejectFinding(id) {
      return store.correctFinding(id, { rejected: true });
    },
    async correctDisclosure(id, correction) {
      const { result, ...changed } = await change((w) => actions.correctDisclosure(w, id, correction));
      return { ...changed, disclosure: result };
    },
    async deleteDisclosure(id) {
      const { result: _, ...changed } = await change((w) => actions.deleteDisclosure(w, id));
      return changed;
    },
    async deleteDisclosures(ids) {
      return changedBy(await change((w) => actions.deleteDisclosures(w, ids)));
    },
    async joinDisclosures(ids) {
      return changedBy(await change((w) => joining.join(w, ids)));
    },
    async separateDisclosure(id) {
      return changedBy(await change((w) => joining.separate(w, id)));
    },
    async setSector(id, sector) {
      return changedBy(await change((w) => joining.setSector(w, id, sector)));
    },
    async keepApart(ids) {
      return changedBy(await change((w) => joining.keepApart(w, ids)));
    },
    async undo(id) {
      const { result, ...changed } = await change(async (w) => {
        const history = w.tx.objectStore('history');
        const undone = (await history.get(id))?.change ?? id;
        const entries = (await history.index('change').getAll(undone)).filter(isValidEntry);
        if (entries.length === 0) throw new RecordMissing(`There is no change ${id} to take back`);
        w.takesBack(undone);
        return actions.undo(w, entries);
      });
      return { ...changed, ...result };
    },
    async undoLast() {
      const { result, ...changed } = await change(async (w) => {
        const entries = await actions.lastChange(w);
        const [first] = entries;
        if (first === undefined) return undefined;
        w.takesBack(first.change);
        return actions.undo(w, entries);
      });
      return result && { ...changed, ...result };
    },

    async exportRecords() {
      const tx = await read();
      const [items, disclosures, findings, texts, history] = await Promise.all([
        tx.objectStore('items').getAll(),
        tx.objectStore('disclosures').getAll(),
        tx.objectStore('findings').getAll(),
        tx.objectStore('texts').getAll(),
        tx.objectStore('history').getAll(),
      ]);
      const kept = await Promise.all(texts.map(validText));
      kept.forEach((text, n) => {
        if (text === undefined) tell({ table: 'texts', key: texts[n]?.hash ?? '' });
      });
      return {
        items: valid('items', items),
        disclosures: valid('disclosures', disclosures),
        findings: valid('findings', findings),
        texts: kept.filter((text) => text !== undefined),
        history: validEntries(history, tell).filter(({ by }) => by !== 'merge'),
      };
    },
    async damaged() {
      return (await read()).objectStore('damaged').getAll();
    },
    async forgetDamaged() {
      await change((w) => w.forgetDamaged());
    },
    async previewRecords(records) {
      await Promise.all(records.texts.map(checked));
      const tx = await read();
      const [items, disclosures, findings, hashes, state] = await Promise.all([
        tx.objectStore('items').getAll(),
        tx.objectStore('disclosures').getAll(),
        tx.objectStore('findings').getAll(),
        tx.objectStore('texts').getAllKeys(),
        tx.objectStore('state').get('state'),
      ]);
      const known = {
        items: valid('items', items),
        disclosures: valid('disclosures', disclosures),
        findings: valid('findings', findings),
        texts: new Set(hashes),
      };
      return { ...previewMerge(known, records), revision: state?.revision ?? 0 };
    },
    async importRecords(records) {
      const texts = await Promise.all(
        records.texts.map(async (text) =>
          packText(mergedText(await checked(text), await store.text(text.hash))),
        ),
      );
      const { result, ...changed } = await change((w) => takeIn(w, records, texts), latest(records));
      return { ...changed, ...result };
    },
    async previewItems(rows) {
      const tx = await read();
      const [items, state] = await Promise.all([
        tx.objectStore('items').getAll(),
        tx.objectStore('state').get('state'),
      ]);
      return { ...previewRows(valid('items', items), rows), revision: state?.revision ?? 0 };
    },
    async importItems(rows) {
      const { result, revision, change: id } = await change((w) => takeRows(w, rows));
      return { ...result, change: id, revision };
    },
  };
  return store;
}

function changedBy({ revision, change }: Changed): Changed {
  return { revision, change };
}

function mergedText(text: KeptText, known: KeptText | undefined): KeptText {
  return known === undefined ? text : mergeText(known, text);
}

async function checked(text: KeptText): Promise<KeptText> {
  if ((await sha256(text.source.text)) === text.hash) return text;
  throw new RecordDamaged(`The text ${text.hash} is not the text its hash was made from`);
}

function latest({ items, disclosures, findings, history }: Records): number {
  const entries = history.reduce((time, entry) => Math.max(time, entry.time), 0);
  return Math.max(entries, latestTime([...items, ...disclosures, ...findings]));
}
