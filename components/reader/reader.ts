import type { Reading, SourceText } from '../../disclosure/disclosure';
import type { PageSize, PdfPlaces } from '../../documents/pdf';

/** Where a document comes from. */
export type Input =
  | {
      kind: 'address';
      url: string;
      /** The tab that shows it, if one does; it may fetch what the extension may not. */
      tab: number | null;
    }
  | { kind: 'file'; file: File }
  | { kind: 'text'; text: string };

/** Why a document could not be read. */
export type Why =
  | 'not-found'
  /** The server wants to know who asks. */
  | 'forbidden'
  | 'server'
  | 'unreachable'
  /** A page to log in at came instead. */
  | 'login'
  | 'not-pdf'
  | 'too-large'
  | 'damaged'
  | 'unsupported'
  /** A local file the browser keeps from the extension. */
  | 'local-file'
  /** Pasted text without a letter. */
  | 'empty'
  /** The user did not allow the site. */
  | 'not-allowed'
  | 'cancelled'
  /** The extension's own process did not answer. */
  | 'unread';

/** A document that could not be read: why, and what is known of it. */
export interface Trouble {
  why: Why;
  input: Input;
  /** Answer of the server. */
  status?: number;
  /** Bytes, for one that is too large. */
  size?: number;
}

/** What is being done, until a document can be shown. */
export type Work =
  /** The user is asked to allow the site of the address. */
  | { step: 'asking'; input: Input; site: string }
  /** Bytes so far, and of how many; null where the server does not say. */
  | { step: 'fetching'; input: Input; received: number; total: number | null }
  | { step: 'opening'; input: Input }
  /** A password is asked for; `wrong`: the last one was not it. */
  | { step: 'locked'; input: Input; wrong: boolean };

/** The pages of an opened PDF, as they are drawn. Pages are numbered from 1. */
export interface PdfPages {
  count: number;
  /** Size of a page, or of one like it while it was not looked at. */
  size(page: number): PageSize;
  /** Draws a page; `scale`: device pixels for a point. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>;
  /** Puts the text of a page over it, to be selected and searched; each run knows its number (`data-item`). */
  drawText(page: number, layer: HTMLElement, signal: AbortSignal): Promise<void>;
}

/** A document that is shown. */
export interface Shown {
  /** Tells it from those shown before. */
  id: number;
  input: Input;
  /** File name, address, or '' for pasted text. */
  name: string;
  /** Null for pasted text. */
  pages: PdfPages | null;
  /** How many pages have been read so far. */
  read: number;
  /** Null while it is being read, and where that failed. */
  text: { source: SourceText; places: PdfPlaces | null; reading: Reading; readAt: number } | null;
  /** A scan: there is no text in it. */
  imageOnly: boolean;
}

/** What the reader shows. */
export interface ReaderState {
  work: Work | null;
  trouble: Trouble | null;
  shown: Shown | null;
  /** Opened from a private window: nothing is stored. */
  private: boolean;
}

/** What the user can do in the reader. */
export interface ReaderActions {
  open(input: Input): void;
  /** Allows the site that was asked for. Called in the answer to a click. */
  allow(): void;
  unlock(password: string): void;
  /** Ends what is being done. */
  cancel(): void;
  /** Tries again what failed; `large`: whatever its size. */
  retry(large?: boolean): void;
  /** Takes the message about what failed away. */
  dismiss(): void;
}
