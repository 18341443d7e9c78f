import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentLoadingTask, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceText } from '../disclosure/disclosure';
import { readPdf } from '../documents/pdf';
import { GoldError, isPdf, readGold } from './gold';

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

/** The PDFs of a gold file by their `file`; throws GoldError when one is missing or cannot be read. */
export async function readPdfs(path: string): Promise<Map<string, SourceText>> {
  const found = new Map<string, SourceText>();
  for (const gold of readGold(path).filter(isPdf)) {
    try {
      found.set(gold.file, await readPdfFile(join(dirname(path), gold.file), gold.url ?? ''));
    } catch (error) {
      throw new GoldError(
        `${path}: ${gold.file} cannot be read: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
  return found;
}
