import { useEffect, useMemo, useRef } from 'preact/hooks';
import { casesOf } from '../../checklist/cases/cases';
import { worstStatuses } from '../../checklist/progress';
import { Message } from '../controls/Message';
import type { SectionProps } from '../dashboard/section';
import { DisclosuresView } from '../disclosures/DisclosuresView';
import { findingsByDisclosure } from '../disclosures/listing';
import { useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { CasePage } from './CasePage';
import { ComparePage } from './ComparePage';
import { Library } from './Library';
import { ReportTools } from './ReportTools';

/** The disclosures in the dashboard: the library, one of them, one incident by its reports, two side by side. */
export default function LibrarySection(props: SectionProps) {
  const { snapshot, change, place, onPlace, readOnly } = props;
  const t = useText();
  const { items, disclosures, findings } = snapshot;
  const standing = useMemo(() => worstStatuses(items), [items]);
  const byDisclosure = useMemo(() => findingsByDisclosure(findings), [findings]);
  const cases = useMemo(() => casesOf(disclosures), [disclosures]);
  const [first = '', second = '', third = ''] = place.path;
  const content = { snapshot, change, standing, byDisclosure, cases, readOnly };
  // Whoever comes back to the list finds the focus where it was left.
  const cameFrom = useRef('');
  const shown = first === 'case' ? second : first;
  useEffect(() => {
    cameFrom.current = shown;
  }, [shown]);
  const back = () => onPlace({ path: [], query: place.query });

  if (first === 'compare')
    return (
      <ComparePage
        {...content}
        left={second}
        right={third}
        onChoose={(left, right) => onPlace({ path: ['compare', left, right], query: place.query }, true)}
        onBack={back}
      />
    );
  if (first === 'case') return <CasePage {...content} id={second} onBack={back} />;
  const open = disclosures.find(({ id }) => id === first);
  if (open)
    return (
      <div class="report">
        <DisclosuresView
          snapshot={snapshot}
          change={change}
          place={{ query: '', open: open.id }}
          onPlace={back}
          readOnly={readOnly}
        />
        <ReportTools key={open.id} {...content} disclosure={open} onGone={back} onPlace={onPlace} />
      </div>
    );
  if (disclosures.length === 0)
    return (
      <Message icon="file" title={t(disclosureWords.empty)}>
        <p>{t(disclosureWords.emptyHelp)}</p>
      </Message>
    );
  return <Library {...content} place={place} onPlace={onPlace} cameFrom={cameFrom.current} />;
}
