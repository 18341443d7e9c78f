import { useId } from 'preact/hooks';
import type { DisclosureRecord } from '../../checklist/checklist';
import { listedDisclosures } from '../disclosures/listing';
import { useText } from '../language';
import { disclosureWords, stageWords } from '../words/disclosure';
import { libraryWords } from '../words/library';

interface ReportSelectProps {
  label: string;
  disclosures: readonly DisclosureRecord[];
  /** Id, or ''. */
  value: string;
  onChange: (id: string) => void;
}

/** Chooses one of the disclosures, the latest first. */
export function ReportSelect({ label, disclosures, value, onChange }: ReportSelectProps) {
  const t = useText();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
        }}
      >
        <option value="">{t(libraryWords.compareChoose)}</option>
        {listedDisclosures(disclosures, '').map(({ id: one, fields }) => (
          <option key={one} value={one}>
            {[
              fields.published || t(disclosureWords.dateUnknown),
              fields.organisation || t(disclosureWords.unnamedShort),
              t(stageWords[fields.stage]),
            ].join(' ')}
          </option>
        ))}
      </select>
    </div>
  );
}
