import { groupLabels, groups } from '../../measures/measure';
import type { Records, Status } from '../checklist';
import { countByGroup, countStatuses, type StatusCounts } from '../progress';
import type { Context } from './format';
import { type Line, linesOf, type Report, reportsOf } from './listing';

/** What reports of the checklist tell. */
export interface Summary {
  lines: Line[];
  reports: Report[];
  counts: StatusCounts;
  /** Items that are not 対象外. */
  applicable: number;
  /** In the order they are shown; only groups that have items. */
  byGroup: { label: string; counts: StatusCounts }[];
  /** Known gaps and unreviewed items, those asked for by most organisations first. */
  missing: { line: Line; organisations: number }[];
  /** Not in place, and due before today. */
  overdue: Line[];
  /** Not in place, and due within 30 days. */
  dueSoon: Line[];
}

const open: readonly Status[] = ['gap', 'unreviewed', 'in-progress'];

/** What is in the checklist, counted. */
export function summaryOf(records: Records, context: Context): Summary {
  const { language, today } = context;
  const lines = linesOf(records, context);
  const items = lines.map(({ item }) => item);
  const counts = countStatuses(items);
  const counted = countByGroup(items);
  const soon = new Date(Date.parse(`${today}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10);
  const due = lines
    .filter(({ item }) => item.fields.due !== '' && open.includes(item.fields.status))
    .sort((a, b) => (a.item.fields.due < b.item.fields.due ? -1 : 1));
  return {
    lines,
    reports: reportsOf(records, context),
    counts,
    applicable: lines.length - counts['not-applicable'],
    byGroup: [...groups, 'own' as const].flatMap((group) => {
      const found = counted.get(group);
      const label = group === 'own' ? { ja: '自分で加えた項目', en: 'Own items' } : groupLabels[group];
      return found === undefined ? [] : [{ label: label[language], counts: found }];
    }),
    missing: lines
      .filter(({ item }) => item.fields.status === 'gap' || item.fields.status === 'unreviewed')
      .map((line) => ({
        line,
        organisations: new Set(line.citations.map(({ disclosure }) => disclosure.fields.organisation)).size,
      }))
      .sort((a, b) => b.organisations - a.organisations),
    overdue: due.filter(({ item }) => item.fields.due < today),
    dueSoon: due.filter(({ item }) => item.fields.due >= today && item.fields.due <= soon),
  };
}
