import {
  GlobalWorkerOptions,
  getDocument,
  InvalidPDFException,
  PasswordResponses,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  RenderingCancelledException,
  TextLayer,
  VerbosityLevel,
} from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import type { PdfPages } from '../../components/reader/reader';
import type { PageSize } from '../../documents/pdf';
import { NoDocument } from './download';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Asks the user for the password; `wrong`: the one before was not it. */
export type AskPassword = (wrong: boolean) => Promise<string>;

/** A PDF that is open. */
export interface OpenedPdf {
  file: PDFDocumentProxy;
  pages: PdfPages;
  /** Tells the size of a page that was looked at. */
  setSize(page: number, size: PageSize): void;
  /** Ends the worker; the memory of the file is given back. */
  close(): Promise<void>;
}

const path = (folder: string) => browser.runtime.getURL(`/pdfjs/${folder}/` as never);

/** Opens a PDF. Throws NoDocument, or the signal's reason. Its bytes are gone afterwards: they went to the worker. */
export async function openPdf(
  data: Uint8Array<ArrayBuffer>,
  askPassword: AskPassword,
  signal: AbortSignal,
): Promise<OpenedPdf> {
  const task = getDocument({
    data,
    cMapUrl: path('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: path('standard_fonts'),
    wasmUrl: path('wasm'),
    iccUrl: path('iccs'),
    // A document is read, not run.
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const end = () => void task.destroy();
  signal.addEventListener('abort', end);
  task.onPassword = (update: (password: string) => void, reason: number) => {
    void askPassword(reason === PasswordResponses.INCORRECT_PASSWORD).then(update, end);
  };
  try {
    const file = await task.promise;
    return opened(task, file, await sizeOf(file, 1));
  } catch (error) {
    await task.destroy();
    signal.throwIfAborted();
    throw new NoDocument(error instanceof InvalidPDFException ? 'damaged' : 'unsupported');
  } finally {
    signal.removeEventListener('abort', end);
  }
}

async function sizeOf(file: PDFDocumentProxy, number: number): Promise<PageSize> {
  const { width, height } = (await file.getPage(number)).getViewport({ scale: 1 });
  return { width, height };
}

function opened(task: PDFDocumentLoadingTask, file: PDFDocumentProxy, first: PageSize): OpenedPdf {
  const sizes = new Map<number, PageSize>();
  return {
    file,
    setSize: (page, size) => void sizes.set(page, size),
    pages: {
      count: file.numPages,
      size: (page) => sizes.get(page) ?? first,
      async draw(number, canvas, scale, signal) {
        const page = await file.getPage(number);
        signal.throwIfAborted();
        const viewport = page.getViewport({ scale });
        canvas.width = Math.floor(viewport.width);
        canvas.height = Math.floor(viewport.height);
        const drawing = page.render({ canvas, viewport });
        const stop = () => drawing.cancel();
        signal.addEventListener('abort', stop);
        try {
          await drawing.promise;
        } catch (error) {
          if (!(error instanceof RenderingCancelledException)) throw error;
        } finally {
          signal.removeEventListener('abort', stop);
        }
      },
      async drawText(number, layer, signal) {
        const page = await file.getPage(number);
        const content = await page.getTextContent({
          includeMarkedContent: true,
          disableNormalization: true,
        });
        signal.throwIfAborted();
        const text = new TextLayer({
          textContentSource: content,
          container: layer,
          viewport: page.getViewport({ scale: 1 }),
        });
        const stop = () => text.cancel();
        signal.addEventListener('abort', stop);
        try {
          await text.render();
          text.textDivs.forEach((run, item) => {
            run.dataset.item = String(item);
          });
        } finally {
          signal.removeEventListener('abort', stop);
        }
      },
    },
    close: () => task.destroy(),
  };
}
