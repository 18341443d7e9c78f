import type { RefObject } from 'preact';
import { type Status, statuses } from '../../checklist/checklist';
import type { StatusCounts } from '../../checklist/progress';
import { type GroupId, groupLabels, groups } from '../../measures/measure';
import { SearchField } from '../controls/SearchField';
import { StatusBar } from '../controls/StatusBar';
import { useLanguage, useText } from '../language';
import { StatusMark } from '../page/StatusMark';
import { statusLabels } from '../page/strings';
import { checklistWords } from '../words/checklist';
import { writeNumber } from '../words/written';
import type { Filter } from './sections';

interface FilterBarProps {
  filter: Filter;
  /** Of all items, whatever the filter. */
  counts: StatusCounts;
  /** Whether there are lines in the user's own words. */
  hasOwn: boolean;
  search: RefObject<HTMLInputElement | null>;
  onChange: (filter: Filter) => void;
  onDown: () => void;
}

/** How far we are, and what narrows the list: words, a status, a group. */
export function FilterBar({ filter, counts, hasOwn, search, onChange, onDown }: FilterBarProps) {
  const t = useText();
  const language = useLanguage();
  const total = statuses.reduce((sum, status) => sum + counts[status], 0);
  const chip = (status: Status | '') => (
    <label key={status} class={status !== '' && counts[status] === 0 ? 'chip none' : 'chip'}>
      <input
        type="radio"
        name="status"
        checked={filter.status === status}
        onChange={() => onChange({ ...filter, status })}
      />
      {status !== '' && <StatusMark status={status} />}
      <span>{status === '' ? t(checklistWords.all) : t(statusLabels[status])}</span>
      <b>{writeNumber(status === '' ? total : counts[status], language)}</b>
    </label>
  );
  return (
    <div class="filters">
      <div class="progress">
        <span>{t(checklistWords.progress, counts['in-place'], total - counts['not-applicable'])}</span>
        <StatusBar counts={counts} />
      </div>
      <div class="narrow">
        <SearchField
          label={t(checklistWords.search)}
          value={filter.query}
          element={search}
          onChange={(query) => onChange({ ...filter, query })}
          onDown={onDown}
        />
        <select
          class="select"
          aria-label={t(checklistWords.byGroup)}
          value={filter.group}
          onChange={(event) => onChange({ ...filter, group: event.currentTarget.value as Filter['group'] })}
        >
          <option value="">{t(checklistWords.allGroups)}</option>
          {groups.map((group: GroupId) => (
            <option key={group} value={group}>
              {groupLabels[group][language]}
            </option>
          ))}
          {hasOwn && <option value="own">{t(checklistWords.own)}</option>}
        </select>
      </div>
      <fieldset class="chips">
        <legend class="spoken">{t(checklistWords.byStatus)}</legend>
        {chip('')}
        {statuses.map(chip)}
      </fieldset>
    </div>
  );
}
