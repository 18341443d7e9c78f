import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentLoadingTask, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceText } from '../disclosure/disclosure';
import { readPdf } from '../documents/pdf';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Opens a PDF as the reader does, without a browser; `destroy` the task at the end. */
export function openPdf(data: Uint8Array, password?: string): PDFDocumentLoadingTask {
  return getDocument({
    data,
    ...(password === undefined ? {} : { password }),
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  });
}

/** A PDF file as the reader would read it. Throws what pdf.js does on one that cannot be opened. */
export async function readPdfFile(path: string, url: string): Promise<SourceText> {
  const task = openPdf(Uint8Array.from(readFileSync(path)));
  try {
    return (await readPdf(await task.promise, { url })).source;
  } finally {
    await task.destroy();
  }
}
