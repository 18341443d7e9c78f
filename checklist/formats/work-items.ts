import type { Records } from '../checklist';
import { FormatError } from './fault';
import type { Context } from './format';
import { type Line, linesOf, wordsOf } from './listing';

/** What is to be done, as trackers take it. Throws FormatError where there is nothing. */
export function workItems(records: Records, context: Context): Line[] {
  const lines = linesOf(records, context).filter(({ item }) =>
    ['gap', 'in-progress', 'unreviewed'].includes(item.fields.status),
  );
  if (lines.length === 0) throw new FormatError({ fault: 'nothing-to-do' });
  return lines;
}

/** What a line is called in a tracker. */
export function workTitle({ item, title }: Line): string {
  return item.fields.scope === '' ? title : `${title}（${item.fields.scope}）`;
}

/** The parts of a description: what to check, what to do first, who asks for it in which words. */
export interface WorkText {
  question: string;
  actions: string[];
  note: string;
  quotes: { who: string; words: string; url: string }[];
}

/** What a ticket of a line says. */
export function workText({ item, measure, citations }: Line, context: Context): WorkText {
  const { language } = context;
  return {
    question: measure?.question[language] ?? '',
    actions: measure?.nextActions.map((action) => action[language]) ?? [],
    note: item.fields.note,
    quotes: citations.slice(0, 10).map(({ finding, disclosure: { fields } }) => ({
      who: [fields.organisation, fields.published].filter((part) => part !== '').join(' '),
      words: wordsOf(finding, context),
      url: fields.url,
    })),
  };
}

/** The words between the parts, in both languages. */
export const workWords = {
  question: { ja: '確かめること', en: 'To check' },
  actions: { ja: '最初にすること', en: 'First steps' },
  note: { ja: 'メモ', en: 'Note' },
  quotes: { ja: 'これを求めている公表文', en: 'Disclosures that ask for it' },
  status: { ja: '状態', en: 'Status' },
  owner: { ja: '担当者', en: 'Owner' },
  due: { ja: '期限', en: 'Due' },
} as const;
