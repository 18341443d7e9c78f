import { createContext } from 'preact';
import type { ReadingKept } from './readingKept';

/** What is known of how texts are read, and how it is remembered that the user has answered. */
export interface ReadingKnown extends ReadingKept {
  answer: () => void;
}

/** Null while it is not known, and where nobody keeps it. */
export const ReadingContext = createContext<ReadingKnown | null>(null);
