import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../../tools/sizes.mjs';
import { onWorkbench, openWorkbench, writeCopy } from '../copy';
import { compared } from '../interleaved';
import { japanesePage } from '../pages/plain';
import type { Row } from '../ratio';

/** Pages of the PDF. */
const length = 30;

/** What reading a PDF costs. */
export const pdfRows: readonly Row[] = [
  {
    name: 'pdf-30',
    what: 'reading a PDF of 30 pages / pdf.js extracting its text alone',
    limit: 1.3,
    async measure(bench) {
      const browser = await bench.browser([await writeCopy()]);
      const printer = await browser.newPage();
      await printer.setContent(japanesePage(160 * 1024, 1600));
      const body = await printer.pdf({ format: 'A4', pageRanges: `1-${length}` });
      await printer.close();
      const url = bench.serve('/thirty.pdf', {
        body,
        type: 'application/pdf',
        headers: { 'access-control-allow-origin': '*' },
      });
      const worker = readdirSync(join(builtExtension, 'assets')).find((name) =>
        /^pdf\.worker.*js$/u.test(name),
      );
      if (worker === undefined) throw new Error('The worker of pdf.js was not built.');
      const run = (name: 'readingPdf' | 'extractingPdf') => async () => {
        const page = await openWorkbench(browser);
        const { time, units } = await onWorkbench<{ time: number; units: number }>(
          page,
          name,
          url,
          `/assets/${worker}`,
        );
        await page.close();
        if (units < 20_000) throw new Error(`${name} gave only ${units} characters of the PDF.`);
        return time;
      };
      const measured = await compared(run('readingPdf'), run('extractingPdf'));
      await browser.close();
      return measured;
    },
  },
];
