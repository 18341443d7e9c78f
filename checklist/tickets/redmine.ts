import { plainDescription } from '../formats/plain-description';
import { oneLine, shortened } from '../formats/wording';
import { workTitle } from '../formats/work-items';
import { factsOf } from './facts';
import type { TicketKind } from './ticket';

/** A ticket of Redmine: `*` and `>` mean the same in both of its markups, Textile and Markdown; nothing else is used. */
export default {
  id: 'redmine',
  label: { ja: 'Redmine', en: 'Redmine' },
  write(line, context) {
    const facts = factsOf(line, context).map(([name, value]) => `* ${name}: ${oneLine(value)}`);
    return {
      title: shortened(oneLine(workTitle(line)), 250),
      body: `${facts.join('\n')}\n\n${plainDescription(line, context)}\n`,
    };
  },
} satisfies TicketKind;
