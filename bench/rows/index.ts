import type { Row } from '../ratio';
import { gateRows } from './gate';
import { ordinaryRows } from './ordinary';
import { pdfRows } from './pdf';
import { popupRows } from './popup';
import { storeRows } from './store';

/** Every row of the table. */
export const rows: readonly Row[] = [...gateRows, ...ordinaryRows, ...popupRows, ...storeRows, ...pdfRows];
