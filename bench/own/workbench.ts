import { openStore } from '../../checklist/store';
import { importing } from './importing';
import { manyItems, recordsOf } from './items';
import { extractingPdf, readingPdf } from './pdf';
import { searching } from './searching';

/** Fills the product's own checklist. */
async function fill(count: number): Promise<number> {
  const store = await openStore();
  await store.importRecords(recordsOf(manyItems(count)));
  const items = await store.items();
  store.close();
  return items.length;
}

/** What is run here from outside. */
export const workbench = { fill, importing, searching, readingPdf, extractingPdf };

Object.assign(globalThis, { workbench });
