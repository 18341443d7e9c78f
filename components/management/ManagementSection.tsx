import { useMemo } from 'preact/hooks';
import { elsewhere } from '../../checklist/insights/elsewhere';
import { Button } from '../controls/Button';
import type { SectionProps } from '../dashboard/section';
import { daysAfter } from '../days';
import { useText } from '../language';
import { managementWords } from '../words/management';
import { ElsewherePart } from './ElsewherePart';
import { StandingPart } from './StandingPart';
import { StepsPart } from './StepsPart';

/** One page for management: what happened elsewhere, where we stand, what is next. It prints on one or two A4 pages. */
export default function ManagementSection({ snapshot, place, onPlace, now }: SectionProps) {
  const t = useText();
  const { disclosures } = snapshot;
  const { period } = place.query;
  const happened = useMemo(() => {
    const lastYear = elsewhere(disclosures, daysAfter(now, -365));
    // Where nobody chose, the page shows something: everything, when the last year has nothing.
    const ever = period === undefined ? lastYear.cases.length === 0 : period === 'all';
    return ever ? elsewhere(disclosures, '') : lastYear;
  }, [disclosures, period, now]);
  return (
    <div class="management">
      <div class="controls">
        <label class="field">
          <span>{t(managementWords.period)}</span>
          <select
            class="select"
            value={happened.since === '' ? 'all' : 'year'}
            onChange={(event) => onPlace({ path: [], query: { period: event.currentTarget.value } }, true)}
          >
            <option value="year">{t(managementWords.lastYear)}</option>
            <option value="all">{t(managementWords.ever)}</option>
          </select>
        </label>
        <Button look="primary" onClick={() => print()}>
          {t(managementWords.print)}
        </Button>
        <p class="faint">{t(managementWords.printHelp)}</p>
      </div>
      <article class="sheet">
        <header>
          <h2>{t(managementWords.title)}</h2>
          <p>{t(managementWords.asOf, now)}</p>
        </header>
        <ElsewherePart happened={happened} />
        <StandingPart snapshot={snapshot} now={now} />
        <StepsPart snapshot={snapshot} now={now} />
        <footer class="faint">{t(managementWords.madeWith)}</footer>
      </article>
    </div>
  );
}
