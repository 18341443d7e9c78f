import type { Text } from '../../measures/measure';
import type { Context } from '../formats/format';
import type { Line } from '../formats/listing';

/** A text for somebody else's tracker, to be copied. */
export interface Ticket {
  /** One line. */
  title: string;
  body: string;
}

/** A tracker an item is copied for as a ticket. */
export interface TicketKind {
  /** Kebab-case, stable; the name of its file. */
  id: string;
  label: Text;
  write(line: Line, context: Context): Ticket;
}
