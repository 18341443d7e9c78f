import * as actions from './actions';
import { disclosureId } from './address';
import * as joining from './cases/joining';
import type { Database } from './database';
import { RecordMissing } from './errors';
import type { Changed, ReadPage, Store } from './interface';
import type { Queries } from './queries';
import { packText, sha256 } from './text';
import { isValidEntry } from './validity';
import type { Writing } from './writing';

/** What the user does to a store. */
export type Commands = Pick<
  Store,
  | 'setStatus'
  | 'changeMeasure'
  | 'changeItem'
  | 'changeItems'
  | 'createItem'
  | 'removeItem'
  | 'removeItems'
  | 'addFindings'
  | 'keepReadings'
  | 'correctFinding'
  | 'rejectFinding'
  | 'correctDisclosure'
  | 'deleteDisclosure'
  | 'deleteDisclosures'
  | 'joinDisclosures'
  | 'separateDisclosure'
  | 'setSector'
  | 'keepApart'
  | 'undo'
  | 'undoLast'
  | 'forgetDamaged'
>;

/** The changes a store makes, each in one transaction of its database. */
export function commands({ change }: Database, { standing }: Queries): Commands {
  const changed = async (body: (writing: Writing) => Promise<unknown>): Promise<Changed> => {
    const { revision, change: id } = await change(body);
    return { revision, change: id };
  };
  const store: Commands = {
    async setStatus(measure, status, reason = '') {
      const { change: id } = await change((w) => actions.setStatus(w, measure, status, reason));
      return { ...(await standing([measure])), change: id };
    },
    async changeMeasure(measure, fields) {
      const { result, ...done } = await change((w) => actions.updateMeasure(w, measure, fields));
      return { ...done, item: result };
    },
    async changeItem(id, fields) {
      const { result, ...done } = await change((w) => actions.updateItem(w, id, fields));
      return { ...done, item: result };
    },
    changeItems: (changes) => changed((w) => actions.updateItems(w, changes)),
    async createItem(fields) {
      const { result, ...done } = await change((w) => actions.createItem(w, fields));
      return { ...done, item: result };
    },
    removeItem: (id) => changed((w) => actions.updateItem(w, id, { deleted: true })),
    removeItems(ids) {
      const removals = ids.map((id) => ({ id, change: { deleted: true } }));
      return changed((w) => actions.updateItems(w, removals));
    },
    async addFindings({ correction = {}, ...read }) {
      const page = await packed(read);
      const { result, ...done } = await change((w) => actions.addFindings(w, { ...page, correction }));
      return { ...done, disclosure: page.id, added: result };
    },
    async keepReadings(read) {
      const pages = await Promise.all(read.map(packed));
      return changed(async (w) => {
        w.keepsReading();
        for (const page of pages) await actions.addFindings(w, page);
      });
    },
    async correctFinding(id, correction) {
      const { result, ...done } = await change((w) => actions.correctFinding(w, id, correction));
      return { ...done, finding: result };
    },
    rejectFinding: (id) => store.correctFinding(id, { rejected: true }),
    async correctDisclosure(id, correction) {
      const { result, ...done } = await change((w) => actions.correctDisclosure(w, id, correction));
      return { ...done, disclosure: result };
    },
    deleteDisclosure: (id) => changed((w) => actions.deleteDisclosure(w, id)),
    deleteDisclosures: (ids) => changed((w) => actions.deleteDisclosures(w, ids)),
    joinDisclosures: (ids) => changed((w) => joining.join(w, ids)),
    separateDisclosure: (id) => changed((w) => joining.separate(w, id)),
    setSector: (id, sector) => changed((w) => joining.setSector(w, id, sector)),
    keepApart: (ids) => changed((w) => joining.keepApart(w, ids)),
    async undo(id) {
      const { result, ...done } = await change(async (w) => {
        const history = w.tx.objectStore('history');
        const undone = (await history.get(id))?.change ?? id;
        const entries = (await history.index('change').getAll(undone)).filter(isValidEntry);
        if (entries.length === 0) throw new RecordMissing(`There is no change ${id} to take back`);
        w.takesBack(undone);
        return actions.undo(w, entries);
      });
      return { ...done, ...result };
    },
    async undoLast() {
      const { result, ...done } = await change(async (w) => {
        const entries = await actions.lastChange(w);
        const [first] = entries;
        if (first === undefined) return undefined;
        w.takesBack(first.change);
        return actions.undo(w, entries);
      });
      return result && { ...done, ...result };
    },
    async forgetDamaged() {
      await change((w) => w.forgetDamaged());
    },
  };
  return store;
}

/** A page as it is put into the store. RecordMissing. */
async function packed({ source, reading, findings }: ReadPage) {
  const { disclosure } = reading;
  if (disclosure === undefined) throw new RecordMissing('The reading found no disclosure to save');
  const hash = await sha256(source.text);
  const text = await packText({ hash, readAt: 0, source });
  return { id: disclosureId(source, hash), source, text, disclosure, chosen: findings };
}
