import type { Row } from '../ratio';
import { dashboardRows } from './dashboard';
import { gateRows } from './gate';
import { ordinaryRows } from './ordinary';
import { paintingRows } from './painting';
import { pdfRows } from './pdf';
import { popupRows } from './popup';
import { readingRows } from './reading';
import { storeRows } from './store';

/** Every row of the table. */
export const rows: readonly Row[] = [
  ...gateRows,
  ...ordinaryRows,
  ...readingRows,
  ...paintingRows,
  ...popupRows,
  ...dashboardRows,
  ...storeRows,
  ...pdfRows,
];
