import { useEffect, useMemo, useRef } from 'preact/hooks';
import { compareMeasures } from '../../checklist/cases/compare';
import type { DisclosureRecord } from '../../checklist/checklist';
import { Button } from '../controls/Button';
import { useEscape } from '../controls/useEscape';
import { routeAddress } from '../dashboard/route';
import { Facts } from '../disclosures/Facts';
import { useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { libraryWords } from '../words/library';
import { ComparedTable } from './ComparedTable';
import type { LibraryContent } from './content';
import { ReportSelect } from './ReportSelect';

interface ComparePageProps extends LibraryContent {
  /** Ids of disclosures, or '' for what is still to be chosen. */
  left: string;
  right: string;
  onChoose: (left: string, right: string) => void;
  onBack: () => void;
}

/** Two disclosures side by side: their facts, what both state and what one does, and how we stand on it. */
export function ComparePage(props: ComparePageProps) {
  const { left, right, onChoose, onBack, snapshot, byDisclosure } = props;
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEscape(onBack);
  const { disclosures } = snapshot;
  const one = disclosures.find(({ id }) => id === left);
  const other = disclosures.find(({ id }) => id === right);
  const compared = useMemo(
    () => compareMeasures(byDisclosure.get(left) ?? [], byDisclosure.get(right) ?? []),
    [byDisclosure, left, right],
  );
  return (
    <article class="compare">
      <Button look="quiet" icon="arrow-left" onClick={onBack}>
        {t(disclosureWords.back)}
      </Button>
      <h2 tabIndex={-1} ref={heading}>
        {t(libraryWords.compareTitle)}
      </h2>
      <div class="sides">
        <Side label={t(libraryWords.left)} {...{ one, disclosures }} onChange={(id) => onChoose(id, right)} />
        <Side
          label={t(libraryWords.right)}
          {...{ one: other, disclosures }}
          onChange={(id) => onChoose(left, id)}
        />
      </div>
      {one && other ? (
        <ComparedTable
          {...props}
          compared={compared}
          names={namesOf(one, other, t(disclosureWords.unnamedShort))}
        />
      ) : (
        <p class="faint">{t(libraryWords.chooseTwo)}</p>
      )}
    </article>
  );
}

interface SideProps {
  label: string;
  one: DisclosureRecord | undefined;
  disclosures: readonly DisclosureRecord[];
  onChange: (id: string) => void;
}

function Side({ label, one, disclosures, onChange }: SideProps) {
  const t = useText();
  return (
    <section aria-label={label}>
      <ReportSelect label={label} disclosures={disclosures} value={one?.id ?? ''} onChange={onChange} />
      {one && (
        <>
          <Facts facts={one.fields} url="" full />
          <a href={routeAddress({ section: 'disclosures', path: [one.id] })}>{t(disclosureWords.openOwn)}</a>
        </>
      )}
    </section>
  );
}

/** What the two are called in the table: by organisation, and by date where that is the same. */
function namesOf(one: DisclosureRecord, other: DisclosureRecord, unnamed: string): [string, string] {
  const [left, right] = [one, other].map(({ fields }) => fields.organisation || unnamed);
  if (left !== right) return [left ?? '', right ?? ''];
  const dated = ({ fields }: DisclosureRecord) => `${left} ${fields.published}`.trim();
  return [dated(one), dated(other)];
}
