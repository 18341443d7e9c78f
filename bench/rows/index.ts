import type { Row } from '../ratio';
import { gateRows } from './gate';
import { ordinaryRows } from './ordinary';

/** Every row of the table. */
export const rows: readonly Row[] = [...gateRows, ...ordinaryRows];
