import { useMemo } from 'preact/hooks';
import { nextSteps, type Step } from '../../checklist/insights/steps';
import { nameOf } from '../checklist/items';
import { Scrolling } from '../controls/Scrolling';
import { routeAddress } from '../dashboard/route';
import { useLanguage, useText } from '../language';
import { StatusMark } from '../page/StatusMark';
import { statusLabels } from '../page/strings';
import type { Snapshot } from '../snapshot';
import { managementWords } from '../words/management';
import { writeDate, writeList } from '../words/written';

/** How many steps stand on the page. */
const mostSteps = 5;

/** The five next steps: what, why, who, by when. */
export function StepsPart({ snapshot, now }: { snapshot: Snapshot; now: string }) {
  const t = useText();
  const language = useLanguage();
  const { items, findings, disclosures } = snapshot;
  const steps = useMemo(
    () => nextSteps({ items, findings, disclosures }, now, mostSteps),
    [items, findings, disclosures, now],
  );
  if (steps.length === 0)
    return (
      <section>
        <h3>{t(managementWords.steps)}</h3>
        <p>{t(managementWords.noSteps)}</p>
      </section>
    );
  return (
    <section class="steps">
      <h3>{t(managementWords.steps)}</h3>
      <Scrolling label={t(managementWords.steps)}>
        <table class="data">
          <caption class="spoken">{t(managementWords.steps)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(managementWords.step)}</th>
              <th scope="col">{t(managementWords.why)}</th>
              <th scope="col">{t(managementWords.owner)}</th>
              <th scope="col">{t(managementWords.due)}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ item, action, reasons }) => {
              const { owner, due, status } = item.fields;
              return (
                <tr key={item.id}>
                  <th scope="row">
                    <div class="clamp">
                      <a href={routeAddress({ section: 'checklist', path: [item.id] })}>
                        <b>{nameOf(item, language)}</b>
                      </a>{' '}
                      <span class="standing">
                        <StatusMark status={status} /> {t(statusLabels[status])}
                      </span>
                    </div>
                    {action && <span class="action">{action[language]}</span>}
                  </th>
                  <td>{writeList(whyOf(t, reasons), language) || '—'}</td>
                  <td>
                    {owner === '' ? (
                      <span class="faint">{t(managementWords.undecided)}</span>
                    ) : (
                      <span class="clamp">{owner}</span>
                    )}
                  </td>
                  <td class="short">
                    {due === '' ? (
                      <span class="faint">{t(managementWords.undecided)}</span>
                    ) : (
                      writeDate(due, language)
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
      <p class="faint screen">{t(managementWords.stepsHelp)}</p>
    </section>
  );
}

function whyOf(t: ReturnType<typeof useText>, reasons: Step['reasons']): string[] {
  const { overdue, priority, organisations, kinds } = reasons;
  return [
    ...(overdue ? [t(managementWords.overdue)] : []),
    ...(priority > 0 ? [t(managementWords.urgent, priority)] : []),
    ...(organisations > 0 ? [t(managementWords.citedBy, organisations)] : []),
    ...(kinds > 0 ? [t(managementWords.answers, kinds)] : []),
  ];
}
