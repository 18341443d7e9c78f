import { useMemo } from 'preact/hooks';
import { type KindReadiness, kindReadiness } from '../../checklist/insights/kinds';
import { countByGroup, countStatuses, isSettled, type StatusCounts } from '../../checklist/progress';
import { incidentById } from '../../measures/incidents';
import { groupLabel, itemGroups } from '../checklist/items';
import { StatusBar } from '../controls/StatusBar';
import { StatusCounts as StatusCountsInWords } from '../controls/StatusCounts';
import { applicableIn } from '../insights/counts';
import { useLanguage, useText } from '../language';
import type { Snapshot } from '../snapshot';
import { insightWords } from '../words/insights';
import { managementWords } from '../words/management';

/** How many of the kinds we are least ready for stand on the page. */
const mostKinds = 5;

/** Where we stand: altogether, by group, and against what happened to others. */
export function StandingPart({ snapshot, now }: { snapshot: Snapshot; now: string }) {
  const t = useText();
  const language = useLanguage();
  const { items, disclosures } = snapshot;
  const counts = useMemo(() => countStatuses(items), [items]);
  const byGroup = useMemo(() => countByGroup(items), [items]);
  const weakest = useMemo(() => leastReady(kindReadiness(items, disclosures)), [items, disclosures]);
  const overdue = items.filter(
    ({ fields: { due, status } }) => due !== '' && due < now && !isSettled(status),
  ).length;
  if (items.length === 0)
    return (
      <section>
        <h3>{t(managementWords.ourStanding)}</h3>
        <p>{t(managementWords.noItems)}</p>
      </section>
    );
  const applicable = applicableIn(counts);
  const share = applicable === 0 ? 0 : Math.floor((counts['in-place'] / applicable) * 100);
  return (
    <section>
      <h3>{t(managementWords.ourStanding)}</h3>
      <p class="share">
        <b>{t(insightWords.share, share)}</b>{' '}
        <span>{t(insightWords.ofApplicable, counts['in-place'], applicable)}</span>{' '}
        {overdue > 0 && <strong>{t(managementWords.overdueCount, overdue)}</strong>}
      </p>
      <StatusCountsInWords counts={counts} />
      <div class="columns">
        <table class="data">
          <caption>{t(insightWords.byGroup)}</caption>
          <tbody>
            {itemGroups.flatMap((group) => {
              const counted = byGroup.get(group);
              const label = t(groupLabel(group));
              return counted ? [<BarLine key={group} label={label} counts={counted} />] : [];
            })}
          </tbody>
        </table>
        {weakest.length > 0 && (
          <div>
            <table class="data">
              <caption>{t(managementWords.leastReady)}</caption>
              <tbody>
                {weakest.map(({ kind, counts: of }) => (
                  <BarLine key={kind} label={incidentById(kind).label[language]} counts={of} />
                ))}
              </tbody>
            </table>
            <p class="faint">{t(managementWords.leastReadyHelp)}</p>
          </div>
        )}
      </div>
    </section>
  );
}

function BarLine({ label, counts }: { label: string; counts: StatusCounts }) {
  const t = useText();
  const applicable = applicableIn(counts);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="bar">
        <StatusBar counts={counts} />
      </td>
      <td class="number">
        {applicable === 0
          ? t(insightWords.nothingApplicable)
          : t(insightWords.ratio, counts['in-place'], applicable)}
      </td>
    </tr>
  );
}

/** Of what happened to others, what we are least ready for; what is all in place is none of it. */
function leastReady(kinds: readonly KindReadiness[]): KindReadiness[] {
  return kinds
    .filter(({ fallen, share }) => fallen.length > 0 && share < 1)
    .sort((a, b) => a.share - b.share)
    .slice(0, mostKinds);
}
