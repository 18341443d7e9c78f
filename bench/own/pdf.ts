import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import { readPdf } from '../../documents/pdf';

async function opened(url: string, worker: string) {
  GlobalWorkerOptions.workerSrc = worker;
  const data = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const begin = performance.now();
  const task = getDocument({
    data,
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
  });
  return { begin, task, file: await task.promise };
}

/** A PDF read as the reader reads it; milliseconds, and how much text it gave. */
export async function readingPdf(url: string, worker: string): Promise<{ time: number; units: number }> {
  const { begin, task, file } = await opened(url, worker);
  const { source } = await readPdf(file, { url });
  const time = performance.now() - begin;
  await task.destroy();
  return { time, units: source.text.length };
}

/** The same PDF, its text as pdf.js gives it. */
export async function extractingPdf(url: string, worker: string): Promise<{ time: number; units: number }> {
  const { begin, task, file } = await opened(url, worker);
  let units = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) units += 'str' in item ? item.str.length : 0;
    page.cleanup();
  }
  const time = performance.now() - begin;
  await task.destroy();
  return { time, units };
}
