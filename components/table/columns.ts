import type { Text } from '../../measures/measure';
import { columnWords } from '../words/table';

/** The columns of the table, in their order. */
export const columns = [
  'name',
  'group',
  'status',
  'owner',
  'due',
  'priority',
  'review',
  'citations',
] as const;
export type Column = (typeof columns)[number];

/** Whether it names a column. */
export function isColumn(name: string): name is Column {
  return (columns as readonly string[]).includes(name);
}

/** What stands over a column. */
export function headingOf(column: Column): Text {
  return columnWords[column];
}
