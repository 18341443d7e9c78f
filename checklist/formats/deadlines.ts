import type { Records } from '../checklist';
import { FormatError } from './fault';
import type { Context } from './format';
import { type Line, linesOf, wordsOf } from './listing';
import { wholeDate } from './wording';
import { statusWords } from './words';

/** A day on which something is to be done about an item. */
export interface Deadline {
  line: Line;
  /** `yyyy-mm-dd`. */
  date: string;
  kind: 'due' | 'review';
  title: string;
  description: string;
}

/** The days in the checklist: what is due, and what is to be looked at again. Throws FormatError where there are none. */
export function deadlinesOf(records: Records, context: Context): Deadline[] {
  const deadlines = linesOf(records, context)
    .filter(({ item }) => item.fields.status !== 'not-applicable')
    .flatMap((line) => {
      const due = wholeDate(line.item.fields.due);
      const review = wholeDate(line.item.fields.nextReview);
      return [
        ...(due === undefined ? [] : [deadline(line, due, 'due', context)]),
        ...(review === undefined ? [] : [deadline(line, review, 'review', context)]),
      ];
    });
  if (deadlines.length === 0) throw new FormatError({ fault: 'no-deadlines' });
  return deadlines;
}

function deadline(line: Line, date: string, kind: Deadline['kind'], context: Context): Deadline {
  const { language } = context;
  const { fields } = line.item;
  const name = fields.scope === '' ? line.title : `${line.title}（${fields.scope}）`;
  const heading = { due: { ja: '対策の期限', en: 'Due' }, review: { ja: '見直し', en: 'Review' } }[kind][
    language
  ];
  const facts = [
    `${{ ja: '状態：', en: 'Status: ' }[language]}${statusWords[fields.status][language]}`,
    fields.owner && `${{ ja: '担当者：', en: 'Owner: ' }[language]}${fields.owner}`,
    line.measure?.question[language] ?? '',
    fields.note,
    ...line.citations.slice(0, 3).map(({ finding, disclosure }) => {
      const who = disclosure.fields.organisation;
      return `${who}${language === 'ja' ? '：' : ': '}${wordsOf(finding, context)} ${disclosure.fields.url}`.trim();
    }),
  ];
  const description = facts.filter((fact) => fact !== '').join('\n');
  return { line, date, kind, title: `${heading}${language === 'ja' ? '：' : ': '}${name}`, description };
}
