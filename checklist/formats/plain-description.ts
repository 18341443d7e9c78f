import type { Context } from './format';
import type { Line } from './listing';
import { workText, workWords } from './work-items';

/** The description of a ticket as text that needs no markup: headings with ■, quotes with `>`. */
export function plainDescription(line: Line, context: Context): string {
  const { language } = context;
  const { question, actions, note, quotes } = workText(line, context);
  const parts: [keyof typeof workWords, string][] = [
    ['question', question],
    ['actions', actions.map((action) => `* ${action}`).join('\n')],
    ['note', note],
    [
      'quotes',
      quotes
        .map(({ who, words, url }) => [who, quoted(words), url].filter((part) => part !== '').join('\n'))
        .join('\n\n'),
    ],
  ];
  return parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `■ ${workWords[name][language]}\n${text}`)
    .join('\n\n');
}

function quoted(words: string): string {
  return words
    .split(/\r\n?|\n/u)
    .map((line) => `> ${line}`)
    .join('\n');
}
