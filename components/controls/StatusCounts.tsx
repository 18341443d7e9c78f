import { type Status, statuses } from '../../checklist/checklist';
import { useLanguage, useText } from '../language';
import { StatusMark } from '../page/StatusMark';
import { statusLabels } from '../page/strings';
import { statusWords } from '../words/status';
import { writeNumber } from '../words/written';
import { StatusBar } from './StatusBar';

/** How many stand where: a bar, and the same in words. */
export function StatusCounts({ counts }: { counts: Partial<Record<Status, number>> }) {
  const t = useText();
  const language = useLanguage();
  return (
    <div class="status-counts">
      <StatusBar counts={counts} />
      <ul aria-label={t(statusWords.breakdown)}>
        {statuses.map((status) =>
          counts[status] ? (
            <li key={status}>
              <StatusMark status={status} />
              {t(statusLabels[status])} <b>{writeNumber(counts[status], language)}</b>
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}
