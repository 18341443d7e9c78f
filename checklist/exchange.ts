import type { KeptText, Records, Table, Tables } from './checklist';
import type { Database } from './database';
import { RecordDamaged } from './errors';
import type { Store } from './interface';
import { mergeText } from './merge';
import { previewMerge } from './preview';
import { validEntries, validOf, validText } from './quarantine';
import type { Queries } from './queries';
import { latestTime } from './stamp';
import { previewRows, takeIn, takeRows } from './take-in';
import { packText, sha256 } from './text';

/** What goes out of a store and comes into it. */
export type Exchange = Pick<
  Store,
  'exportRecords' | 'previewRecords' | 'importRecords' | 'previewItems' | 'importItems'
>;

/** How a store gives out all it has, and takes in what another one had, or a table of items. */
export function exchange({ read, change, tell }: Database, { text }: Queries): Exchange {
  const valid = <T extends Table>(table: T, records: readonly Tables[T][]) => validOf(table, records, tell);
  return {
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
        records.texts.map(async (one) => packText(mergedText(await checked(one), await text(one.hash)))),
      );
      const { result, ...done } = await change((w) => takeIn(w, records, texts), latest(records));
      return { ...done, ...result };
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
      const { result, ...done } = await change((w) => takeRows(w, rows));
      return { ...done, ...result };
    },
  };
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
