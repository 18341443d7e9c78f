import type { RefObject } from 'preact';
import { sectorLabel } from '../../checklist/sectors';
import { incidentById } from '../../measures/incidents';
import { SearchField } from '../controls/SearchField';
import { useLanguage, useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { libraryWords } from '../words/library';
import type { Choices, LibraryFilter } from './filter';

interface FilterBarProps {
  filter: LibraryFilter;
  choices: Choices;
  timeline: boolean;
  search: RefObject<HTMLInputElement | null>;
  onChange: (filter: LibraryFilter) => void;
  onTimeline: (timeline: boolean) => void;
}

/** What narrows the library: words, kind of incident, sector, year; and how it is laid out. */
export function FilterBar({ filter, choices, timeline, search, onChange, onTimeline }: FilterBarProps) {
  const t = useText();
  const language = useLanguage();
  const select = (
    name: 'kind' | 'sector' | 'year',
    label: string,
    any: string,
    options: readonly { id: string; name: string; count: number }[],
  ) => (
    <select
      class="select"
      aria-label={label}
      value={filter[name]}
      onChange={(event) => onChange({ ...filter, [name]: event.currentTarget.value })}
    >
      <option value="">{any}</option>
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {t(libraryWords.option, one.name, one.count)}
        </option>
      ))}
    </select>
  );
  return (
    <div class="narrow">
      <SearchField
        label={t(disclosureWords.search)}
        value={filter.query}
        element={search}
        onChange={(query) => onChange({ ...filter, query })}
      />
      {select(
        'kind',
        t(libraryWords.kind),
        t(libraryWords.anyKind),
        choices.kinds.map((one) => ({ ...one, name: incidentById(one.id).label[language] })),
      )}
      {select(
        'sector',
        t(libraryWords.sector),
        t(libraryWords.anySector),
        choices.sectors.map((one) => ({ ...one, name: sectorLabel(one.id)[language] })),
      )}
      {select(
        'year',
        t(libraryWords.year),
        t(libraryWords.anyYear),
        choices.years.map((one) => ({
          ...one,
          name: one.id === 'undated' ? t(libraryWords.undated) : t(libraryWords.inYear, Number(one.id)),
        })),
      )}
      <fieldset class="chips">
        <legend class="spoken">{t(libraryWords.layout)}</legend>
        {[false, true].map((one) => (
          <label key={String(one)} class="chip">
            <input type="radio" name="layout" checked={timeline === one} onChange={() => onTimeline(one)} />
            <span>{t(one ? libraryWords.timeline : libraryWords.list)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
