import type { Reading, SourceText } from '../disclosure/disclosure';
import type { Places } from './places';

/**
 * What the walker leaves for the marks (and, through `scripting.executeScript`, for the popup) in the isolated world of the
 * frame: the page's own scripts cannot see it. In plain words `globalThis.tazanPage`.
 */
export interface KeptPage {
  source: SourceText;
  places: Places;
  /** The answer of the background; null until it came, or when it never will. */
  reading: Reading | null;
  /** Ends when `reading` is settled. */
  settled: Promise<void>;
  /** Milliseconds since 1970: when the page was last looked at, whether or not it had changed. */
  readAt: number;
  /** The user asked for it to be read; what is read later of the same page is read in any case, too. */
  forced: boolean;
}

/** What the user selected on a page, as it stands in the page's text. */
export interface KeptSelection {
  /** The text of the whole page. */
  source: SourceText;
  /** Where the selected text stands in `source.text`; null where it is none of what was read (a form field, say). */
  place: { start: number; end: number } | null;
  /** The selected text. */
  quote: string;
  /** Where it is shown, in px of the viewport; null where it has no place of its own. */
  box: { left: number; top: number; right: number; bottom: number } | null;
}

/** What the marks of a frame can be told. */
export interface KeptMarks {
  /** The user left the page or its site aside: nothing is marked, a notice says so for a while. */
  away: boolean;
  /**
   * The page takes away what is added to it, again and again: nothing more is drawn in it. Badge and popup still know it, and
   * what must be asked is asked in a window of our own.
   */
  refused: boolean;
  /** The frame was read again: the marks follow, or go when it holds no disclosure any more. */
  show(page: KeptPage): void;
  /** Goes to the next or the previous measure. */
  step(by: 1 | -1): void;
  /** Goes to one finding of what was read last, by its index; false where its text is not on the page any more. */
  reveal(finding: number): boolean;
  /** Asks which measure the selected text states. */
  select(selection: KeptSelection): void;
  /** Takes everything off the page. */
  remove(): void;
}

/** Slots in the isolated world of a frame, one per extension. */
export interface Slots {
  tazanPage?: KeptPage;
  /** Set before the walker is injected when the user asked for this page to be read; the walker takes it away. */
  tazanForced?: boolean;
  /** Set likewise when the user wants the selected text added; `text` is what the browser says is selected. */
  tazanSelecting?: { text: string };
  /** What the walker then found; the marks take it away. */
  tazanSelection?: KeptSelection;
  /** Reads the frame again; left by the walker. */
  tazanRead?: () => Promise<void>;
  tazanMarks?: KeptMarks;
  /** The address the gate last looked at, and the timer of the second look. */
  tazanGate?: { address: string; timer: number };
}

/** The slots of this frame. */
export function slots(): Slots {
  return globalThis as Slots;
}
