import { useId } from 'preact/hooks';
import { type Status, statuses } from '../../checklist/checklist';
import { cellText, type Table } from '../../checklist/formats/table';
import type { Target } from '../../checklist/matching/headings';
import { type Matching, rematch, statusEntries } from '../../checklist/matching/matching';
import { choices } from '../../checklist/matching/read-rows';
import { useText } from '../language';
import { statusLabels } from '../page/strings';
import { exchangeWords, targetWords } from '../words/exchange';

interface MatchingFormProps {
  table: Table;
  matching: Matching;
  onChange: (matching: Matching) => void;
}

/** What the columns of a table are and its statuses mean: guessed, shown, and to be put right. */
export function MatchingForm({ table, matching, onChange }: MatchingFormProps) {
  const t = useText();
  const id = useId();
  const headings = table.rows[matching.heading] ?? [];
  const below = table.rows.slice(matching.heading + 1);
  const entries = statusEntries(table, matching.heading, matching.columns);
  const headingOf = (column: number) =>
    cellText(headings[column]).trim() || t(exchangeWords.blankHeading, column + 1);
  // The id is ours alone: it is offered only where it was found.
  const offered = (target: Target | 'none') => (target === 'id' ? (['id', ...choices] as const) : choices);
  return (
    <div class="matching">
      <fieldset>
        <legend>{t(exchangeWords.columns)}</legend>
        {matching.columns.map((target, column) => (
          <div class="pair" key={`${id} ${headingOf(column)} ${column}`}>
            <span>
              {headingOf(column)}
              <span class="faint">
                {cellText(below.find((row) => cellText(row[column]) !== '')?.[column])}
              </span>
            </span>
            <select
              class="select"
              aria-label={t(exchangeWords.columnOf, headingOf(column))}
              value={target}
              onChange={(event) =>
                onChange(rematch(matching, table, column, event.currentTarget.value as Target | 'none'))
              }
            >
              <option value="none">{t(exchangeWords.unused)}</option>
              {offered(target).map((one) => (
                <option key={one} value={one}>
                  {t(targetWords[one])}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
      {entries.size > 0 && (
        <fieldset>
          <legend>{t(exchangeWords.meanings)}</legend>
          {[...entries].map(([entry, rows]) => (
            <div class="pair" key={entry}>
              <span>
                {entry || t(exchangeWords.blankEntry)}
                <span class="faint">{t(exchangeWords.rows, rows)}</span>
              </span>
              <select
                class="select"
                aria-label={t(exchangeWords.meaningOf, entry || t(exchangeWords.blankEntry))}
                value={matching.statuses[entry] ?? ''}
                onChange={(event) =>
                  onChange({
                    ...matching,
                    statuses: { ...matching.statuses, [entry]: event.currentTarget.value as Status },
                  })
                }
              >
                {matching.statuses[entry] === undefined && (
                  <option value="">{t(exchangeWords.chooseStatus)}</option>
                )}
                {statuses.map((status) => (
                  <option key={status} value={status}>
                    {t(statusLabels[status])}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </fieldset>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={matching.findMeasures}
          onChange={(event) => onChange({ ...matching, findMeasures: event.currentTarget.checked })}
        />
        <span>{t(exchangeWords.findMeasures)}</span>
      </label>
    </div>
  );
}
