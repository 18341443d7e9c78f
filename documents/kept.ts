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
  /** Milliseconds since 1970. */
  readAt: number;
}

/** Slots in the isolated world of a frame, one per extension. */
interface Slots {
  tazanPage?: KeptPage;
  /** Set before the walker is injected when the user asked for this page to be read; the walker takes it away. */
  tazanForced?: boolean;
  /** Takes the marks of an earlier injection off the page. */
  tazanMarks?: () => void;
}

/** The slots of this frame. */
export function slots(): Slots {
  return globalThis as Slots;
}
