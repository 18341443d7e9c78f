import { writeCsv } from './csv-text';
import type { Coder } from './format';
import { plainDescription } from './plain-description';
import { oneLine, shortened, wholeDate } from './wording';
import { workItems, workTitle } from './work-items';

/** Jira’s names of priorities; none where the item has none. */
const priorities = ['', 'High', 'Medium', 'Low'] as const;

/** Open items as CSV for Jira Cloud: its wizard maps the columns, dates as `yyyy-MM-dd`. */
export default {
  write(records, context) {
    const lines = workItems(records, context);
    // One column a label, each with the same heading: that is how several are given.
    const most = Math.max(1, ...lines.map(({ item }) => item.fields.tags.length + 1));
    const labels = Array.from({ length: most }, () => 'Labels');
    const headings = ['Summary', 'Issue Type', 'Priority', 'Due Date', 'Assignee', 'Description', ...labels];
    const rows = lines.map((line) => {
      const { fields } = line.item;
      // A label of Jira's holds no blank.
      const own = ['tazan', ...fields.tags.map((tag) => oneLine(tag).replaceAll(' ', '-'))].filter(
        (tag) => tag !== '',
      );
      return [
        shortened(oneLine(workTitle(line)) || line.item.id, 254),
        'Task',
        priorities[fields.priority],
        wholeDate(fields.due) ?? '',
        oneLine(fields.owner),
        plainDescription(line, context),
        ...labels.map((_, n) => own[n] ?? ''),
      ];
    });
    return writeCsv([headings, ...rows], { mark: false });
  },
} satisfies Coder;
