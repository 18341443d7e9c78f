import { type PdfText, readPdf } from '../../../documents/pdf';
import { openPdf } from '../../../training/pdf';
import { type PdfPage, writePdf } from './writer';

/** Reads a PDF as the product does. */
export async function readBytes(bytes: Uint8Array, password?: string): Promise<PdfText> {
  const task = openPdf(Uint8Array.from(bytes), password);
  try {
    return await readPdf(await task.promise, { url: 'https://example.jp/ir/notice.pdf' });
  } finally {
    await task.destroy();
  }
}

/** Reads pages that were drawn for a test. */
export function readPages(...pages: PdfPage[]): Promise<PdfText> {
  return readBytes(writePdf(pages));
}

/** A paragraph broken into lines of so many letters. */
export function wrap(text: string, letters: number): string[] {
  return text.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? [];
}
