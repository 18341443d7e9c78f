import { backup } from './backup';
import type { Format } from './format';

/** Every format, in the order menus show them. */
export const formats: readonly Format[] = [backup];
