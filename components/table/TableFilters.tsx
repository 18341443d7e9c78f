import type { RefObject } from 'preact';
import { type Priority, priorities, type Status, statuses } from '../../checklist/checklist';
import type { StatusCounts } from '../../checklist/progress';
import { groupLabels, groups } from '../../measures/measure';
import { Button } from '../controls/Button';
import { SearchField } from '../controls/SearchField';
import { StatusBar } from '../controls/StatusBar';
import { useLanguage, useText } from '../language';
import { StatusMark } from '../page/StatusMark';
import { statusLabels } from '../page/strings';
import { checklistWords } from '../words/checklist';
import { dayWords, priorityWords, tableWords } from '../words/table';
import { writeNumber } from '../words/written';
import { type Day, days, isNarrowed, type Narrowing } from './narrowing';

interface TableFiltersProps {
  narrowing: Narrowing;
  onChange: (narrowing: Narrowing) => void;
  /** Of all items, whatever they are narrowed by. */
  counts: StatusCounts;
  owners: readonly string[];
  tags: readonly string[];
  /** Whether there are lines in the user's own words. */
  hasOwn: boolean;
  search: RefObject<HTMLInputElement | null>;
  onDown: () => void;
}

/** How far we are, and everything the table can be narrowed by. */
export function TableFilters(props: TableFiltersProps) {
  const { narrowing, onChange, counts, owners, tags, hasOwn, search, onDown } = props;
  const t = useText();
  const language = useLanguage();
  const total = statuses.reduce((sum, status) => sum + counts[status], 0);
  const { statuses: chosen, group, owner, day, priority, tag } = narrowing;
  /** With another value of one field; '' takes it away. */
  const narrow = <F extends keyof Narrowing>(field: F, value: Narrowing[F] | '') => {
    const { [field]: _, ...others } = narrowing;
    onChange((value === '' ? others : { ...others, [field]: value }) as Narrowing);
  };
  const toggle = (status: Status, on: boolean) =>
    onChange({
      ...narrowing,
      statuses: statuses.filter((one) => (one === status ? on : chosen.includes(one))),
    });
  return (
    <div class="table-filters">
      <div class="progress">
        <span>{t(checklistWords.progress, counts['in-place'], total - counts['not-applicable'])}</span>
        <StatusBar counts={counts} />
      </div>
      <fieldset class="chips">
        <legend class="spoken">{t(checklistWords.byStatus)}</legend>
        {statuses.map((status) => (
          <label key={status} class={counts[status] === 0 ? 'chip none' : 'chip'}>
            <input
              type="checkbox"
              checked={chosen.includes(status)}
              onChange={(event) => toggle(status, event.currentTarget.checked)}
            />
            <StatusMark status={status} />
            <span>{t(statusLabels[status])}</span>
            <b>{writeNumber(counts[status], language)}</b>
          </label>
        ))}
      </fieldset>
      <div class="narrow">
        <SearchField
          label={t(checklistWords.search)}
          value={narrowing.query}
          element={search}
          onChange={(query) => onChange({ ...narrowing, query })}
          onDown={onDown}
        />
        <select
          class="select"
          aria-label={t(checklistWords.byGroup)}
          value={group ?? ''}
          onChange={(event) => narrow('group', event.currentTarget.value as typeof group | '')}
        >
          <option value="">{t(checklistWords.allGroups)}</option>
          {groups.map((one) => (
            <option key={one} value={one}>
              {t(groupLabels[one])}
            </option>
          ))}
          {(hasOwn || group === 'own') && <option value="own">{t(checklistWords.own)}</option>}
        </select>
        <select
          class="select"
          aria-label={t(tableWords.byOwner)}
          value={owner === undefined ? '' : `=${owner}`}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const { owner: _, ...others } = narrowing;
            onChange(value === '' ? others : { ...others, owner: value.slice(1) });
          }}
        >
          <option value="">{t(tableWords.allOwners)}</option>
          <option value="=">{t(tableWords.nobody)}</option>
          {withOne(owners, owner).map((one) => (
            <option key={one} value={`=${one}`}>
              {one}
            </option>
          ))}
        </select>
        <select
          class="select"
          aria-label={t(tableWords.byDay)}
          value={day ?? ''}
          onChange={(event) => narrow('day', event.currentTarget.value as Day | '')}
        >
          <option value="">{t(tableWords.allDays)}</option>
          {days.map((one) => (
            <option key={one} value={one}>
              {t(dayWords[one])}
            </option>
          ))}
        </select>
        <select
          class="select"
          aria-label={t(tableWords.byPriority)}
          value={priority === undefined ? '' : String(priority)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            narrow('priority', value === '' ? '' : (Number(value) as Priority));
          }}
        >
          <option value="">{t(tableWords.allPriorities)}</option>
          {[...priorities.slice(1), 0 as const].map((one) => (
            <option key={one} value={one}>
              {t(priorityWords[one])}
            </option>
          ))}
        </select>
        {(tags.length > 0 || tag !== undefined) && (
          <select
            class="select"
            aria-label={t(tableWords.byTag)}
            value={tag ?? ''}
            onChange={(event) => narrow('tag', event.currentTarget.value)}
          >
            <option value="">{t(tableWords.allTags)}</option>
            {withOne(tags, tag).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )}
        {isNarrowed(narrowing) && (
          <Button
            look="quiet"
            icon="x"
            onClick={() => {
              onChange({ query: '', statuses: [] });
              search.current?.focus();
            }}
          >
            {t(tableWords.clear)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The list with what is chosen: the last item that had it may have lost it. */
function withOne(list: readonly string[], one: string | undefined): readonly string[] {
  return one === undefined || one === '' || list.includes(one) ? list : [...list, one];
}
