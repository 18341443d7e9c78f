import type { Bench } from './session';

/** What a row came to: ours over theirs, both measured in the same run. */
export interface Measured {
  value: number;
  /** The two sides as they are told, with their units. */
  ours: string;
  theirs: string;
  /** What else was seen, without a limit. */
  note?: string;
}

/** One line of the table: what is measured, and what it may come to. */
export interface Row {
  /** How it is named in the output. */
  name: string;
  /** Ours / theirs, in words. */
  what: string;
  /** The greatest ratio that is well. */
  limit: number;
  measure(bench: Bench): Promise<Measured>;
}

/** A row with what it came to. */
export type Result = Pick<Row, 'name' | 'what' | 'limit'> & Measured;

/** Whether a ratio keeps to its limit. */
export function isWell({ value, limit }: Pick<Result, 'value' | 'limit'>): boolean {
  return value <= limit;
}

/** Two lists of times in milliseconds, as the ratio of their medians. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Measured {
  const [a, b] = [median(ours), median(theirs)];
  return { value: a / b, ours: milliseconds(a), theirs: milliseconds(b) };
}

/** A time as it is told. */
export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} ms`;
}

/** The middle of a list, the mean of the two middle ones where there are two. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('No median of nothing.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]] as [number, number];
  return (low + high) / 2;
}
