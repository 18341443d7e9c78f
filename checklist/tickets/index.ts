import github from './github';
import mail from './mail';
import redmine from './redmine';
import type { TicketKind } from './ticket';

/** Every kind of ticket, in the order menus show them. */
export const tickets: readonly TicketKind[] = [redmine, github, mail];
