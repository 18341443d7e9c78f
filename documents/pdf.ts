import type { SourceText } from '../disclosure/disclosure';
import { shapesOfCells } from './pdf-layout/cells';
import { addFlows } from './pdf-layout/continuing';
import { habitsOf } from './pdf-layout/edges';
import type { PdfFile } from './pdf-layout/file';
import type { Flow } from './pdf-layout/flows';
import { furnitureOf } from './pdf-layout/furniture';
import { shapesOf } from './pdf-layout/headings';
import { letterheadOf } from './pdf-layout/letterhead';
import { flowsOf, loadPage, readPage, type Sheet } from './pdf-layout/page';
import { paragraphsOf } from './pdf-layout/paragraphs';
import { textOf } from './pdf-layout/pieces';
import type { PdfPlaces } from './pdf-layout/placed';
import { withoutRunning } from './pdf-layout/running';
import { titleOf } from './pdf-layout/title';
import type { Size } from './pdf-layout/turning';
import { write } from './pdf-layout/writer';
import { turns } from './turns';

export type { PdfFile, PdfPage } from './pdf-layout/file';
export type { PageBox, PdfPlaces, PdfSpot, PdfStretch } from './pdf-layout/placed';

/** A PDF as text, and the way back from the text to its pages. */
export interface PdfText {
  source: SourceText;
  places: PdfPlaces;
}

/** Size of a page as it is shown at scale 1, in points. */
export type PageSize = Size;

/** While a PDF is read. */
export interface PdfReading {
  /** Called after each page. */
  onPage?(read: number, of: number, size: PageSize): void;
  /** Ends the reading: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
}

/** No more glyphs are read than these. */
const mostGlyphs = 1_200_000;

/**
 * An opened PDF → its text in blocks, in reading order. Lines are put together to paragraphs over columns and pages; running
 * heads, page numbers and ruby are left out. Others have their turn in between.
 */
export async function readPdf(
  file: PdfFile,
  about: { url: string },
  { onPage, signal }: PdfReading = {},
): Promise<PdfText> {
  const turn = turns(signal);
  const { sheets, truncated } = await readSheets(file, turn, onPage);
  const flows = await inReadingOrder(sheets, turn);
  const habits = habitsOf(flows);
  await turn();
  const paragraphs = paragraphsOf(flows, habits);
  await turn();
  const shapes = shapesOf(paragraphs, habits);
  const cells = shapesOfCells(paragraphs);
  const furniture = furnitureOf(paragraphs, shapes);
  const head = letterheadOf(paragraphs.map(({ lines }) => lines.map(textOf).join('')));
  await turn();
  const written = write(
    paragraphs.map((paragraph, index) => ({
      ...paragraph,
      ...(cells[index] ?? shapes[index] ?? { kind: 'paragraph' as const, level: 0 }),
      furniture: head[index] === true || furniture[index] === true,
    })),
    file.numPages,
  );
  const { text, blocks, places, pages } = written;
  const source: SourceText = {
    text,
    blocks,
    title: '',
    siteName: '',
    url: about.url,
    kind: 'pdf',
    truncated: truncated || written.truncated,
    pages,
  };
  source.title = await titleOf(source, file);
  return { source, places };
}

async function readSheets(
  file: PdfFile,
  turn: () => Promise<void>,
  onPage: PdfReading['onPage'],
): Promise<{ sheets: Sheet[]; truncated: boolean }> {
  const sheets: Sheet[] = [];
  let truncated = false;
  let glyphs = 0;
  let next = loadPage(file, 1);
  for (let number = 1; number <= file.numPages; number++) {
    const loaded = await next;
    // The file's own process gets the next page ready meanwhile.
    if (number < file.numPages) next = loadPage(file, number + 1);
    next.catch(() => {});
    await turn();
    const read = readPage(loaded, number);
    truncated ||= read.truncated;
    sheets.push(...read.sheets);
    for (const { pieces } of read.sheets) for (const piece of pieces) glyphs += piece.glyphs.length;
    onPage?.(number, file.numPages, read.size);
    if (glyphs > mostGlyphs) return { sheets, truncated: true };
  }
  return { sheets, truncated };
}

/** The text of all sheets in reading order, without what runs along on every page. */
async function inReadingOrder(sheets: readonly Sheet[], turn: () => Promise<void>): Promise<Flow[]> {
  const pieces = withoutRunning(sheets);
  const flows: Flow[] = [];
  for (const sheet of sheets) {
    addFlows(flows, flowsOf(sheet, pieces.get(sheet) ?? []));
    await turn();
  }
  return flows;
}
