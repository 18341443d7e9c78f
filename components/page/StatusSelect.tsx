import type { Status } from '../../checklist/checklist';
import { useText } from '../language';
import { statuses } from './order';
import { StatusMark } from './StatusMark';
import { reasons, statusLabels, strings } from './strings';

interface StatusSelectProps {
  /** What the status is of. */
  name: string;
  status: Status;
  onStatus(status: Status, reason: string): void;
}

/**
 * Our status, with its sign, to be changed. 対象外 comes with its reason in one choice: nothing is typed in a page, which could
 * listen, and nothing changes its size. The menu is a window of the browser's own, whose keys no page hears; keys that
 * change the status without it would tell, so that they do nothing.
 */
export function StatusSelect({ name, status, onStatus }: StatusSelectProps) {
  const t = useText();
  return (
    <span class="ours">
      <StatusMark status={status} />
      <select
        aria-label={t(strings.oursOf, name)}
        value={status}
        aria-description={t(strings.spaceOpens)}
        title={t(strings.spaceOpens)}
        onKeyDown={(event) => {
          if (changesUnseen(event)) event.preventDefault();
        }}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const reason = /^not-applicable:(\d)$/.exec(value)?.[1];
          if (reason === undefined) onStatus(value as Status, '');
          else onStatus('not-applicable', t(reasons[Number(reason)] ?? statusLabels['not-applicable']));
        }}
      >
        {statuses.map((one) =>
          one === 'not-applicable' ? null : (
            <option key={one} value={one}>
              {t(statusLabels[one])}
            </option>
          ),
        )}
        {status === 'not-applicable' && <option value={status}>{t(statusLabels[status])}</option>}
        <optgroup label={t(statusLabels['not-applicable'])}>
          {reasons.map((reason, index) => (
            <option key={reason.en} value={`not-applicable:${index}`}>
              {t(reason)}
            </option>
          ))}
        </optgroup>
      </select>
    </span>
  );
}

/**
 * Whether a key would change a closed menu: arrows, and letters that search in it. Opening it in their place is not for a
 * script in a page: Chromium's menu stays empty then.
 */
function changesUnseen({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  return /^(?:Arrow|Page|Home|End)/.test(key) || (key.length === 1 && key !== ' ');
}
