import type { Text } from '../../measures/measure';

/** A word of the interface that says the same of different things: both languages take the same arguments. */
export interface Phrase<Arguments extends readonly unknown[]> {
  ja: (...args: Arguments) => string;
  en: (...args: Arguments) => string;
}

/** A table of interface words: what a key stands for, in both languages. */
export type Words = Record<string, Text | Phrase<never>>;

/** Says words in one language. */
export interface Say {
  (word: Text): string;
  <Arguments extends readonly unknown[]>(word: Phrase<Arguments>, ...args: Arguments): string;
}
