import { groupLabels } from '../../measures/measure';
import { writeCsv } from './csv-text';
import type { Coder } from './format';
import { plainDescription } from './plain-description';
import { oneLine, shortened, wholeDate } from './wording';
import { workItems, workTitle } from './work-items';

/** Backlog's names of priorities; it takes 中 where nothing is said. */
const priorities = ['', '高', '中', '低'] as const;

/** Open items as CSV for Backlog's bulk registration. Its headings are Japanese in either language. */
export default {
  write(records, context) {
    const headings = ['件名', '詳細', '種別', 'カテゴリー', '優先度', '担当者', '期限日'];
    const rows = workItems(records, context).map((line) => {
      const { fields } = line.item;
      return [
        shortened(oneLine(workTitle(line)) || line.item.id, 255),
        plainDescription(line, context),
        'タスク',
        line.measure === undefined ? '' : groupLabels[line.measure.group].ja,
        priorities[fields.priority],
        oneLine(fields.owner),
        (wholeDate(fields.due) ?? '').replaceAll('-', '/'),
      ];
    });
    return writeCsv([headings, ...rows], { mark: false });
  },
} satisfies Coder;
