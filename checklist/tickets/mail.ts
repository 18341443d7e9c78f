import { plainDescription } from '../formats/plain-description';
import { oneLine, shortened } from '../formats/wording';
import { workTitle } from '../formats/work-items';
import { factsOf } from './facts';
import type { TicketKind } from './ticket';

/** A mail that asks for the measure: text alone. */
export default {
  id: 'mail',
  label: { ja: 'メール', en: 'Mail' },
  write(line, context) {
    const { language } = context;
    const title = oneLine(workTitle(line));
    const opening = {
      ja: `再発防止チェックリストの「${title}」について、ご確認をお願いします。`,
      en: `Please look into “${title}” of our recurrence-prevention checklist.`,
    }[language];
    const colon = language === 'ja' ? '：' : ': ';
    const facts = factsOf(line, context).map(([name, value]) => `${name}${colon}${oneLine(value)}`);
    return {
      title: shortened({ ja: `【確認】${title}`, en: `To check: ${title}` }[language], 250),
      body: `${opening}\n\n${facts.join('\n')}\n\n${plainDescription(line, context)}\n`,
    };
  },
} satisfies TicketKind;
