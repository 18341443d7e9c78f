import { onWorkbench, openWorkbench, writeCopy } from '../copy';
import { type Row, ratioOf } from '../ratio';

interface Times {
  ours: number[];
  theirs: number[];
}

/** What much data costs. */
export const storeRows: readonly Row[] = [
  {
    name: 'import-10k',
    what: 'importing 10,000 items / raw IndexedDB putting the same records in one transaction',
    limit: 1.5,
    async measure(bench) {
      const browser = await bench.browser([await writeCopy()]);
      const page = await openWorkbench(browser);
      const { ours, theirs } = await onWorkbench<Times>(page, 'importing', 10_000, 9);
      await browser.close();
      return ratioOf(ours, theirs);
    },
  },
  {
    name: 'search-10k',
    what: 'the search over 10,000 items, per key / Array.filter(includes) on the same strings',
    limit: 2,
    async measure(bench) {
      const browser = await bench.browser([await writeCopy()]);
      const page = await openWorkbench(browser);
      const { ours, theirs } = await onWorkbench<Times>(page, 'searching', 10_000, 15);
      await browser.close();
      return ratioOf(ours, theirs);
    },
  },
];
