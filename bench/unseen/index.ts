import type { Genre } from '../ordinary/genre';
import { bank } from './bank';
import { bookReview } from './book-review';
import { clinic } from './clinic';
import { conference } from './conference';
import { eventCancelled } from './event-cancelled';
import { gameUpdate } from './game-update';
import { garden } from './garden';
import { insurance } from './insurance';
import { lecture } from './lecture';
import { lostProperty } from './lost-property';
import { minutes } from './minutes';
import { moving } from './moving';
import { police } from './police';
import { railway } from './railway';
import { securityGuide } from './security-guide';
import { tax } from './tax';

/** Genres of ordinary pages written after the rule of the gate, which was never changed for them. */
export const unseenGenres: readonly Genre[] = [
  bank,
  bookReview,
  clinic,
  conference,
  eventCancelled,
  gameUpdate,
  garden,
  insurance,
  lecture,
  lostProperty,
  minutes,
  moving,
  police,
  railway,
  securityGuide,
  tax,
];
