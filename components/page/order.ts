import type { Status } from '../../checklist/checklist';
import { statusLabels } from './strings';

/** Statuses as they are shown; pages do not carry the checklist, whose order this is. */
export const statuses = Object.keys(statusLabels) as Status[];
