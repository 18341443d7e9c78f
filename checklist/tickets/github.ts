import { linked, plain, plainLines, quotation } from '../formats/markdown-text';
import { oneLine, shortened } from '../formats/wording';
import { workText, workTitle, workWords } from '../formats/work-items';
import { factsOf } from './facts';
import type { TicketKind } from './ticket';

/** An issue of GitHub or GitLab: Markdown, the first steps as a list to tick off. */
export default {
  id: 'github',
  label: { ja: 'GitHub・GitLab', en: 'GitHub, GitLab' },
  write(line, context) {
    const { language } = context;
    const { question, actions, note, quotes } = workText(line, context);
    const parts: [keyof typeof workWords, string][] = [
      ['question', plain(question)],
      ['actions', actions.map((action) => `- [ ] ${plain(action)}`).join('\n')],
      ['note', plainLines(note)],
      [
        'quotes',
        quotes.map(({ who, words, url }) => `${linked(who, url)}\n\n${quotation(words)}`).join('\n\n'),
      ],
    ];
    const facts = factsOf(line, context).map(([name, value]) => `- ${name}: ${plain(value)}`);
    const sections = parts
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `## ${workWords[name][language]}\n\n${text}`);
    return {
      title: shortened(oneLine(workTitle(line)), 250),
      body: `${[facts.join('\n'), ...sections].join('\n\n')}\n`,
    };
  },
} satisfies TicketKind;
