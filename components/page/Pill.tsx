import { useText } from '../language';
import { countStatuses, type Mark } from './marked';
import { Said } from './Said';
import { StatusMark } from './StatusMark';
import { strings } from './strings';

interface PillProps {
  marks: readonly Mark[];
  onOpen(): void;
}

/** The bar when it is small: the number of measures, and how many of them are open. */
export function Pill({ marks, onOpen }: PillProps) {
  const t = useText();
  const { total, counts } = countStatuses(marks);
  const name = t(strings.expand, total);
  return (
    <button type="button" class="pill" aria-label={name} title={name} onClick={onOpen}>
      <Said class="number" text={t(strings.count, total)} />
      {(['unreviewed', 'gap', 'in-progress'] as const).map((status) => (
        <span key={status} class="amount">
          <StatusMark status={status} />
          <Said class="number" text={String(counts[status])} />
        </span>
      ))}
    </button>
  );
}
