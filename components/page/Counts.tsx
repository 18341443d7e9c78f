import type { Status } from '../../checklist/checklist';
import { useText } from '../language';
import { countStatuses, type Mark } from './marked';
import { memo } from './memo';
import { statuses } from './order';
import { Said } from './Said';
import { StatusMark } from './StatusMark';
import { statusLabels, strings } from './strings';

/** How many prevention measures the page names, and how we stand on them. Every status has its place, whatever its number. */
export function Counts({ marks }: { marks: readonly Mark[] }) {
  const t = useText();
  const { total, counts } = countStatuses(marks);
  if (total === 0) return <Said of="p" class="note" text={t(strings.none)} />;
  return (
    <>
      <div class="total">
        <Said text={t(strings.measures)} />
        <Said class="number" text={t(strings.count, total)} />
      </div>
      <ul class="counts">
        {statuses.map((status) => (
          <Count key={status} status={status} count={counts[status]} />
        ))}
      </ul>
    </>
  );
}

const Count = memo(
  ({ status, count }: { status: Status; count: number }) => {
    const t = useText();
    return (
      <li>
        <Said class="label" text={t(statusLabels[status])} />
        <span class={count === 0 ? 'amount zero' : 'amount'}>
          <StatusMark status={status} />
          <Said class="number" text={String(count)} />
        </span>
      </li>
    );
  },
  ['status', 'count'],
);
