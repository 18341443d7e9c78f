import { disclosureId } from './address';
import type { HistoryEntry, Table, Tables } from './checklist';
import { changedSince, contents, listedFindings } from './contents';
import type { Database } from './database';
import type { Store } from './interface';
import { isListed } from './item';
import { knownFindings, pageChanges } from './page-record';
import { worstStatuses } from './progress';
import { validEntries, validOf, validText } from './quarantine';
import { previewReading } from './rereading';
import { sha256 } from './text';

/** What a store answers without changing anything. */
export type Queries = Pick<
  Store,
  | 'revision'
  | 'items'
  | 'item'
  | 'disclosures'
  | 'disclosure'
  | 'findings'
  | 'contents'
  | 'changedSince'
  | 'text'
  | 'history'
  | 'standing'
  | 'saved'
  | 'pageRecord'
  | 'previewReading'
  | 'damaged'
>;

/** The questions a store answers, over its database. */
export function queries({ read, tell }: Database): Queries {
  const valid = <T extends Table>(table: T, records: readonly Tables[T][]) => validOf(table, records, tell);
  const store: Queries = {
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
    async damaged() {
      return (await read()).objectStore('damaged').getAll();
    },
  };
  return store;
}
